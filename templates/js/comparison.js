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
  function otherQuestions(questions) {
    const then = new Map(questions.map((question) => [question.id, question]));
    return data.questions.map(({ id, text, points }, i) => {
      const asked = then.get(id);
      const same = asked && (!asked.text || asked.text === text) && (!asked.points || asked.points.join() === points.join());
      return same ? 0 : i + 1;
    }).filter(Boolean);
  }

  /** The lowest and the highest total; nothing where a file does not tell what answers were worth. */
  const ends = (questions) => questions.length > 0 && questions.every(({ points }) => points)
    && [Math.min, Math.max].map((side) => data.multiplier * questions.reduce((sum, { points }) => sum + side(...points), 0));

  function warnings({ edition, questions }) {
    const others = otherQuestions(questions);
    const [lowest, highest] = ends(questions) || ends(data.questions);
    return [
      [null, data.edition].includes(edition) ? '' : say('compare-edition', { edition, own: data.edition }),
      questions.length && others.length ? say('compare-questions', { numbers: others.join(', ') }) : '',
      [lowest, highest].join() === ends(data.questions).join() ? '' : say('compare-totals', { lowest, highest })
    ].filter(Boolean);
  }

  /** The round as if it were of our instrument: of its questions only those that we know. */
  function taken({ questions, entries }) {
    const known = questions.map((question, i) => i).filter((i) => ours(questions[i].id));
    const asked = known.map((i) => ({ ...ours(questions[i].id), ...(questions[i].points && { points: questions[i].points }) }));
    const answers = (entry) => entry.answers && known.length > 0 && known.map((i) => entry.answers[i]);
    return {
      data: { ...data, questions: asked },
      entries: entries.map((entry) => ({ ...entry, answers: answers(entry) || null }))
    };
  }

  function use(round) {
    const comparable = !round.refused && [null, data.instrument].includes(round.instrument)
      && round.entries.length > 0;
    told(round.refused || (comparable
      ? [say('compared', { file: round.name, count: round.entries.length })].concat(warnings(round))
      : [say('compare-other', { file: round.name })]));
    become(comparable ? taken(round) : null);
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
