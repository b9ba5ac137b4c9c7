/**
 * What the other pages say, where all are in one file: cut at their headings as the program cuts a page of its own, without
 * what cannot be seen or is only there to click.
 */
const passages = (root) => {
  // What somebody chose among the interventions hides the others from sight only.
  const unread = '[hidden]:not(.layer,.layer li),[popover],dialog,nav,script,style,sup,svg,template,textarea,'
    + 'fieldset details,fieldset label,.fitting label,'
    + '.actions,.explanations,.footnote-back,.matrix,.needs-script,.without-script';
  const inline = 'a,b,button,cite,code,em,i,mark,small,span,strong,sub,sup,wbr';
  const own = root.closest('[data-page]');
  const line = (text) => text.replace(/[ \t\n]+/g, ' ').replace(/^ | $/g, '');

  /** One level up, for here each page has the heading of the whole above it. */
  const level = (element) => (/^h[2-5]$/.test(element.localName) ? element.localName[1] - 1
    : element.matches('dt[id]') ? 7 : element.matches('legend') ? 8 : 0);

  function cut(page) {
    const found = [[0, '', '', '']];
    let id = '';
    let part = 3;
    const add = (text) => { found[found.length - 1][part] += text; };

    function read(node) {
      if (node.nodeType === 3) return add(node.data);
      if (node.nodeType !== 1) return undefined;
      const space = node.matches(inline) ? '' : ' ';
      add(space);
      if (node.matches(unread)) return undefined;
      if (node.id) id = node.id;
      const heading = level(node);
      if (heading) {
        found.push([heading, '', id, '']);
        part = 1;
      }
      node.childNodes.forEach(read);
      add(space);
      if (heading) part = 3;
      return undefined;
    }

    page.childNodes.forEach(read);
    return found.map((each) => [each[0], line(each[1]), each[2], line(each[3])]).filter((each) => each[1] || each[3]);
  }

  return Promise.resolve([...document.querySelectorAll('[data-page]')].filter((page) => page !== own)
    .map((page) => [page.dataset.page.slice(0, page.dataset.page.lastIndexOf(' · ')), '#' + page.id, cut(page)]));
};
