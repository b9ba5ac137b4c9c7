/* Puts links to the editor beside what can be edited. Added while previewing, to no page on disk; not printed. */
(() => {
  const { edit, style } = document.currentScript.dataset;
  const { label, all, links } = JSON.parse(edit);

  const create = (name, className, content) => {
    const element = document.createElement(name);
    element.className = className;
    element.append(content);
    return element;
  };
  /* In a tree of its own: the page's style does not reach it, nor does its own reach the page. */
  const hostOf = (kind, ...content) => {
    const host = document.createElement('span');
    host.dataset.leerscanEdit = kind;
    host.attachShadow({ mode: 'open' }).append(create('style', '', style), ...content);
    return host;
  };
  const linkTo = (address, name, className) => {
    const link = create('a', className, label);
    link.href = address;
    link.setAttribute('aria-label', name);
    return link;
  };

  for (const { behind, address, name } of links) {
    const element = document.querySelector(behind);
    if (!element) continue;
    const within = element.matches('dt');
    const host = hostOf(within ? 'within' : 'behind', linkTo(address, name, 'edit'));
    if (within) element.append(' ', host);
    else element.after(host);
  }
  const navigation = create('nav', '', linkTo(all, label, 'edit all'));
  navigation.setAttribute('aria-label', label);
  document.body.append(hostOf('all', navigation));
})();
