/** The file of a round as CSV, for roundFile: a row for each entry, read by the heads of its columns. Pure. */
const roundCsv = (data, words, { own, head, ours, refuse, entriesOf, mostRows }) => {
  const write = (entries) => csv.write([
    [words.instrument, words.edition, words.id, words.total].concat(data.questions.map(({ id }) => head(id)))
  ].concat(entries.map(({ id, points, answers }) => [data.instrument, data.edition, id, own.shown(points)]
    .concat(answers || data.questions.map(() => '')))));

  /** Where the column of a head is, and where the last one is; written large or small. */
  function placesOf(cells) {
    const first = new Map();
    const last = new Map();
    cells.forEach((cell, i) => {
      const name = cell.toLowerCase();
      if (!first.has(name)) first.set(name, i);
      last.set(name, i);
    });
    const place = (name) => first.get(name.toLowerCase());
    return { place, names: [...first.keys()], twice: (name) => place(name) !== last.get(name.toLowerCase()) };
  }

  /** The ids of the questions that the heads are of. */
  function askedIn(names) {
    const [before, after] = words.question.toLowerCase().split('{id}');
    return names
      .filter((name) => name.length > before.length + after.length && name.startsWith(before) && name.endsWith(after))
      .map((name) => name.slice(before.length, name.length - after.length));
  }

  /** Where everything is in this file. */
  function layoutOf(top, row) {
    const { place, names, twice } = placesOf(top.cells);
    const told = (name) => (row && row.cells[place(name)]) || null;
    const file = { instrument: told(words.instrument), edition: told(words.edition) };
    const isOurs = ours(file.instrument, file.edition);
    const asked = askedIn(names);
    const questions = isOurs ? data.questions : asked.map((id) => ({ id }));
    const heads = questions.map(({ id }) => head(id));
    file.questions = asked.length ? questions.map(({ id }) => ({ id })) : [];
    const double = [words.instrument, words.edition, words.id, words.total].concat(heads).find(twice);
    const missing = (asked.length ? heads : [words.total]).find((name) => place(name) === undefined);
    if (double) refuse(top.line, 'file-column-twice', { name: double });
    if (missing) refuse(top.line, 'file-part', { name: missing });
    // A damaged head must not turn answers into something to ignore.
    if (asked.length > questions.length) refuse(top.line, 'file-other-questions');
    const places = asked.length ? heads.map(place) : [];
    return { file, isOurs, questions, heads, places, place, width: top.cells.length };
  }

  /** The numbers in a row, when its cells are in order. */
  const numbersIn = ({ file, heads, places, place, width }) => ({ line, cells, ended }) => {
    const cell = (at) => cells[at] || '';
    const told = (name) => cell(place(name));
    const written = places.map(cell);
    const total = told(words.total);
    const answers = written.some(Boolean) ? written.map(own.whole) : null;
    const points = total ? own.worth(total) : null;
    const odd = answers ? answers.findIndex(isNaN) : -1;
    const notANumber = (text, column) => refuse(line, 'row-not-a-number', { written: own.short(text), column });
    if (cells.slice(width).some(Boolean) || (cells.length < width && !ended)) {
      refuse(line, 'row-cells', { count: cells.length, expected: width });
    }
    ['instrument', 'edition'].forEach((name) => {
      const first = file[name] || '';
      const other = told(words[name]);
      if (other !== first) refuse(line, 'row-mixed', { written: own.short(other), first: own.short(first) });
    });
    if (!answers && !total) refuse(line, 'row-empty');
    if (odd >= 0 && !written[odd]) refuse(line, 'row-partly', { column: heads[odd] });
    if (odd >= 0) notANumber(written[odd], heads[odd]);
    if (isNaN(points)) notANumber(total, words.total);
    return { id: told(words.id), answers, points, total };
  };

  function read(text) {
    const table = csv.read(text, mostRows);
    if (table.broken) refuse(table.broken, 'file-broken');
    const [top, ...rows] = table.rows;
    if (!top) refuse(1, 'file-empty');
    const layout = layoutOf(top, rows[0]);
    const possible = layout.isOurs ? (sum) => own.sums.has(sum) : Number.isInteger;
    return entriesOf(layout.file, rows, { questions: layout.questions, typed: own, possible }, numbersIn(layout));
  }

  return { write, read };
};
