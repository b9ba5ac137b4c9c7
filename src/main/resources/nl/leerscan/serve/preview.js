/*
 * Added to each page while it is previewed, and to no page on disk. Reloads the page when it is no longer what is shown,
 * keeping the place one is at, and says over it what is wrong. The page keeps what was filled in by itself.
 */
(() => {
  const { page, state, style } = document.currentScript.dataset;
  const KEPT = 'leerscan-preview';

  const create = (name, ...content) => {
    const element = document.createElement(name);
    element.append(...content);
    return element;
  };
  const named = (name, className, ...content) => {
    const element = create(name, ...content);
    element.className = className;
    return element;
  };

  const comeBack = () => {
    try {
      const kept = JSON.parse(sessionStorage.getItem(KEPT));
      sessionStorage.removeItem(KEPT);
      if (!kept || kept.address !== location.href) return;
      const focus = kept.focus && document.getElementById(kept.focus);
      if (focus) focus.focus({ preventScroll: true });
      scrollTo({ left: kept.left, top: kept.top, behavior: 'instant' });
    } catch (blocked) {
      // Then the browser's own way of coming back has to do.
    }
  };

  const reload = () => {
    try {
      sessionStorage.setItem(KEPT, JSON.stringify({
        address: location.href, left: scrollX, top: scrollY, focus: document.activeElement && document.activeElement.id
      }));
    } catch (blocked) {
      // As above.
    }
    location.reload();
  };

  const lineOf = (finding) => {
    const code = create('code', finding.before, create('mark', finding.marked), finding.after);
    code.setAttribute('translate', 'no');
    return create('pre', code);
  };

  const itemOf = (finding) => {
    const item = create('li');
    if (finding.place) item.append(named('p', 'place', finding.place));
    item.append(create('p', create('strong', finding.severity + ': '), finding.message));
    if (finding.marked) item.append(lineOf(finding));
    item.append(named('p', 'hint', finding.hint));
    return item;
  };

  /* Nothing that has the focus is behind the panel, and the end of the page can be scrolled above it. */
  const room = new ResizeObserver(([{ target }]) => {
    const height = target.offsetHeight ? target.offsetHeight + 'px' : '';
    document.documentElement.style.scrollPaddingBottom = height;
    document.body.style.paddingBottom = height;
  });

  let host;
  let folded = false;
  const show = (panel) => {
    if (host) host.remove();
    host = undefined;
    if (!panel) return;
    host = create('div');
    const list = create('ul', ...panel.findings.map(itemOf));
    const details = create('details', create('summary', panel.title), create('p', panel.intro), list);
    details.open = !folded;
    details.addEventListener('toggle', () => { folded = !details.open; });
    const region = create('section', details);
    region.setAttribute('aria-label', panel.title);
    region.tabIndex = 0;
    const told = named('p', 'told');
    told.setAttribute('role', 'status');
    host.attachShadow({ mode: 'open' }).append(create('style', style), region, told);
    document.body.append(host);
    room.observe(region);
    // What is there from the start is not read out; what comes into it is.
    setTimeout(() => { told.textContent = panel.title; }, 100);
  };

  let source;
  let shown = 'null';
  const hear = (event) => {
    const news = JSON.parse(event.data);
    if (news.state !== null && news.state !== state) {
      source.close();
      reload();
      return;
    }
    const panel = JSON.stringify(news.panel);
    if (panel !== shown) show(news.panel);
    shown = panel;
  };

  /* A browser keeps six connections to one server; a page in the background does without. */
  const listen = () => {
    if (source) source.close();
    source = undefined;
    if (document.visibilityState === 'hidden') return;
    source = new EventSource('/.leerscan/news?page=' + encodeURIComponent(page));
    source.addEventListener('message', hear);
  };

  comeBack();
  document.addEventListener('visibilitychange', listen);
  addEventListener('pageshow', (event) => { if (event.persisted) listen(); });
  listen();
})();
