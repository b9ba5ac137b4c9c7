/** Shows a score in the result that the page already holds: fills in numbers, shows what applies. */
const resultView = (root) => {
  const [one, each] = within(root);
  const result = one('.result');
  const total = one('.total strong');
  const PROMPTS = 3;
  const next = one('[data-next]');
  const place = next && next.href;

  const number = (value) => String(value).replace('-', '\u2212').replace('.', total.dataset.decimal);

  /** How far a part reaches of what it could. */
  const share = (part) => (part.score - part.lowest) / (part.highest - part.lowest);

  /** The same as a drawing; the number beside it says it too. */
  function bar(part) {
    const chart = one('[data-bar]').content.cloneNode(true);
    chart.querySelector('rect').setAttribute('width', 100 * share(part));
    return chart;
  }

  const row = (kind) => (part) => {
    const words = one('.profile').dataset;
    const text = (part.lowest === 0 ? words.of : words.range).replace(/{(.*?)}/g, (gap, name) => number(part[name]));
    const line = one(`[data-${kind}="${part.id}"]`);
    line.replaceChildren(line.cells[0], create('td', text), create('td', bar(part)));
  };

  function conclusion(chosen) {
    ['.conclusion', '.dialogue'].forEach((kind) => each(kind, (element, i) => { element.hidden = i !== chosen; }));
    each('[data-legend] strong', (old) => old.remove());
    each('[data-legend] tbody tr', (line, i) => {
      line.className = i === chosen ? 'chosen' : '';
      if (i === chosen) line.cells[1].append(create('strong', one('[data-legend]').dataset.legend));
    });
  }

  const list = (name, ids, item) => one(`[data-${name}]`).replaceChildren(...ids.map((id) => {
    const line = one(`[data-factor="${id}"]`);
    return create('li', ...item(line, line.cells[0].textContent));
  }));

  /** The name of a factor, which leads to what can be done about it. */
  const step = (line, name) => (next ? Object.assign(create('a', name), { href: place + line.dataset.factor }) : name);

  function extremes(score) {
    const reached = (line, name) => [name, ': ' + line.cells[1].textContent];
    list('prompts', score.weakest.slice(0, PROMPTS), (line, name) => [create('strong', name + ': '), line.dataset.prompt]);
    if (!one('[data-extremes]')) return;
    one('[data-extremes]').hidden = !score.weakest.length;
    one('[data-all-equal]').hidden = !one('[data-extremes]').hidden;
    list('strongest', score.strongest, reached);
    list('weakest', score.weakest, (line, name) => reached(line, step(line, name)));
    if (!next) return;
    // Two thirds is our own choice, which the page tells.
    const low = score.factors.filter((part) => share(part) < 2 / 3).map((part) => part.id);
    next.href = place + low;
    one('[data-keep]').hidden = low.length;
  }

  function answer(chosen) {
    const question = create('th', chosen.closest('fieldset').querySelector('legend').textContent);
    question.scope = 'row';
    return create('tr', question, create('td', chosen.nextSibling.textContent.trim()), create('td', number(chosen.value)));
  }

  /**
   * What a phone opens that reads the QR code: the room where this page is served, or at the address of the toolkit that
   * stands under every page; else just the code.
   */
  function opens(written) {
    const places = one('[data-code]').dataset;
    const home = document.querySelector('footer a');
    const page = /^http/.test(location) ? new URL(places.link, location) : home && new URL(places.file || places.link, home.href.replace(/\/?$/, '/'));
    if (!page) return written;
    page.hash = 'r=' + written;
    return page.href;
  }

  function code(written) {
    const rows = qr(opens(written)) || qr(written);
    one('[data-code]').textContent = written;
    one('.qr').hidden = !rows;
    if (rows) one('.qr path').setAttribute('d', rows.map((row, y) => row.map((dark, x) => dark ? `M${x} ${y}h1v1h-1` : '').join('')).join(''));
  }

  return {
    show(score, written) {
      total.textContent = number(score.total);
      conclusion(score.conclusion);
      code(written);
      score.factors.forEach(row('factor'));
      score.groups.forEach(row('group'));
      extremes(score);
      one('[data-answers]').replaceChildren(...each('fieldset :checked', answer));
      each('.result [role=status]', (status) => { status.textContent = ''; });
      result.hidden = false;
      root.classList.add('complete');
    },
    hide() {
      result.hidden = true;
      root.classList.remove('complete');
    },
    shown: () => !result.hidden,
    // From its top: a small screen has room for the total and what it means.
    focus() {
      result.scrollIntoView();
      result.firstElementChild.focus({ preventScroll: true });
    }
  };
};
