/** The toolkit in one file: one page at a time, as if each were a file of its own. */
(() => {
  const pages = [...document.querySelectorAll('[data-page]')];
  const links = [...document.querySelectorAll('nav a')];

  /** What the address points at, the first where it names more; nothing when somebody mangled it. */
  function target() {
    try {
      return document.getElementById(decodeURIComponent(location.hash.slice(1).split(',')[0]));
    } catch (mangled) {
      return null;
    }
  }

  function show(page) {
    pages.forEach((each) => {
      if (each === page) each.removeAttribute('hidden');
      else each.setAttribute('hidden', 'until-found');
    });
    links.forEach((link) => {
      if (link.hash === '#' + page.id) link.setAttribute('aria-current', 'page');
      else link.removeAttribute('aria-current');
    });
    document.title = page.dataset.page;
  }

  function go() {
    const element = target();
    const page = element ? element.closest('[data-page]') : pages[0];
    if (!page) return;
    close();
    show(page);
    if (history.state) window.scrollTo(0, history.state.top);
    else if (element && element !== page) element.scrollIntoView();
    else window.scrollTo(0, 0);
    focus(element && element !== page ? element : page.querySelector('h2'));
  }

  /** A question that nobody sees any more would keep everything else out of reach; an explanation was read. */
  function close() {
    document.querySelectorAll('dialog[open]').forEach((dialog) => dialog.close());
    document.querySelectorAll('[popover]').forEach((explanation) => explanation.hidePopover && explanation.hidePopover());
  }

  /** Someone who cannot see the page change hears where they are. */
  function focus(element) {
    if (!element.hasAttribute('tabindex')) element.setAttribute('tabindex', '-1');
    element.focus({ preventScroll: true });
  }

  /** For who comes back: the place that a link leads to has no such note. */
  function note(event) {
    if (event.target.closest('a[href^="#"]')) history.replaceState({ top: window.scrollY }, '');
  }

  pages.forEach((page) => page.addEventListener('beforematch', () => show(page)));
  document.querySelector('.skip').addEventListener('click', (event) => {
    event.preventDefault();
    document.getElementById('main').focus();
  });
  document.querySelector('[data-print-all]').addEventListener('click', () => {
    const current = pages.find((page) => !page.hasAttribute('hidden'));
    pages.forEach((page) => page.removeAttribute('hidden'));
    window.print();
    show(current);
  });
  document.addEventListener('click', note);
  window.addEventListener('hashchange', go);
  show((target() && target().closest('[data-page]')) || pages[0]);
  if (target()) target().scrollIntoView();
})();
