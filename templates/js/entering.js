/**
 * What a facilitator types: a total that was called out, or the answers on a paper form. Pure: no document or storage.
 *
 * @param data the questions with the points of their answer options, and the multiplier (at most four decimals); of
 *   another edition the points may be unknown, and then any whole number will do
 */
const entering = (data) => {
  const FRACTION = 10000;
  const LONGEST = 40;
  const MOST_WORK = 1000000000;
  const NUMBER = /^[-\u2212]?\d+(?:[.,]\d+)?$/;

  const add = (numbers) => numbers.reduce((sum, each) => sum + each, 0);
  /** The points of each question's answers, lowest first. */
  const worths = data.questions.map((question) => [...new Set(question.points)].sort((a, b) => a - b));
  const expected = worths.length;
  const lowest = add(worths.map((each) => each[0]));
  const compact = worths.every((each) => each[0] >= 0 && each[each.length - 1] <= 9);
  /** Which sums of points some answers lead to, from the lowest; where that is too much work, all in between. */
  let sums = Uint8Array.of(1);
  let work = 0;

  /** Marks in one row what is marked in another, so many places further. */
  function shift(from, places, into) {
    for (let i = 0; i < from.length; i++) into[i + places] |= from[i];
  }

  /** Adds what the answers to one more question are worth. */
  function extend(points) {
    const before = sums;
    sums = new Uint8Array(before.length + points[points.length - 1] - points[0]);
    work += before.length * points.length;
    if (work > MOST_WORK) sums.fill(1);
    else points.forEach((each) => shift(before, each - points[0], sums));
  }

  worths.forEach(extend);

  // Without points there is no lowest.
  const possible = (points) => (isNaN(lowest) ? Number.isInteger(points) : sums[points - lowest]);

  /** A total as people see it: a division of whole numbers, so that it is the decimal number nearest to it. */
  const shown = (points) => points * Math.round(data.multiplier * FRACTION) / FRACTION;

  /** Something typed, to show in a message. */
  const short = (text) => (text.length > LONGEST ? text.slice(0, LONGEST) + '\u2026' : text);

  const packed = (text) => text.replace(/\s+/g, '');

  /** With a minus of either kind and a decimal comma or point; NaN for no number. Never -0, which is written differently. */
  const number = (text) => (NUMBER.test(text) ? Number(text.replace('\u2212', '-').replace(',', '.')) || 0 : NaN);

  /** The points of a total as people see it: exact where these are whole. */
  function worth(text) {
    const quotient = number(text) / data.multiplier;
    const points = Math.round(quotient) || 0;
    return shown(points) === number(text) ? points : quotient;
  }

  /** The ten digits of a form in the field for totals; but 17 is a total, also where a form has two digits. */
  function isForm(digits, points) {
    return compact && digits.length === expected && /^\d+$/.test(digits) && (!possible(points) || /^0\d/.test(digits));
  }

  /** The possible total nearest to some points, in one direction. */
  const near = (points, step) => (possible(points) ? shown(points) : near(points + step, step));

  /**
   * A called-out total, as people see it, with a decimal comma or point.
   *
   * @returns {{points: number}|{error: {code: string, slots: Object}}} codes: total-empty, total-is-a-form,
   *   total-not-a-number, total-outside {lowest, highest}, total-impossible {below, above}; each with {written} as text,
   *   the others are totals as numbers
   */
  function total(text) {
    const written = text.trim();
    const points = worth(written);
    const highest = lowest + sums.length - 1;
    const error = (code, slots) => ({ error: { code, slots: Object.assign({ written: short(written) }, slots) } });
    if (written === '') return error('total-empty');
    if (isForm(packed(written), points)) return error('total-is-a-form');
    if (possible(points)) return { points };
    if (!isFinite(points)) return error('total-not-a-number');
    return points < lowest || points > highest
      ? error('total-outside', { lowest: shown(lowest), highest: shown(highest) })
      : error('total-impossible', { below: near(Math.floor(points), -1), above: near(Math.ceil(points), 1) });
  }

  /** Nothing between two commas or semicolons is an answer left open. */
  const apart = (text) => (text === '' ? [] : text.replace(/[;,]$/, '').split(/\s*[;,]\s*|\s+/));

  /**
   * The answers to the questions, as far as they were typed.
   *
   * @param written a text for each
   * @returns points of each answer so far, null where not recognised; how many were typed of how many; the errors, by
   *   the number of their question; the answers when all are there and right; the sum of the points so far.
   *   Codes: form-not-an-answer {written, allowed}, form-not-a-number {written} where the points are unknown,
   *   form-too-long {count, expected}
   */
  function answers(written) {
    const count = written.length;
    const errors = [];
    const wrong = (i, code, slots) => { errors.push({ position: i + 1, code, slots }); };
    const points = written.slice(0, expected).map((each, i) => {
      const known = worths[i];
      const answer = number(each);
      if (known.length ? known.includes(answer) : Number.isInteger(answer)) return answer;
      wrong(i, known.length ? 'form-not-an-answer' : 'form-not-a-number',
        { written: short(each), allowed: known.join(', ').replace(/-/g, '\u2212') });
      return null;
    });
    if (count > expected) wrong(expected, 'form-too-long', { count, expected });
    const complete = !errors.length && count === expected;
    return { points, count, expected, errors, answers: complete ? points : null, sum: add(points) };
  }

  /** The answers on a form: digits, or numbers with something between them. */
  const form = (text) => answers(compact ? [...packed(text)] : apart(text.trim()));

  return { total, form, answers, compact, shown, short };
};
