/**
 * The file of a group: written as CSV or JSON, read back, and refused whole when anything in it is wrong. Pure. Needs
 * entering.js, csv.js, json-lines.js, group-csv.js and group-json.js.
 *
 * What is wrong is {line, code, slots}, the line counted from 1. The codes, with their slots:
 *   file-empty {}                        nothing in it
 *   file-too-large {entries, megabytes}  more than the most we read
 *   file-broken {}                       no valid JSON; in a CSV quotes that are not in order, or an id of two lines
 *   file-part {name}                     a part or a column is missing, or not what it should be
 *   file-column-twice {name}             two columns have this head
 *   file-other-questions {}              it says to be of this edition, but has other questions or points
 *   row-mixed {written, first}           another instrument or edition than the first row
 *   row-cells {count, expected}          more cells than heads, or cut off
 *   row-empty {}                         neither a total nor answers
 *   row-partly {column}                  some answers, but not in this column
 *   row-not-a-number {written, column}
 *   row-not-an-answer {written, column, allowed}
 *   row-total-differs {written, sum}     the total is not that of the answers; sum is a total as people see it
 *   row-total-impossible {written}       no answers lead to this total
 *   row-twice {id, first}                the same id as on line first
 * Slots are text; entries, megabytes, count, expected, sum and first are numbers.
 *
 * @param words heads of the columns: instrument, edition, id, total, and question with {id} in it
 */
const groupFile = (data, words) => {
  const MOST = { entries: 5000, megabytes: 5 };
  /** Quotes that are lost make the next rows part of an id. */
  const BREAK = /[\r\n]/;
  const own = entering(data);
  const error = (line, code, slots) => ({ line, code, slots: slots || {} });
  const refused = (line, code, slots) => ({ errors: [error(line, code, slots)] });
  const add = (numbers) => numbers.reduce((sum, each) => sum + each, 0);

  const house = {
    own,
    refused,
    most: MOST.entries,
    tooLarge: (line) => refused(line, 'file-too-large', MOST),
    head: (id) => words.question.replace('{id}', () => id),
    /** Whether a file is of this instrument and edition; one made by hand need not say so. */
    ours: (instrument, edition) => (instrument === null || instrument === data.instrument)
      && (edition === null || edition === data.edition),
    collectorOf
  };

  /**
   * Collects entries, and what is wrong with them.
   *
   * @param questions with the points that may be given; without points where those are not known
   * @param rules     what these questions can lead to, as far as known
   * @param possible  whether a sum of points is
   */
  function collectorOf(questions, rules, possible) {
    const entries = [];
    const errors = [];
    const lines = new Map();
    const wrong = (line, code, slots) => { errors.push(error(line, code, slots)); };
    const isOdd = (each, i) => questions[i].points && !questions[i].points.includes(each);

    /** One entry; its points are null when only its answers are told. */
    function collect(line, id, answers, points, written) {
      const odd = (answers || []).findIndex(isOdd);
      const sum = answers ? add(answers) : points;
      if (odd >= 0) {
        const column = house.head(questions[odd].id);
        wrong(line, 'row-not-an-answer', { written: String(answers[odd]), column, allowed: rules.allowed(odd) });
      } else if (points !== null && points !== sum) {
        wrong(line, 'row-total-differs', { written: own.short(written), sum: rules.shown(sum) });
      } else if (BREAK.test(id)) wrong(line, 'file-broken');
      else if (!answers && !possible(sum)) wrong(line, 'row-total-impossible', { written: own.short(written) });
      else if (id && lines.has(id)) wrong(line, 'row-twice', { id: own.short(id), first: lines.get(id) });
      else {
        lines.set(id, line);
        entries.push({ id, points: sum, answers });
      }
    }

    const result = (about) => (errors.length ? { errors } : { ok: Object.assign(about, { entries }) });
    return { errors, wrong, collect, result };
  }

  const asCsv = groupCsv(data, words, house);
  const asJson = groupJson(data, house);

  /**
   * @param {string} text a whole file, whatever is in it
   * @returns {{ok: {instrument: string|null, edition: string|null, questions: Object[], entries: Object[],
   *   conclusions?: number[], multiplier?: number}}|{errors: Object[]}} what the file says, whatever instrument it
   *   is; an id is '' where the file has none. The answers of another instrument are only known to be among its own points
   *   (JSON) or whole (CSV, whose totals are taken to have our multiplier)
   */
  function read(text) {
    const content = text[0] === '\ufeff' ? text.slice(1) : text;
    if (text.length > MOST.megabytes * 1024 * 1024) return house.tooLarge(1);
    if (content.trim() === '') return refused(1, 'file-empty');
    return content.trim()[0] === '{' ? asJson.read(content) : asCsv.read(content);
  }

  return { csv: asCsv.write, json: asJson.write, read };
};
