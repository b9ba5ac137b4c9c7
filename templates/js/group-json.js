/** The file of a group as JSON, for groupFile: it also holds the questions, to compare rounds of two editions. Pure. */
const groupJson = (data, { own, most, tooLarge, ours, refused, collectorOf }) => {
  const MOST = 1000;
  const NAMES = ['id', 'text', 'points', 'answers'];

  /** A line for each question and each entry, so that people can read it too. */
  function write(entries) {
    const part = (name, value) => `  "${name}": ${JSON.stringify(value)}`;
    const line = (value) => '\n    ' + JSON.stringify(value, NAMES);
    const lines = (name, values) => `  "${name}": [` + values.map(line).join(',') + '\n  ]';
    return '{\n' + [
      part('leerscan', 1),
      part('instrument', data.instrument),
      part('edition', data.edition),
      lines('questions', data.questions),
      part('conclusions', data.conclusions),
      part('multiplier', data.multiplier),
      lines('entries', entries)
    ].join(',\n') + '\n}\n';
  }

  const isText = (value) => typeof value === 'string';
  const isWhole = (value) => Number.isSafeInteger(value);
  const areNumbers = (value) => Array.isArray(value) && value.every((each) => isWhole(each.value));
  const areSome = (value) => Array.isArray(value) && value.length > 0 && value.length <= MOST;
  const arePoints = (value) => areSome(value) && areNumbers(value)
    && value.every((each) => Math.abs(each.value) <= MOST);
  const isMultiplier = (value) => typeof value === 'number' && value >= 0.0001 && value <= MOST;
  // Never -0, which is written differently.
  const numbers = (list) => list.map((each) => each.value || 0);

  /** Takes a part out of an object; says so, and gives nothing, when it is missing or not as it should be. */
  const partsOf = (node, wrong) => (name, fits) => {
    const part = node.value instanceof Map ? node.value.get(name) : null;
    if (part && fits(part.value)) return part.value;
    wrong((part || node).line, 'file-part', { name });
    return undefined;
  };

  function questionOf(node, wrong) {
    const part = partsOf(node, wrong);
    return { id: part('id', isText), text: part('text', isText), points: numbers(part('points', arePoints) || []) };
  }

  function about(root, wrong) {
    const part = partsOf(root, wrong);
    part('leerscan', (value) => value === 1);
    return {
      instrument: part('instrument', isText),
      edition: part('edition', isText),
      questions: (part('questions', areSome) || []).map((node) => questionOf(node, wrong)),
      conclusions: numbers(part('conclusions', areNumbers) || []),
      multiplier: part('multiplier', isMultiplier)
    };
  }

  const sameAsOurs = (questions) => questions.length === data.questions.length && questions.every(({ id, points }, i) =>
    id === data.questions[i].id && points.join() === data.questions[i].points.join());

  function collect(collector, node, asked, shown) {
    const before = collector.errors.length;
    const part = partsOf(node, collector.wrong);
    const id = part('id', isText);
    const points = part('points', isWhole);
    const answers = part('answers', (value) => value === null || (areNumbers(value) && value.length === asked));
    if (collector.errors.length > before) return;
    collector.collect(node.line, id.trim(), answers && numbers(answers), points || 0, String(shown(points)));
  }

  /** Of our edition the sums that some answers lead to; of another what lies between its lowest and highest. */
  function entriesOf(file, rows, isOurs) {
    const rules = isOurs ? own : entering(file);
    const collector = collectorOf(file.questions, rules,
      (points) => (isOurs ? own.sums.has(points) : points >= rules.lowest && points <= rules.highest));
    rows.forEach((node) => collect(collector, node, file.questions.length, rules.shown));
    return collector.result(file);
  }

  function read(text) {
    const root = jsonLines(text);
    if (root.broken) return refused(root.broken, 'file-broken');
    const head = collectorOf([], own);
    const file = about(root, head.wrong);
    const rows = partsOf(root, head.wrong)('entries', Array.isArray);
    if (head.errors.length) return head.result();
    const isOurs = ours(file.instrument, file.edition);
    const line = root.value.get('questions').line;
    const ids = new Set(file.questions.map(({ id }) => id));
    if (rows.length > most) return tooLarge(rows[most].line);
    if (isOurs && !sameAsOurs(file.questions)) return refused(line, 'file-other-questions');
    if (ids.size < file.questions.length) return refused(line, 'file-part', { name: 'questions' });
    return entriesOf(file, rows, isOurs);
  }

  return { write, read };
};
