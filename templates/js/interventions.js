/** The page with what can be done: its parts, and the factors that a link names, opened and put first. */
(() => {
  const root = document.querySelector('.interventions');
  if (!root) return;
  const [, each] = within(root);
  const { all } = matrix(root);
  const blocks = each('.factors details', (block) => block);

  /** `#…-factor-hr,methode`: these factors, in this order. */
  function named() {
    const [first, ...more] = location.hash.slice(1).split(',');
    const prefix = first.replace(/-factor-.*/, '-factor-');
    return [first].concat(more.map((id) => prefix + id))
      .map((id) => blocks.find((block) => block.id === id)).filter(Boolean);
  }

  function open() {
    const wanted = named();
    if (wanted.length === 0) return;
    blocks.forEach((block) => { block.open = wanted.includes(block); });
    wanted[0].parentElement.replaceChildren(...new Set(wanted.concat(blocks)));
    wanted[0].scrollIntoView();
    wanted[0].firstElementChild.focus({ preventScroll: true });
  }

  /** An intervention that a link leads to is shown, whatever was chosen. */
  function show() {
    const wanted = document.getElementById(location.hash.slice(1));
    if (!wanted || !wanted.matches('.layer [hidden]')) return;
    all();
    wanted.scrollIntoView();
  }

  root.classList.add('live');
  agreements(root);
  // What a link leads to is shown, whatever was chosen above it.
  each('.fitting a', (link) => onClick(link, all));
  window.addEventListener('hashchange', () => {
    show();
    open();
  });
  open();
})();
