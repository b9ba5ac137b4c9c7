/**
 * The matrix of layers and phases as a grid with one tab stop, and the lists under it, which show what was chosen. Row 0
 * and column 0 are the heads: they choose a whole column, a whole row, or everything. On a narrow screen two lists to
 * choose from take its place; these hold what is chosen, always.
 */
const matrix = (root) => {
  const [one, each] = within(root);
  const table = one('.matrix');
  const says = table.dataset;
  const cells = [...table.rows].map((row) => [...row.cells]);
  const name = (cell) => cell.firstChild.textContent.trim();
  const sections = each('.layer', (section) => section);
  const lists = sections.map((section) => [...section.querySelectorAll('li')]);
  const layer = one('[data-layer]');
  const column = one('[data-column]');
  const marks = each('[data-mark]', (select) => select);
  let stop = cells[0][0];

  const place = () => [+layer.value, +column.value];

  const has = (item, word) => item.dataset.fits.split(' ').includes(String(word));

  /** Whether an intervention is in a column, and has the marks that were asked for; or has not, after an exclamation mark. */
  const fits = (item, c) => [c || ''].concat(marks.map((select) => select.value))
    .every((wanted) => !wanted || (wanted[0] === '!' ? !has(item, wanted.slice(1)) : has(item, wanted)));

  const found = (r, c) => [].concat(...lists.filter((list, i) => !r || i === r - 1)).filter((item) => fits(item, c));

  function told(r, c) {
    const where = r && c ? says.both : r ? '{layer}' : c ? says.phase : says.all;
    const count = found(r, c).length;
    return (count === 1 ? says.one : says.other).replace('{where}', where).replace('{count}', count)
      .replace('{layer}', name(cells[r][0])).replace('{phase}', name(cells[0][c]));
  }

  function drawCell(cell, r, c) {
    const [row, col] = place();
    cell.setAttribute('aria-label', told(r, c));
    cell.setAttribute('aria-selected', r === row && c === col);
    cell.tabIndex = cell === stop ? 0 : -1;
    cell.classList.toggle('within', row + col > 0 && (!row || r === row) && (!col || c === col));
    if (!r || !c) return;
    const dots = found(r, c).map((item) => (has(item, 'literature') ? '\u25cf' : '\u25cb')).sort().reverse();
    cell.replaceChildren(create('b', dots.length), create('i', dots.join('')));
  }

  function draw() {
    const [row, col] = place();
    cells.forEach((line, r) => line.forEach((cell, c) => drawCell(cell, r, c)));
    const shown = found(row, col);
    lists.forEach((list, i) => {
      list.forEach((item) => { item.hidden = !shown.includes(item); });
      sections[i].hidden = list.every((item) => item.hidden);
    });
    one('.shown').textContent = told(row, col);
  }

  function choose(r, c) {
    layer.value = r;
    column.value = c;
    draw();
  }

  function all() {
    marks.forEach((select) => { select.value = ''; });
    choose(0, 0);
  }

  /** Choosing what is chosen already shows everything again. */
  function toggle(r, c) {
    const [row, col] = place();
    if (r === row && c === col) choose(0, 0);
    else choose(r, c);
  }

  function goTo(r, c) {
    stop.tabIndex = -1;
    stop = cells[r][c];
    stop.tabIndex = 0;
    stop.focus();
  }

  const last = [cells.length - 1, cells[0].length - 1];
  const MOVES = {
    ArrowUp: (r, c) => [Math.max(r - 1, 0), c],
    ArrowDown: (r, c) => [Math.min(r + 1, last[0]), c],
    ArrowLeft: (r, c) => [r, Math.max(c - 1, 0)],
    ArrowRight: (r, c) => [r, Math.min(c + 1, last[1])],
    Home: (r, c, far) => [far ? 0 : r, 0],
    End: (r, c, far) => [far ? last[0] : r, last[1]]
  };

  function key(event, r, c) {
    const move = MOVES[event.key];
    if (event.altKey || event.metaKey || !(move || ['Enter', ' ', 'Escape'].includes(event.key))) return;
    event.preventDefault();
    if (move) goTo(...move(r, c, event.ctrlKey));
    else if (event.key === 'Escape') choose(0, 0);
    else toggle(r, c);
  }

  table.setAttribute('role', 'grid');
  cells.forEach((line, r) => line.forEach((cell, c) => {
    if (r && c) cell.setAttribute('role', 'gridcell');
    cell.addEventListener('keydown', (event) => key(event, r, c));
    onClick(cell, () => {
      goTo(r, c);
      toggle(r, c);
    });
  }));
  [layer, column].concat(marks).forEach((select) => select.addEventListener('change', draw));
  draw();
  // Going back or loading again, a browser may put back what was chosen, after this script.
  window.addEventListener('pageshow', draw);
  return { all };
};
