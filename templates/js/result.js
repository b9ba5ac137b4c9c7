/** Shows a score in the result that the page already holds: fills in numbers, shows what applies. */
const resultView = (root) => {
  const result = root.querySelector('.result');
  const one = (selector) => result.querySelector(selector);
  const each = (selector, action) => result.querySelectorAll(selector).forEach(action);
  const PROMPTS = 3;

  const number = (value) => String(value)
    .replace('-', '\u2212')
    .replace('.', one('.total strong').dataset.decimal);

  function cell(content, name) {
    const element = document.createElement(name || 'td');
    element.append(content);
    return element;
  }

  /** How far a part reaches of what it could; the number beside it says the same. */
  function bar(part) {
    const chart = one('[data-bar]').content.cloneNode(true);
    chart.querySelector('rect:last-child')
      .setAttribute('width', 100 * (part.score - part.lowest) / (part.highest - part.lowest));
    return chart;
  }

  const row = (kind) => (part) => {
    const words = one('.profile').dataset;
    const text = (part.lowest === 0 ? words.of : words.range)
      .replace('{score}', number(part.score))
      .replace('{lowest}', number(part.lowest))
      .replace('{highest}', number(part.highest));
    const line = one(`[data-${kind}="${part.id}"]`);
    line.replaceChildren(line.cells[0], cell(text), cell(bar(part)));
  };

  function conclusion(chosen) {
    each('.conclusion', (element, i) => { element.hidden = i !== chosen; });
    each('.dialogue', (element, i) => { element.hidden = i !== chosen; });
    each('[data-legend] tbody tr', (line, i) => {
      line.classList.toggle('chosen', i === chosen);
      line.querySelectorAll('strong').forEach((old) => old.remove());
      if (i === chosen) line.cells[1].append(cell(one('[data-legend]').dataset.legend, 'strong'));
    });
  }

  const list = (selector, ids) => one(selector).replaceChildren(...ids.map((id) => {
    const cells = one(`[data-factor="${id}"]`).cells;
    return cell(`${cells[0].textContent}: ${cells[1].textContent}`, 'li');
  }));

  function extremes(score) {
    each('[data-prompt]', (item) => { item.hidden = !score.weakest.slice(0, PROMPTS).includes(item.dataset.prompt); });
    if (!one('[data-extremes]')) return;
    one('[data-extremes]').hidden = score.weakest.length === 0;
    one('[data-all-equal]').hidden = score.weakest.length > 0;
    list('[data-strongest]', score.strongest);
    list('[data-weakest]', score.weakest);
  }

  function answer(chosen) {
    const line = document.createElement('tr');
    line.append(
      cell(chosen.closest('fieldset').querySelector('legend').textContent, 'th'),
      cell(chosen.nextSibling.textContent.trim()),
      cell(number(chosen.value)));
    line.cells[0].scope = 'row';
    return line;
  }

  function show(score) {
    one('.total strong').textContent = number(score.total);
    conclusion(score.conclusion);
    score.factors.forEach(row('factor'));
    score.groups.forEach(row('group'));
    extremes(score);
    one('[data-answers]').replaceChildren(...[...root.querySelectorAll('fieldset :checked')].map(answer));
    one('[data-copy-status]').textContent = '';
    result.hidden = false;
    root.classList.add('complete');
  }

  function hide() {
    result.hidden = true;
    root.classList.remove('complete');
  }

  return { show, hide, shown: () => !result.hidden, focus: () => one('h2, h3').focus() };
};
