/**
 * The picture of a round: fills in numbers and draws charts in the result that the page already holds.
 *
 * @param root the room
 * @param data the instrument
 * @param say what the page says, by name
 */
const roomResult = (root, data, say) => {
  /** Below this number of forms an answer is easily traced to a person; our own choice, told on the page. */
  const FEW = 5;
  const result = root.querySelector('.result');
  const [one, each] = within(result);
  const next = one('[data-next]');
  const place = next && next.href;

  /** Numbers to show: with one decimal, or as many as totals have. */
  const SCALE = 10 ** Math.max(1, String(data.multiplier).split('.').concat('')[1].length);
  const rounded = (value) => Math.round(value * SCALE) / SCALE;
  const number = (value) => say('number', { number: rounded(value) });
  const total = (points) => number(points * data.multiplier);
  const percent = (share) => say('percent', { number: Math.round(100 * share) });
  const signed = (value) => (rounded(value) > 0 ? '+' : '') + number(value);

  const cell = (content) => element('td', content);
  const head = (content, attributes) => element('th', content, { scope: 'row', ...attributes });

  /** A share from 0 to 1 as a bar, with a mark where it was earlier; the numbers beside it say the same. */
  function bar(share, then) {
    const chart = one('[data-bar]').content.cloneNode(true);
    const [now, mark] = chart.querySelectorAll('rect');
    now.setAttribute('width', 100 * share);
    if (then === undefined) mark.remove();
    else mark.setAttribute('x', 99 * then);
    return chart;
  }

  /** A cell for the earlier round where there is one; who hears or copies it has no column above it. */
  const then = (text) => cell([element('span', say('earlier') + ' ', { class: 'skip' }), text]);
  const beside = (earlier, text) => (earlier ? [then(text(earlier))] : []);
  const conclusionLines = [...one('[data-conclusions]').tBodies[0].rows];
  const titles = conclusionLines.map((line) => line.dataset.title);

  function middle(now, earlier) {
    const { totals, room } = now;
    one('.total strong').textContent = total(totals.median);
    one('[data-of-median]').textContent = titles[room.median];
    one('[data-of-mean]').textContent = say(room.mean === room.median ? 'mean-same' : 'mean-other',
      { mean: total(totals.mean), conclusion: titles[room.mean] });
    fill(one('[data-warnings]'), warnings(now));
    one('[data-summary]').textContent = say(earlier ? 'summary-compared' : 'summary',
      { participants: now.count, earlier: earlier ? earlier.count : '' });
  }

  function warnings(now) {
    const near = [...new Set(now.near.map(({ cutOff }) => cutOff))].map((cutOff) => say('near', { cutoff: total(cutOff) }));
    const divided = say('divided', { count: now.conclusions[now.room.median], participants: now.count });
    return near.concat(now.divided ? [divided] : []);
  }

  function conclusions(now, earlier) {
    conclusionLines.forEach((line, i) => {
      line.classList.toggle('chosen', i === now.room.median);
      line.replaceChildren(line.cells[0], line.cells[1], cell(String(now.conclusions[i])),
        ...beside(earlier, (before) => String(before.conclusions[i])), cell(bar(now.conclusions[i] / now.count)));
    });
  }

  function totals(now, earlier, entries, before) {
    const measures = ['lowest', 'lower-quartile', 'median', 'upper-quartile', 'highest', 'mean'];
    const measured = (stats, measure) => total(stats.totals[measure.replace('-q', 'Q')]);
    one('[data-totals]').tBodies[0].replaceChildren(...measures.map((measure) => element('tr',
      [head(say('measure-' + measure)), cell(measured(now, measure))]
        .concat(beside(earlier, (other) => measured(other, measure))))));
    const count = (list, points) => String(list.filter((entry) => entry.points === points).length);
    const different = [...new Set(entries.concat(before).map((entry) => entry.points))].sort((a, b) => a - b);
    one('[data-each-total]').tBodies[0].replaceChildren(...different.map((points) => element('tr',
      [head(total(points)), cell(count(entries, points))].concat(beside(earlier, () => count(before, points))))));
    plot(now, earlier, entries, before);
  }

  const sum = (side) => data.questions.reduce((all, question) => all + side(...question.points), 0);

  function plot(now, earlier, entries, before) {
    const svg = one('.dots');
    // Another edition may have reached further.
    const reached = before.map((entry) => entry.points);
    const row = (name, stats, list) => ({ name: name && say(name), totals: list.map((entry) => entry.points), ...stats.totals });
    dots(svg, {
      lowest: Math.min(sum(Math.min), ...reached),
      highest: Math.max(sum(Math.max), ...reached),
      zones: data.conclusions.map((from, i) => ({ from, name: conclusionLines[i].cells[1].textContent })),
      number: total,
      rows: earlier ? [row('now', now, entries), row('earlier', earlier, before)] : [row('', now, entries)]
    }, Math.max(260, Math.min(720, svg.clientWidth || 640)), say('dots', {
      participants: now.count,
      lowest: total(now.totals.lowest),
      highest: total(now.totals.highest),
      median: total(now.totals.median),
      lower: total(now.totals.lowerQuartile),
      upper: total(now.totals.upperQuartile)
    }));
  }

  const reach = ({ lowest, highest }, mean) => (mean - lowest) / (highest - lowest);
  const find = (parts, id) => parts.find((part) => part.id === id);
  const of = (part) => say(part.lowest === 0 ? 'mean-of' : 'mean-range',
    { mean: number(part.mean), lowest: number(part.lowest), highest: number(part.highest) });

  /** The means of factors or of their groups; beside them the earlier ones, where they can be compared. */
  function profile(kind, now, shifts) {
    now[kind].forEach((part) => {
      const change = shifts && find(shifts[kind], part.id);
      const changed = (made, text) => (shifts ? [change ? made(text()) : cell('\u2013')] : []);
      const line = one(`[data-${kind}="${part.id}"]`);
      line.replaceChildren(line.cells[0], cell(of(part)), ...changed(then, () => number(change.before)),
        ...changed(cell, () => signed(change.shift)), cell(bar(reach(part, part.mean), change ? reach(part, change.before) : undefined)));
    });
  }

  /** The words of all options of a question that are worth so many points. */
  const labels = (question, points) => question.labels.filter((label, i) => question.points[i] === points).join(' / ');

  function distribution(now, order) {
    const table = one('[data-questions]');
    [...table.tBodies].forEach((body) => body.remove());
    table.append(...order.map((i) => {
      const question = data.questions[i];
      const { answers, mean, division } = now.questions[i];
      const about = element('small', say('about', {
        mean: of({ mean, lowest: Math.min(...question.points), highest: Math.max(...question.points) }), division: percent(division)
      }));
      return element('tbody', [
        element('tr', [head([`${i + 1}. ${question.text} `, about], { scope: 'rowgroup', colspan: 3 })]),
        ...answers.map(({ points, count }) => element('tr',
          [head(`${labels(question, points)} (${number(points)})`), cell(String(count)), cell(bar(count / now.forms))]))
      ]);
    }));
  }

  /** The way to what can be done about the factors that are low, by the bound of `result.js`. */
  function steps(factors) {
    const low = factors.filter((part) => reach(part, part.mean) < 2 / 3).map(({ id }) => id);
    next.href = place + low;
    one('[data-keep]').hidden = low.length;
  }

  function prompts(now) {
    if (next) steps(now.factors);
    one('[data-prompts]').replaceChildren(...now.prompts.map(({ question: i, reason }) => {
      const { text, factor } = data.questions[i];
      const about = factor && find(data.factors, factor);
      const why = say('because-' + reason, { number: i + 1, division: percent(now.questions[i].division), mean: number(now.questions[i].mean) });
      return element('li', [element('strong', about && next ? element('a', about.name, { href: place + factor }) : about ? about.name : text), ': ', about ? about.prompt : say('prompt-' + reason), ' ', element('small', why)]);
    }));
  }

  /** What is told of single questions and factors, where there are enough forms or the facilitator asked for it. */
  function answers(now, earlier, order) {
    const few = now.forms > 0 && now.forms < FEW;
    one('[data-few]').hidden = !few;
    one('[data-none]').hidden = now.forms > 0;
    const told = now.forms > 0 && (!few || one('[data-anyway]').checked);
    one('[data-answers]').hidden = !told;
    if (!told) return;
    const comparable = earlier && (earlier.forms >= FEW || one('[data-anyway]').checked) ? earlier : null;
    one('[data-totals-only]').hidden = now.forms === now.count;
    one('[data-totals-only]').textContent = say('totals-only', { forms: now.forms, participants: now.count });
    each('[data-answers] [data-earlier]', (cells) => { cells.hidden = !comparable; });
    each('.profile .group', (group) => { group.colSpan = comparable ? 5 : 3; });
    const shifts = comparable && statistics.compare(comparable, now);
    profile('factors', now, shifts);
    profile('groups', now, shifts);
    distribution(now, { division: now.byDivision, level: now.byLevel }[order] || data.questions.map((question, i) => i));
    prompts(now);
  }

  /**
   * @param entries of this round, at least one
   * @param earlier the round to compare with and the instrument as it was then; null when nothing is compared
   */
  function show(entries, earlier) {
    const now = statistics.of(data, entries);
    const then = earlier && statistics.of(earlier.data, earlier.entries);
    each('[data-earlier]', (cells) => { cells.hidden = !earlier; });
    result.hidden = false;
    root.classList.add('complete');
    middle(now, then);
    conclusions(now, then);
    totals(now, then, entries, earlier ? earlier.entries : []);
    answers(now, then, one('[data-order]:checked').value);
    one('[data-copied]').textContent = '';
  }

  function hide() {
    result.hidden = true;
    root.classList.remove('complete');
  }

  /** From its top, as for one participant. */
  function focus() {
    result.scrollIntoView();
    one('[tabindex]').focus({ preventScroll: true });
  }

  return { show, hide, shown: () => !result.hidden, focus, total };
};
