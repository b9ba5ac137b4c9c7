/**
 * What a facilitator types: a total that was called out, or the answers on a paper form. Pure: no document or storage.
 *
 * @param data the questions with the points of their answer options, and the multiplier (at most four decimals)
 */
const entering = (data) => {
  const DECIMALS = 4;
  const LONGEST = 40;
  const MOST_DIGITS = 10;
  const NUMBER = /^([-\u2212]?)0*(\d+)(?:[.,](\d+))?$/;
  const WHOLE = /^[-\u2212]?\d{1,6}$/;
  const DIGITS = /^\d+$/;

  const add = (numbers) => numbers.reduce((sum, each) => sum + each, 0);
  const worths = data.questions.map((question) => [...new Set(question.points)].sort((a, b) => a - b));
  const lowest = add(worths.map((each) => each[0]));
  const highest = add(worths.map((each) => each[each.length - 1]));
  const compact = worths.every((each) => each.every((points) => points >= 0 && points <= 9));
  const multiplier = Math.round(data.multiplier * Math.pow(10, DECIMALS));
  let known = null;

  /** A total as people see it. */
  const shown = (points) => Math.round(points * multiplier) / Math.pow(10, DECIMALS);

  /** Something typed, to show in a message. */
  const short = (text) => (text.length > LONGEST ? text.slice(0, LONGEST) + '\u2026' : text);

  /** The points of a question's answers, lowest first, to show in a message. */
  const allowed = (i) => worths[i].join(', ').replace(/-/g, '\u2212');

  /** Sets the bits of one row in another, so many places further: 32 sums at once. */
  function addShifted(bits, places, into) {
    const from = places >>> 5;
    const rest = places & 31;
    for (let i = 0; i < bits.length; i++) {
      into[i + from] |= bits[i] << rest;
      // Twice, since a shift by 32 does nothing.
      into[i + from + 1] |= (bits[i] >>> 1) >>> (31 - rest);
    }
  }

  /** Every sum of points that some answers lead to, lowest first; computed when it is first needed. */
  function sums() {
    if (known) return known;
    let bits = Uint32Array.of(1);
    worths.forEach((points) => {
      const after = new Uint32Array(bits.length + ((points[points.length - 1] - points[0]) >>> 5) + 1);
      points.forEach((each) => addShifted(bits, each - points[0], after));
      bits = after;
    });
    known = new Set();
    for (let i = 0; i <= highest - lowest; i++) if (bits[i >>> 5] & (1 << (i & 31))) known.add(lowest + i);
    return known;
  }

  /** A whole number with a minus of either kind; NaN for anything else. Never -0, which is written differently. */
  const whole = (text) => (WHOLE.test(text) ? Number(text.replace('\u2212', '-')) || 0 : NaN);

  /**
   * The points that a total, as people see it, is worth; NaN when it is no number. Exact, in whole numbers: between
   * two points it gives the half between them.
   */
  function worth(text) {
    const found = text.length > LONGEST ? null : NUMBER.exec(text);
    if (!found) return NaN;
    if (found[2].length > MOST_DIGITS) return found[1] ? -Infinity : Infinity;
    const decimals = (found[3] || '').replace(/0+$/, '');
    const tooFine = decimals.length > DECIMALS ? 1 : 0;
    // Twice as large, so that what is finer than our decimals still counts.
    const size = 2 * Number(found[2] + decimals.slice(0, DECIMALS).padEnd(DECIMALS, '0')) + tooFine;
    const total = found[1] ? -size : size;
    if (size % (2 * multiplier) === 0) return total / (2 * multiplier) || 0;
    return Math.floor(total / (2 * multiplier)) + 0.5;
  }

  /** The ten digits of a form in the field for totals; but 17 is a total, also where a form has two digits. */
  function isForm(text, points) {
    const digits = text.replace(/\s+/g, '');
    return compact && digits.length === worths.length && DIGITS.test(digits)
      && (!sums().has(points) || (digits.length > 1 && digits[0] === '0'));
  }

  /**
   * A called-out total, as people see it, with a decimal comma or point.
   *
   * @returns {{points: number}|{error: {code: string, slots: Object}}} codes: total-empty {}, total-is-a-form
   *   {written}, total-not-a-number {written}, total-outside {written, lowest, highest}, total-impossible {written,
   *   below, above}; written is text, the others are totals as numbers
   */
  function total(text) {
    const written = text.trim();
    const points = worth(written);
    const error = (code, slots) => ({ error: { code, slots: Object.assign({ written: short(written) }, slots) } });
    if (written === '') return { error: { code: 'total-empty', slots: {} } };
    if (isForm(written, points)) return error('total-is-a-form');
    if (isNaN(points)) return error('total-not-a-number');
    if (points < lowest || points > highest) {
      return error('total-outside', { lowest: shown(lowest), highest: shown(highest) });
    }
    if (sums().has(points)) return { points };
    const near = [...sums()];
    return error('total-impossible', {
      below: shown(near.filter((each) => each < points).pop()),
      above: shown(near.find((each) => each > points))
    });
  }

  /** Nothing between two commas or semicolons is an answer left open. */
  const apart = (text) => (text === '' ? [] : text.replace(/[;,]$/, '').split(/\s*[;,]\s*|\s+/));

  /**
   * The answers on a form, as far as they were typed.
   *
   * @returns points of each answer so far, null where not recognised; how many were typed of how many; the errors, by
   *   the number of their question; the answers when all are there and right; the sum of the points so far.
   *   Codes: form-not-a-digit {written} (compact), form-not-a-number {written} (otherwise), form-not-an-answer
   *   {written, allowed}, form-too-long {count, expected}
   */
  function form(text) {
    const written = compact ? [...text.replace(/\s+/g, '')] : apart(text.trim());
    const expected = worths.length;
    const errors = [];
    const wrong = (i, code, slots) => { errors.push({ position: i + 1, code, slots }); };
    const points = written.slice(0, expected).map((each, i) => {
      const number = whole(each);
      if (worths[i].includes(number)) return number;
      if (isNaN(number)) wrong(i, compact ? 'form-not-a-digit' : 'form-not-a-number', { written: short(each) });
      else wrong(i, 'form-not-an-answer', { written: short(each), allowed: allowed(i) });
      return null;
    });
    if (written.length > expected) wrong(expected, 'form-too-long', { count: written.length, expected });
    const complete = errors.length === 0 && written.length === expected;
    return { points, count: written.length, expected, errors, answers: complete ? points : null, sum: add(points) };
  }

  return { total, form, compact, lowest, highest, shown, short, allowed, whole, worth, get sums() { return sums(); } };
};
