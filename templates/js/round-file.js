/**
 * The file of a round: written as CSV or JSON, read back, and refused whole when anything in it is wrong. Pure. Needs
 * entering.js, csv.js, json-lines.js, round-csv.js and round-json.js.
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
const roundFile = (data, words) => {
  const MOST = { entries: 5000, megabytes: 5 };
  /** Quotes that are lost make the next rows part of an id. */
  const BREAK = /[\r\n]/;
  const own = entering(data);
  const add = (numbers) => numbers.reduce((sum, each) => sum + each, 0);
  const head = (id) => words.question.replace('{id}', () => id);

  /** A file made by hand need not say of what instrument and edition it is. */
  const ours = (instrument, edition) => (instrument === null || instrument === data.instrument)
    && (edition === null || edition === data.edition);

  /** Ends the reading of a file, or of a row. */
  const refuse = (line, code, slots) => { throw { line, code, slots: slots || {} }; };

  /** The reason why reading something ended before it was done, if it did. */
  function attempt(action) {
    try {
      action();
      return [];
    } catch (reason) {
      if (!reason.slots) throw reason;
      return [reason];
    }
  }

  /**
   * Reads the rows of a file: all of them, or all that is wrong with them.
   *
   * @param file     what the file says of itself
   * @param rules    the questions, with the points that may be given where these are known; what they can lead to; and
   *   whether a sum of points is possible
   * @param numbersOf what is in a row; its points are null when only its answers are told
   */
  function entriesOf(file, rows, { questions, typed, possible }, numbersOf) {
    const entries = [];
    const lines = new Map();
    const isOdd = (each, i) => questions[i].points && !questions[i].points.includes(each);

    function take(row) {
      const { id, answers, points, total } = numbersOf(row);
      const refuseRow = (code, slots) => refuse(row.line, code, slots);
      const written = own.short(total);
      const odd = (answers || []).findIndex(isOdd);
      const sum = answers ? add(answers) : points;
      if (odd >= 0) {
        const column = head(questions[odd].id);
        refuseRow('row-not-an-answer', { written: String(answers[odd]), column, allowed: typed.allowed(odd) });
      }
      if (points !== null && points !== sum) refuseRow('row-total-differs', { written, sum: typed.shown(sum) });
      if (BREAK.test(id)) refuseRow('file-broken');
      if (!answers && !possible(sum)) refuseRow('row-total-impossible', { written });
      if (id && lines.has(id)) refuseRow('row-twice', { id: own.short(id), first: lines.get(id) });
      lines.set(id, row.line);
      entries.push({ id, points: sum, answers });
    }

    if (rows.length > MOST.entries) refuse(rows[MOST.entries].line, 'file-too-large', MOST);
    const errors = [].concat(...rows.map((row) => attempt(() => take(row))));
    return errors.length ? { errors } : { ok: Object.assign(file, { entries }) };
  }

  const house = { own, head, ours, refuse, entriesOf, mostRows: MOST.entries + 2 };
  const asCsv = roundCsv(data, words, house);
  const asJson = roundJson(data, house);

  function outcomeOf(text) {
    if (text.length > MOST.megabytes * 1024 * 1024) refuse(1, 'file-too-large', MOST);
    const content = text.trim();
    if (content === '') refuse(1, 'file-empty');
    return (content[0] === '{' ? asJson : asCsv).read(text[0] === '\ufeff' ? text.slice(1) : text);
  }

  /**
   * @param {string} text a whole file, whatever is in it
   * @returns {{ok: {instrument: string|null, edition: string|null, questions: Object[], entries: Object[],
   *   conclusions?: number[], multiplier?: number}}|{errors: Object[]}} what the file says, of whatever instrument it
   *   is; an id is '' where the file has none. The answers of another instrument are only known to be among its own
   *   points (JSON) or whole (CSV, whose totals are taken to have our multiplier)
   */
  function read(text) {
    let outcome = null;
    const errors = attempt(() => { outcome = outcomeOf(text); });
    return errors.length ? { errors } : outcome;
  }

  return { csv: asCsv.write, json: asJson.write, read };
};
