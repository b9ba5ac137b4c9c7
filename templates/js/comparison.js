/**
 * The earlier round that this one is compared with, once its file is opened.
 *
 * @param root the room
 * @param data the instrument
 * @param say what the page says, by name
 * @param files opens files
 * @param changed called when there is another round to compare with, or none any more
 */
const comparison = (root, data, say, files, changed) => {
  const [one] = within(root);
  const input = one('[data-compare]');
  const stop = one('[data-alone]');
  let earlier = null;

  const told = (texts) => fill(one('[data-compared] ul'), texts);
  const ours = (id) => data.questions.find((question) => question.id === id);

  /** Which of our questions were asked in other words then, with other points, or not at all. */
  function otherQuestions({ questions }) {
    const then = new Map(questions.map((question) => [question.id, question]));
    return data.questions.map(({ id, text, points }, i) => {
      const asked = then.get(id);
      const same = asked && (!asked.text || asked.text === text) && (!asked.points || asked.points.join() === points.join());
      return same ? 0 : i + 1;
    }).filter(Boolean);
  }

  function warnings(round) {
    const others = otherQuestions(round);
    const edition = round.edition === null || round.edition === data.edition
      ? [] : [say('compare-edition', { edition: round.edition, own: data.edition })];
    return others.length > 0 ? edition.concat(say('compare-questions', { numbers: others.join(', ') }))
      : edition.length > 0 ? edition.concat(say('compare-same-questions')) : [];
  }

  /** The round as if it were of our instrument: of its questions only those that we know. */
  function taken({ questions, entries }) {
    const known = questions.map((question, i) => i).filter((i) => ours(questions[i].id));
    const asked = known.map((i) => Object.assign({}, ours(questions[i].id), questions[i].points && { points: questions[i].points }));
    const answers = (entry) => entry.answers && known.length > 0 && known.map((i) => entry.answers[i]);
    return {
      data: Object.assign({}, data, { questions: asked }),
      entries: entries.map((entry) => Object.assign({}, entry, { answers: answers(entry) || null }))
    };
  }

  function use(round) {
    if (round.refused) return told(round.refused);
    const comparable = (round.instrument === null || round.instrument === data.instrument) && round.entries.length > 0;
    if (!comparable) return told([say('compare-other', { file: round.name })]);
    told([say('compared', { file: round.name, count: round.entries.length })].concat(warnings(round)));
    become(taken(round));
  }

  function become(round) {
    earlier = round;
    stop.hidden = !earlier;
    changed();
  }

  input.addEventListener('change', () => files.open(input.files).then((rounds) => {
    input.value = '';
    rounds.forEach(use);
  }));
  onClick(stop.firstElementChild, () => {
    told([]);
    become(null);
    input.focus();
  });

  return { round: () => earlier };
};
