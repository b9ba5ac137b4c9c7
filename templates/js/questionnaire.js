/** The questions: answers kept, progress told, errors shown when the result is asked for, and never before. */
(() => {
  const root = document.querySelector('[data-questionnaire]');
  const one = (selector) => root.querySelector(selector);
  const form = one('form');
  const data = JSON.parse(one('[data-scoring]').textContent);
  const kept = storage(data.key);
  const result = resultView(root);
  const errors = one('[data-errors]');
  const dialog = one('dialog');
  const prefix = form.dataset.errorPrefix;

  const legend = (fieldset) => fieldset.querySelector('legend');
  const radios = (id) => [...form.querySelectorAll(`[name="${id}"]`)];
  const fieldset = (id) => radios(id)[0].closest('fieldset');

  function answers() {
    const chosen = {};
    data.questions.forEach(({ id }) => {
      const index = radios(id).findIndex((radio) => radio.checked);
      if (index >= 0) chosen[id] = index;
    });
    return chosen;
  }

  function restore(saved) {
    data.questions.forEach(({ id }) => {
      radios(id).forEach((radio, i) => { radio.checked = i === saved[id]; });
    });
  }

  function progress(answered) {
    const element = one('[data-progress]');
    element.textContent = element.dataset.progress.replace('{answered}', answered);
  }

  /** Says at a question that it is open, or takes that away. */
  function mark(id, open) {
    const question = fieldset(id);
    const message = one('[data-error]').content.firstElementChild.cloneNode(true);
    message.id = question.id + '-error';
    question.querySelectorAll('.error').forEach((old) => old.remove());
    question.removeAttribute('aria-describedby');
    if (open) {
      legend(question).after(message);
      question.setAttribute('aria-describedby', message.id);
    }
  }

  function goTo(id) {
    fieldset(id).scrollIntoView();
    radios(id)[0].focus({ preventScroll: true });
  }

  function errorLink(id) {
    const link = document.createElement('a');
    const item = document.createElement('li');
    link.href = '#' + fieldset(id).id;
    link.textContent = legend(fieldset(id)).textContent;
    link.addEventListener('click', (event) => {
      event.preventDefault();
      goTo(id);
    });
    item.append(link);
    return item;
  }

  function showErrors(open) {
    data.questions.forEach(({ id }) => mark(id, open.includes(id)));
    errors.querySelector('ul').replaceChildren(...open.map(errorLink));
    errors.hidden = open.length === 0;
    document.title = (open.length ? prefix : '') + document.title.replace(prefix, '');
  }

  function changed() {
    const score = scoring.score(data, answers());
    kept.save(answers());
    progress(score.answered);
    if (!errors.hidden) showErrors(score.open);
    if (result.shown()) result.show(score);
  }

  function asked(event) {
    event.preventDefault();
    const score = scoring.score(data, answers());
    showErrors(score.open);
    if (score.open.length > 0) {
      // From its top: on a small screen it is higher than the window.
      errors.scrollIntoView();
      errors.focus({ preventScroll: true });
    } else {
      result.show(score);
      result.focus();
    }
  }

  /** The answer that does no harm has the focus. */
  function ask() {
    dialog.showModal();
    one('[data-no]').focus();
  }

  function clear() {
    form.reset();
    kept.clear();
    showErrors([]);
    result.hide();
    dialog.close();
    one('[data-progress]').textContent = one('[data-yes]').dataset.done;
    goTo(data.questions[0].id);
  }

  const onClick = (selector, action) => root.querySelectorAll(selector).forEach((button) => {
    button.addEventListener('click', action);
  });
  form.addEventListener('change', changed);
  // Rather than when the form is sent, which a preview of a mail forbids.
  onClick('[data-show]', asked);
  onClick('[data-clear]', ask);
  onClick('[data-yes]', clear);
  onClick('[data-no]', () => dialog.close());
  onClick('[data-print]', () => window.print());
  copyResult(root);

  if (kept.works) restore(kept.load());
  else one('[data-storage]').textContent = one('[data-storage]').dataset.notKept;
  progress(scoring.score(data, answers()).answered);
})();
