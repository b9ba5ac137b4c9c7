/** The file of a round as JSON, for roundFile: it also holds the questions, to compare rounds of two editions. Pure. */
const roundJson = (data, { own, ours, refuse, entriesOf }) => {
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

  /** A part of an object, if it is there and as it should be. */
  function part(node, name, fits) {
    const found = node.value instanceof Map ? node.value.get(name) : null;
    if (!found || !fits(found.value)) refuse((found || node).line, 'file-part', { name });
    return found.value;
  }

  const questionOf = (node) => ({
    id: part(node, 'id', isText),
    text: part(node, 'text', isText),
    points: numbers(part(node, 'points', arePoints))
  });

  function fileOf(root) {
    part(root, 'leerscan', (value) => value === 1);
    return {
      instrument: part(root, 'instrument', isText),
      edition: part(root, 'edition', isText),
      questions: part(root, 'questions', areSome).map(questionOf),
      conclusions: numbers(part(root, 'conclusions', areNumbers)),
      multiplier: part(root, 'multiplier', isMultiplier)
    };
  }

  const same = (questions) => JSON.stringify(questions.map(({ id, points }) => [id, points]));

  /** Of our edition the sums that some answers lead to; of another what lies between its lowest and highest. */
  function rulesOf({ questions, multiplier }, isOurs) {
    const typed = isOurs ? own : entering({ questions, multiplier });
    const possible = (sum) => (isOurs ? own.sums.has(sum) : sum >= typed.lowest && sum <= typed.highest);
    return { questions, typed, possible };
  }

  function read(text) {
    const root = jsonLines(text);
    if (root.broken) refuse(root.broken, 'file-broken');
    const file = fileOf(root);
    const { questions } = file;
    const { line } = root.value.get('questions');
    const isOurs = ours(file.instrument, file.edition);
    if (isOurs && same(questions) !== same(data.questions)) refuse(line, 'file-other-questions');
    const ids = new Set(questions.map(({ id }) => id));
    if (ids.size < questions.length) refuse(line, 'file-part', { name: 'questions' });
    const rules = rulesOf(file, isOurs);
    const fits = (value) => value === null || (areNumbers(value) && value.length === questions.length);
    return entriesOf(file, part(root, 'entries', Array.isArray), rules, (node) => {
      const points = part(node, 'points', isWhole) || 0;
      const answers = part(node, 'answers', fits);
      const total = String(rules.typed.shown(points));
      return { id: part(node, 'id', isText).trim(), answers: answers && numbers(answers), points, total };
    });
  }

  return { write, read };
};
