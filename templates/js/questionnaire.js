/** The questions: answers kept, progress told, errors shown when the result is asked for, and never before. */
(() => {
  const root = document.querySelector('[data-questionnaire]');
  const [one, each] = within(root);
  const form = one('form');
  const data = JSON.parse(one('[data-scoring]').textContent);
  const kept = storage(data.key);
  const result = resultView(root);
  const errors = one('[data-errors]');
  const progress = one('[data-progress]');
  const dialog = one('dialog');
  const prefix = form.dataset.errorPrefix;
  const fieldsets = each('fieldset', (fieldset) => fieldset);
  // No question has this id.
  const NONCE = '#';
  let nonce;

  const legend = (fieldset) => fieldset.querySelector('legend');
  const radios = (fieldset) => [...fieldset.querySelectorAll('input')];

  /** In the order of the questions, since an id starts with a letter. */
  function answers() {
    const chosen = {};
    data.questions.forEach((question, i) => {
      const index = radios(fieldsets[i]).findIndex((radio) => radio.checked);
      if (index >= 0) chosen[question.id] = index;
    });
    return chosen;
  }

  const score = () => scoring.score(data, answers());

  function goTo(fieldset) {
    fieldset.scrollIntoView();
    radios(fieldset)[0].focus({ preventScroll: true });
  }

  /** Says at a question that it is open. */
  function mark(fieldset) {
    const message = create('p', prefix + form.dataset.error);
    message.className = 'error';
    message.id = fieldset.id + '-error';
    legend(fieldset).after(message);
    fieldset.setAttribute('aria-describedby', message.id);
  }

  function errorLink(fieldset) {
    const link = create('a', legend(fieldset).textContent);
    link.href = '#' + fieldset.id;
    onClick(link, (event) => {
      event.preventDefault();
      goTo(fieldset);
    });
    return create('li', link);
  }

  function showErrors(ids) {
    const open = fieldsets.filter((fieldset, i) => ids.includes(data.questions[i].id));
    each('.error', (old) => old.remove());
    fieldsets.forEach((fieldset) => fieldset.removeAttribute('aria-describedby'));
    open.forEach(mark);
    errors.querySelector('ul').replaceChildren(...open.map(errorLink));
    errors.hidden = !open.length;
    document.title = (errors.hidden ? '' : prefix) + document.title.replace(prefix, '');
  }

  /** One number for as long as one participant answers: the same answers keep their code. */
  function keep() {
    nonce = nonce || crypto.getRandomValues(new Uint32Array(1))[0];
    kept.save({ [NONCE]: nonce, ...answers() });
  }

  /** Every question is answered by now. */
  function show() {
    result.show(score(), resultCode.written(resultCode.encode(data, Object.values(answers()), nonce)));
  }

  /** Everything that follows from the answers. */
  function update() {
    const { answered, open } = score();
    progress.textContent = progress.dataset.progress.replace('{answered}', answered);
    if (!errors.hidden) showErrors(open);
    if (open.length) result.hide();
    else if (result.shown()) show();
  }

  /** Takes over what is kept: at the start, and what another window or a later visit to this page made of it. */
  function restore() {
    const saved = kept.load();
    nonce = saved[NONCE] >>> 0;
    data.questions.forEach((question, i) => radios(fieldsets[i]).forEach((radio, index) => {
      radio.checked = index === saved[question.id];
    }));
    update();
  }

  function asked(event) {
    event.preventDefault();
    keep();
    showErrors(score().open);
    if (errors.hidden) {
      show();
      result.focus();
    } else {
      // From its top: on a small screen it is higher than the window.
      errors.scrollIntoView();
      errors.focus({ preventScroll: true });
    }
  }

  /** The answer that does no harm has the focus. */
  function ask() {
    dialog.showModal();
    one('[data-no]').focus();
  }

  function clear() {
    kept.clear();
    showErrors([]);
    restore();
    dialog.close();
    progress.textContent = one('[data-yes]').dataset.done;
    goTo(fieldsets[0]);
  }

  const clicked = (selector, action) => each(selector, (button) => onClick(button, action));
  form.addEventListener('change', () => {
    keep();
    update();
  });
  // Rather than when the form is sent, which a preview of a mail forbids.
  clicked('[data-show]', asked);
  clicked('[data-clear]', ask);
  clicked('[data-yes]', clear);
  clicked('[data-no]', () => dialog.close());
  clicked('[data-print]', () => window.print());
  copying(root);

  restore();
  // A browser may put answers back by itself after this script, when one reloads the page or goes back to it.
  if (kept.works) window.onstorage = window.onpageshow = restore;
  else {
    window.onpageshow = update;
    one('[data-storage]').textContent = one('[data-storage]').dataset.notKept;
  }
})();
