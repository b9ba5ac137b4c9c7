/*
 * A form in the editor: shows the page as it would be while someone types, and what is wrong beside the field. Without it
 * the form works too.
 */
(() => {
  const form = document.querySelector('form[data-try]');
  if (!form) return;
  const WAIT = 250;
  const PLACE = 'leerscan-edit';
  const frames = document.querySelector('[data-frames]');
  const none = document.querySelector('[data-none]');
  const status = form.querySelector('[data-status]');
  const others = document.querySelector('[data-others]');
  const verdict = document.getElementById('verdict');

  const written = () => new URLSearchParams(new FormData(form)).toString();
  const asOpened = written();
  const isChanged = () => 'unsaved' in form.dataset || written() !== asOpened;

  const say = (text) => { if (status.textContent !== text) status.textContent = text; };

  const create = (name, className, ...content) => {
    const element = document.createElement(name);
    element.className = className;
    element.append(...content);
    return element;
  };
  const elementOf = ({ place, address, severity, message, hint }) => {
    const strong = create('strong', '', severity + ':');
    const element = create('div', 'remark', create('p', '', strong, ' ' + message));
    if (place) {
      const where = create(address ? 'a' : 'span', '', place);
      if (address) where.href = address;
      element.prepend(create('p', 'place', where));
    }
    if (hint) element.append(create('p', 'hint', hint));
    return element;
  };

  const remark = (remarks) => {
    const about = (field) => remarks.filter((each) => each.field === field).map(elementOf);
    others.replaceChildren(...about(''));
    for (const control of form.querySelectorAll('[id^="f-"][name]')) {
      const here = about(control.name);
      document.getElementById(control.id + '-remarks').replaceChildren(...here);
      if (here.length > 0) control.setAttribute('aria-invalid', 'true');
      else control.removeAttribute('aria-invalid');
    }
  };

  /* The next page is loaded behind the one that is looked at, so that nothing flashes. */
  let top = 0;
  const show = (address) => {
    none.hidden = address !== '';
    frames.hidden = address === '';
    if (!address) return;
    const shown = frames.querySelector('iframe:not([data-coming])');
    for (const late of frames.querySelectorAll('[data-coming]')) late.remove();
    const next = document.createElement('iframe');
    next.title = frames.dataset.title;
    next.sandbox = 'allow-scripts';
    next.name = String(top);
    next.src = address;
    next.dataset.coming = '';
    next.addEventListener('load', () => {
      if (shown) shown.remove();
      delete next.dataset.coming;
    }, { once: true });
    frames.append(next);
  };
  addEventListener('message', (event) => {
    const shown = frames.querySelector('iframe:not([data-coming])');
    if (shown && event.source === shown.contentWindow && typeof event.data === 'number') top = event.data;
  });

  let asking;
  const ask = async () => {
    if (asking) asking.abort();
    asking = new AbortController();
    const { signal } = asking;
    try {
      const answer = await fetch(form.dataset.try, { method: 'POST', body: new URLSearchParams(new FormData(form)), signal });
      if (!answer.ok) throw new Error(answer.statusText);
      const { remarks, says, draft } = await answer.json();
      if (signal.aborted) return;
      remark(remarks);
      show(draft);
      say(isChanged() || remarks.length > 0 ? says : '');
    } catch (problem) {
      if (!signal.aborted) say(form.dataset.gone);
    }
  };
  let waiting;
  form.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(ask, WAIT);
  });

  let saving = false;
  form.addEventListener('submit', () => {
    saving = true;
    const field = document.activeElement;
    try {
      sessionStorage.setItem(PLACE, JSON.stringify({
        address: location.pathname, left: scrollY, field: field.name && field.id, at: field.selectionEnd
      }));
    } catch (blocked) {
      // Then one begins at the top again.
    }
  });
  addEventListener('keydown', (event) => {
    if ((event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 's') {
      event.preventDefault();
      form.requestSubmit();
    }
  });
  addEventListener('beforeunload', (event) => {
    if (!saving && isChanged()) event.preventDefault();
  });
  addEventListener('pageshow', () => { saving = false; });

  /* Who saved goes on in the same place; who could not is told why first. */
  const goOn = () => {
    let kept = null;
    try {
      kept = JSON.parse(sessionStorage.getItem(PLACE));
      sessionStorage.removeItem(PLACE);
    } catch (blocked) {
      // As above.
    }
    const field = kept && kept.address === location.pathname && kept.field && document.getElementById(kept.field);
    if (verdict.getAttribute('role') === 'alert' || !field) {
      verdict.focus();
      return;
    }
    field.focus({ preventScroll: true });
    if (field.setSelectionRange) field.setSelectionRange(kept.at, kept.at);
    scrollTo({ top: kept.left, behavior: 'instant' });
    setTimeout(() => say(verdict.querySelector('h2').textContent), 100);
  };
  if (verdict) goOn();
  history.replaceState(null, '', location.pathname);
})();
