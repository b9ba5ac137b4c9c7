/**
 * What a group agrees on: interventions that it chose and lines of its own, each with who and when; and which
 * preconditions are in order. Kept as the answers of the questionnaire are: in this browser where it allows that.
 */
const agreements = (root) => {
  const [one, each] = within(root);
  const kept = storage(root.dataset.key);
  const section = one('.agreements');
  const [find] = within(section);
  const editor = find('.lines');
  const paper = find('.paper');
  const blank = paper.firstElementChild.cloneNode(true);
  const empty = [...paper.children];
  const dialog = find('dialog');
  const status = find('[role=status]');
  const checks = each('.preconditions li', (item) => item);
  const items = each('.layer li', (item) => item);
  const box = (element) => element.querySelector('input');
  /** What was written at an intervention stays with it for as long as the page is open, chosen or not. */
  const written = {};
  let lines = [];

  /** Its number on the page. */
  const id = (item) => String(items.indexOf(item) + 1);
  const title = (item) => item.querySelector('label').textContent.replace('*', '').trim();
  const boxes = () => each('.layer input, .fitting input', (input) => input);

  function save() {
    kept.save({ lines, checks: checks.filter((check) => box(check).checked).map((check) => check.dataset.id) });
  }

  /** The same on paper and in a copy: lines to write on when there is nothing yet. */
  function drawPaper() {
    paper.replaceChildren(...(lines.length > 0 ? lines.map((line) => {
      const made = blank.cloneNode(true);
      made.querySelectorAll('b').forEach((gap, i) => { gap.textContent = [line.what, line.who, line.when][i]; });
      return made;
    }) : empty));
  }

  /** Nothing is kept before something is agreed. */
  function changed() {
    save();
    draw();
  }

  function show() {
    drawPaper();
    boxes().forEach((input) => { input.checked = lines.some((line) => line.id === input.value); });
    find('[data-some]').hidden = lines.length === 0;
    one('.tally').hidden = lines.length === 0;
    one('.tally b').textContent = lines.length;
    status.textContent = '';
  }

  function remove(line) {
    const at = lines.indexOf(line);
    lines = lines.filter((other) => other !== line);
    changed();
    const next = editor.children[Math.min(at, lines.length - 1)];
    (next ? next.querySelector('button') : find('[tabindex]')).focus();
  }

  function row(line) {
    const made = find('[data-agreement]').content.firstElementChild.cloneNode(true);
    const fields = [...made.querySelectorAll('input')];
    const button = made.querySelector('button');
    /** What is agreed tells one line from another, to who hears them. */
    const call = () => {
      const name = line.what.trim() || editor.dataset.own;
      made.setAttribute('aria-label', name);
      button.setAttribute('aria-label', `${button.textContent}: ${name}`);
    };
    call();
    ['what', 'who', 'when'].forEach((part, i) => {
      fields[i].value = line[part];
      fields[i].addEventListener('input', () => {
        line[part] = fields[i].value;
        call();
        save();
        drawPaper();
      });
    });
    if (line.id) fields[0].parentElement.replaceWith(create('strong', line.what));
    onClick(button, () => remove(line));
    return made;
  }

  function draw() {
    editor.replaceChildren(...lines.map(row));
    show();
  }

  function choose(chosen, what, on) {
    const line = lines.find((other) => other.id === chosen);
    if (line) written[chosen] = line;
    lines = lines.filter((other) => other !== line);
    if (on) lines.push(written[chosen] || { id: chosen, what, who: '', when: '' });
    changed();
  }

  function add() {
    lines.push({ id: '', what: '', who: '', when: '' });
    changed();
    box(editor.lastElementChild).focus();
  }

  function clear() {
    lines = [];
    checks.forEach((check) => { box(check).checked = false; });
    draw();
    kept.clear();
    dialog.close();
    status.textContent = find('[data-yes]').dataset.done;
    find('[tabindex]').focus();
  }

  /** Alone on paper, without what stands around it. */
  function print() {
    root.classList.add('alone');
    window.print();
  }

  /** A box at each intervention that is named elsewhere, for the same choice. */
  function offer(item) {
    const made = one('[data-choose]').content.firstElementChild.cloneNode(true);
    const link = item.querySelector('a');
    box(made).value = link.hash.replace(/^.*-/, '');
    box(made).setAttribute('aria-label', `${made.textContent.trim()}: ${link.textContent}`);
    item.append(' ', made);
  }

  /** Only what can be shown. What is not among the interventions any more is a line of the group's own. */
  function restore() {
    const saved = kept.load();
    const known = Object.fromEntries(items.map((item) => [id(item), title(item)]));
    const text = (value) => (typeof value === 'string' ? value : '');
    lines = [].concat(saved.lines).filter((line) => line && [line.what, line.who, line.when].some(text)).map((line) => ({
      id: line.what && known[line.id] === line.what ? text(line.id) : '',
      what: text(line.what), who: text(line.who), when: text(line.when)
    }));
    checks.forEach((check) => { box(check).checked = [].concat(saved.checks).includes(check.dataset.id); });
    draw();
  }

  each('.fitting li', offer);
  items.forEach((item) => { box(item).value = id(item); });
  boxes().forEach((input) => input.addEventListener('change', () => {
    const item = items.find((other) => id(other) === input.value);
    choose(input.value, title(item), input.checked);
  }));
  checks.forEach((check) => box(check).addEventListener('change', save));
  onClick(find('[data-add]'), add);
  onClick(find('[data-print]'), print);
  window.addEventListener('afterprint', () => root.classList.remove('alone'));
  onClick(find('[data-clear]'), () => {
    dialog.showModal();
    find('[data-no]').focus();
  });
  onClick(find('[data-yes]'), clear);
  onClick(find('[data-no]'), () => dialog.close());
  copying(section);
  if (!kept.works) find('[data-storage]').textContent = find('[data-storage]').dataset.notKept;
  restore();
  // What another window agreed on since, or a later visit to this page that one goes back to. A browser may also fill in
  // boxes by itself after this script.
  window.addEventListener('storage', ({ key }) => key === root.dataset.key && restore());
  window.addEventListener('pageshow', kept.works ? restore : show);
};
