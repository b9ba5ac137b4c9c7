/** Parts of the page as plain text on the clipboard; a field to copy from by hand where the browser has no clipboard. */
const copying = (root) => {
  const [one, each] = within(root);
  const area = one('[readonly]');
  const plain = (element) => element.textContent.trim().replace(/\s+/g, ' ');

  function lines(element) {
    const [, inside] = within(element);
    if (element.closest('[hidden]')) return [];
    if (element.matches('p')) return [plain(element)];
    if (element.matches('ul')) return inside('li', (item) => '- ' + plain(item));
    return ['', plain(element.caption || element)]
      .concat(inside('tbody tr', (line) => [...line.cells].map(plain).filter(Boolean).join(': ')));
  }

  each('[data-copies]', (button) => {
    const status = button.closest('p').nextElementSibling;
    const text = () => [].concat(...each(button.dataset.copies, lines)).join('\n');
    const tell = (outcome) => { status.textContent = area.dataset[outcome]; };

    function byHand() {
      status.after(area);
      area.setAttribute('aria-label', button.textContent);
      area.value = text();
      area.hidden = false;
      area.select();
      area.hidden = document.execCommand('copy');
      if (area.hidden) button.focus();
      tell(area.hidden ? 'done' : 'failed');
    }

    onClick(button, () => {
      if (!navigator.clipboard) return byHand();
      navigator.clipboard.writeText(text()).then(() => tell('done'), byHand);
    });
  });
};
