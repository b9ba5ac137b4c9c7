/** The result as plain text on the clipboard; a field to copy from by hand where the browser has no clipboard. */
const copyResult = (root) => {
  const result = root.querySelector('.result');
  const button = result.querySelector('[data-copy-text]');
  const status = result.querySelector('[data-copy-status]');
  const area = result.querySelector('textarea');
  const plain = (element) => element.textContent.trim().replace(/\s+/g, ' ');

  function lines(element) {
    if (element.closest('[hidden]')) return [];
    if (element.matches('ul')) return [...element.querySelectorAll('li:not([hidden])')].map((item) => '- ' + plain(item));
    if (element.matches('table')) {
      return ['', plain(element.caption), ...[...element.querySelectorAll('tbody tr')]
        .map((line) => [...line.cells].map(plain).filter(Boolean).join(': '))];
    }
    return element.matches('p') ? [plain(element)] : ['', plain(element)];
  }

  const text = () => [plain(root.querySelector('.lead'))]
    .concat(...[...result.querySelectorAll('[data-copy]')].map(lines)).join('\n');

  function byHand() {
    area.value = text();
    area.hidden = false;
    area.select();
    const copied = document.execCommand('copy');
    area.hidden = copied;
    if (copied) button.focus();
    status.textContent = copied ? button.dataset.done : button.dataset.failed;
  }

  button.addEventListener('click', () => {
    if (!navigator.clipboard) return byHand();
    navigator.clipboard.writeText(text()).then(() => { status.textContent = button.dataset.done; }, byHand);
  });
};
