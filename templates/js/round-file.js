/**
 * The file of a round: written as CSV or JSON, read back, and refused whole when anything in it is wrong. Pure. Needs
 * entering.js, csv.js and json-lines.js.
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
 *   row-partly {column}                  some answers, but not in this column
 *   row-total-differs {written, sum}     the total is not that of the answers; sum is a total as people see it
 *   row-twice {id, first}                the same id as on line first
 * and those of entering.js for a total or an answer, in which position is the id of the question.
 * Slots are text; entries, megabytes, count, expected, sum and first are numbers.
 *
 * @param words heads of the columns: instrument, edition, id, total, and question, which the id of a question follows
 */
const roundFile = (data, words) => {
  const MOST = { entries: 5000, megabytes: 5 };
  const MOST_PARTS = 1000;
  /** What of the data is written, in this order. */
  const NAMES = ['leerscan', 'instrument', 'edition', 'conclusions', 'multiplier', 'questions', 'entries',
    'id', 'text', 'points', 'answers'];
  const own = entering(data);

  /** Ends the reading of a file, or of a row. */
  const refuse = (line, code, slots = {}) => { throw { line, code, slots }; };
  const broken = (line) => refuse(line, 'file-broken');

  const head = ({ id }) => `${words.question} ${id}`;
  const headsOf = (questions) => [words.instrument, words.edition, words.id, words.total].concat(questions.map(head));

  /** A file made by hand need not say of what instrument and edition it is. */
  const ours = (instrument, edition) => [null, data.instrument].includes(instrument)
    && [null, data.edition].includes(edition);

  const toCsv = (entries) => csv.write([headsOf(data.questions)].concat(entries.map(({ id, points, answers }) =>
    [data.instrument, data.edition, id, own.shown(points)].concat(answers || data.questions.map(() => '')))));

  /** A line for each question and each entry, so that people can read it too. */
  const toJson = (entries) => JSON.stringify(Object.assign({ leerscan: 1 }, data, { entries }), NAMES)
    .replace(/\{"id"/g, '\n$&') + '\n';

  /** Where the columns are; a damaged head must not turn answers into something to ignore. */
  function findColumns([line, heads], place, columns, needed) {
    const at = columns.map(place);
    const known = new Set(at);
    const double = heads.find((name, i) => place(name) !== i && known.has(place(name)));
    const missing = columns.find((name, i) => i >= needed && at[i] === undefined);
    if (double) refuse(line, 'file-column-twice', { name: double.toLowerCase() });
    if (missing) refuse(line, 'file-part', { name: missing });
    return at;
  }

  /** What a CSV file says of itself, its rows, and how to read the texts in one: the id, the total and the answers. */
  function fromCsv(text) {
    // The heads, one too many to know that, and what a spreadsheet may start with.
    const [top, ...rows] = csv.read(text, MOST.entries + 3, broken);
    if (!top) refuse(1, 'file-empty');
    const names = top[1].map((name) => name.toLowerCase());
    const places = new Map(names.map((name, i) => [name, i]));
    const place = (name) => places.get(name.toLowerCase());
    const origin = ([, cells]) => [words.instrument, words.edition].map((name) => cells[place(name)] || null);
    const [instrument, edition] = origin(rows[0] || [0, []]);
    const start = head({ id: '' }).toLowerCase();
    const asked = names.filter((name) => name.startsWith(start)).map((name) => ({ id: name.slice(start.length) }));
    const questions = asked.length > 0 && ours(instrument, edition) ? data.questions : asked;
    // With questions, the total may be left out.
    const at = findColumns(top, place, headsOf(questions), asked.length > 0 ? 4 : 3);
    if (asked.length > questions.length) refuse(top[0], 'file-other-questions');
    return [instrument, edition, questions, rows, (row) => {
      checkCells(row, names.length);
      checkOrigin(row[0], ...[row, rows[0]].map((each) => origin(each).filter(Boolean).join(' ')));
      return at.slice(2).map((i) => row[1][i] || '');
    }];
  }

  function checkCells([line, cells, ended], expected) {
    if (cells.slice(expected).some(Boolean) || (cells.length < expected && !ended)) {
      refuse(line, 'row-cells', { count: cells.length, expected });
    }
  }

  function checkOrigin(line, written, first) {
    if (written !== first) refuse(line, 'row-mixed', { written: own.short(written), first: own.short(first) });
  }

  const isText = (value) => typeof value === 'string';
  const areNumbers = (value) => Array.isArray(value) && value.every(([, each]) => Number.isInteger(each));
  const areSome = (value) => Array.isArray(value) && value.length > 0 && value.length <= MOST_PARTS;
  const arePoints = (value) => areSome(value) && areNumbers(value)
    && value.every(([, each]) => Math.abs(each) <= MOST_PARTS);
  const numbers = (list) => list.map(([, each]) => each);

  /** A part of an object, if it is there and as it should be. */
  function part([line, value], name, fits) {
    const found = (value instanceof Map && value.get(name)) || [line];
    if (!fits(found[1])) refuse(found[0], 'file-part', { name });
    return found[1];
  }

  const questionOf = (node) => ({
    id: part(node, 'id', isText),
    text: part(node, 'text', isText),
    points: numbers(part(node, 'points', arePoints))
  });

  const same = (questions) => JSON.stringify(questions.map(({ id, points }) => [id, points]));

  /** The same of a JSON file. */
  function fromJson(text) {
    const root = jsonLines(text, broken);
    part(root, 'leerscan', (value) => value === 1);
    const instrument = part(root, 'instrument', isText);
    const edition = part(root, 'edition', isText);
    const questions = part(root, 'questions', areSome).map(questionOf);
    const [line] = root[1].get('questions');
    const fits = (value) => value === null || (areNumbers(value) && value.length === questions.length);
    if (ours(instrument, edition) && same(questions) !== same(data.questions)) refuse(line, 'file-other-questions');
    if (new Set(questions.map(({ id }) => id)).size < questions.length) refuse(line, 'file-part', { name: 'questions' });
    return [instrument, edition, questions, part(root, 'entries', Array.isArray), (node) => [
      part(node, 'id', isText).trim(),
      String(own.shown(part(node, 'points', Number.isInteger)))
    ].concat(numbers(part(node, 'answers', fits) || []).map(String))];
  }

  /**
   * What is in a row of whatever file, once its texts are known.
   *
   * @param typed how a total and answers are read
   * @param lines where each id was met
   */
  function entryOf(line, [id, total, ...written], questions, typed, lines) {
    const filled = written.some(Boolean);
    const open = written.indexOf('');
    const { answers, sum, errors: [wrong] } = typed.answers(written);
    const { points, error } = filled && total === '' ? { points: sum } : typed.total(total);
    if (filled && open >= 0) refuse(line, 'row-partly', { column: head(questions[open]) });
    if (filled && wrong) refuse(line, wrong.code, Object.assign(wrong.slots, { position: questions[wrong.position - 1].id }));
    if (filled && points !== sum) refuse(line, 'row-total-differs', { written: own.short(total), sum: own.shown(sum) });
    if (error && !filled) refuse(line, error.code, error.slots);
    // Quotes that are lost make the next rows part of an id.
    if (/[\r\n]/.test(id)) broken(line);
    if (id && lines.has(id)) refuse(line, 'row-twice', { id: own.short(id), first: lines.get(id) });
    lines.set(id, line);
    return { id, points, answers };
  }

  /** @param attempt does something and keeps the reason why it ended: a row that is wrong does not end the others */
  function contentOf(text, attempt) {
    if (text.length > MOST.megabytes * 1024 * 1024) refuse(1, 'file-too-large', MOST);
    const from = text.trim()[0] === '{' ? fromJson : fromCsv;
    const [instrument, edition, questions, rows, textsOf] = from(text.replace(/^\ufeff/, ''));
    // Of another edition without questions nothing is known.
    const theirs = questions.length > 0 ? questions : [{}];
    const typed = ours(instrument, edition) ? own : entering(Object.assign({}, data, { questions: theirs }));
    const lines = new Map();
    if (rows.length > MOST.entries) refuse(rows[MOST.entries][0], 'file-too-large', MOST);
    const entries = rows.map((row) => attempt(() => entryOf(row[0], textsOf(row), questions, typed, lines)));
    return { instrument, edition, questions, entries };
  }

  /**
   * @param {string} text a whole file, whatever is in it
   * @returns {{ok: {instrument: string|null, edition: string|null, questions: Object[], entries: Object[]}}
   *   |{errors: Object[]}} what the file says, of whatever instrument it is; an id is '' where the file has none, and a
   *   question of another edition has no points when it comes from a CSV
   */
  function read(text) {
    const errors = [];
    const attempt = (action) => {
      try {
        return action();
      } catch (reason) {
        if (!reason.slots) throw reason;
        errors.push(reason);
      }
    };
    const ok = attempt(() => contentOf(text, attempt));
    return errors.length > 0 ? { errors } : { ok };
  }

  return { csv: toCsv, json: toJson, read };
};
