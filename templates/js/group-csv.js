/** The file of a group as CSV, for groupFile: a row for each entry, read by the heads of its columns. Pure. */
const groupCsv = (data, words, { own, most, tooLarge, head, ours, refused, collectorOf }) => {
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

  /** Where everything is in this file; or, as error, what is wrong with its heads. */
  function layoutOf(top, row) {
    const { place, names, twice } = placesOf(top.cells);
    const told = (name) => (row && row.cells[place(name)]) || null;
    const about = { instrument: told(words.instrument), edition: told(words.edition) };
    const isOurs = ours(about.instrument, about.edition);
    const asked = askedIn(names);
    const questions = isOurs ? data.questions : asked.map((id) => ({ id }));
    const heads = questions.map(({ id }) => head(id));
    about.questions = asked.length ? questions.map(({ id }) => ({ id })) : [];
    const needed = asked.length ? heads : [words.total];
    const error = (code, name) => ({ error: refused(top.line, code, name && { name }) });
    const double = [words.instrument, words.edition, words.id, words.total].concat(heads).find(twice);
    if (double) return error('file-column-twice', double);
    const missing = needed.find((name) => place(name) === undefined);
    if (missing) return error('file-part', missing);
    // A damaged head must not turn answers into something to ignore.
    if (asked.length > questions.length) return error('file-other-questions');
    const places = asked.length ? heads.map(place) : [];
    return { about, isOurs, questions, heads, places, place, width: top.cells.length };
  }

  /** The numbers in a row; or, as wrong, the code and the slots of what is wrong with its cells. */
  function numbersOf(row, { about, heads, places, place, width }) {
    const cell = (at) => row.cells[at] || '';
    const told = (name) => cell(place(name));
    const written = places.map(cell);
    const total = told(words.total);
    const answered = written.some(Boolean);
    const answers = answered ? written.map(own.whole) : null;
    const odd = answered ? answers.findIndex(isNaN) : -1;
    const points = total ? own.worth(total) : null;
    const other = ['instrument', 'edition'].find((name) => told(words[name]) !== (about[name] || ''));
    const wrong = (code, slots) => ({ wrong: [code, slots] });
    if (row.cells.slice(width).some(Boolean) || (row.cells.length < width && !row.ended)) {
      return wrong('row-cells', { count: row.cells.length, expected: width });
    }
    if (other) {
      return wrong('row-mixed', { written: own.short(told(words[other])), first: own.short(about[other] || '') });
    }
    if (!answered && !total) return wrong('row-empty');
    if (odd >= 0 && !written[odd]) return wrong('row-partly', { column: heads[written.indexOf('')] });
    if (odd >= 0) return wrong('row-not-a-number', { written: own.short(written[odd]), column: heads[odd] });
    if (isNaN(points)) return wrong('row-not-a-number', { written: own.short(total), column: words.total });
    return { id: told(words.id), answers, points, total };
  }

  function read(text) {
    const table = csv.read(text, most + 2);
    if (table.broken) return refused(table.broken, 'file-broken');
    const [top, ...rows] = table.rows;
    if (!top) return refused(1, 'file-empty');
    if (rows.length > most) return tooLarge(rows[most].line);
    const layout = layoutOf(top, rows[0]);
    if (layout.error) return layout.error;
    const possible = layout.isOurs ? (points) => own.sums.has(points) : Number.isInteger;
    const collector = collectorOf(layout.questions, own, possible);
    rows.forEach((row) => {
      const found = numbersOf(row, layout);
      if (found.wrong) collector.wrong(row.line, ...found.wrong);
      else collector.collect(row.line, found.id, found.answers, found.points, found.total);
    });
    return collector.result(layout.about);
  }

  return { write, read };
};
