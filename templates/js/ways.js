/**
 * The three ways in: a total that was called out, a form on paper, codes in whatever text they stand in. The focus stays
 * in the field, so that the next one can be typed at once.
 *
 * @param root the room
 * @param data the instrument
 * @param say what the page says, by name
 * @param {{add: function(Object[]): number, has: function(string): boolean, change: function(string, Object),
 *   told: function(string, string[])}} room what to do with what came in
 */
const ways = (root, data, say, room) => {
  const reading = entering(data);
  const codes = codeReading(data);
  const form = (kind) => root.querySelector(`[data-way="${kind}"]`);
  const field = (kind) => form(kind).querySelector('input, textarea');
  const echo = form('form').querySelector('[data-echo]');
  const addWord = form('total').querySelector('button').textContent;
  const shown = (points) => room.total(points);
  /** Who is being changed; null while all that is entered is new. */
  let changing = null;

  function complain(kind, texts) {
    const error = form(kind).querySelector('.error');
    const text = texts.length ? say('error') + texts.join(' ') : '';
    // It is read out when it changes: not again at each key.
    if (error.textContent !== text) error.textContent = text;
    error.hidden = !text;
    field(kind).setAttribute('aria-invalid', !!text);
  }

  /** Takes an entry in: as a new one, or in the place of the one that is being changed. */
  function take(kind, entry, words) {
    field(kind).value = '';
    // Another window may have removed who is changed here.
    if (changing && room.has(changing)) {
      room.change(changing, entry);
    } else {
      room.add([entry]);
      room.told(words, []);
    }
    if (changing) stop();
  }

  function total() {
    const { points, error } = reading.total(field('total').value);
    if (error) return complain('total', [say(error.code, error.slots)]);
    take('total', { id: '', points, answers: null }, say('added-total', { total: shown(points) }));
  }

  const problem = ({ position, code, slots }) => say(code, Object.assign({ position }, slots));

  function paper() {
    const read = reading.form(field('form').value);
    if (!read.answers) {
      const open = say('form-incomplete', { count: read.count, expected: read.expected });
      return complain('form', read.errors.length ? read.errors.slice(0, 3).map(problem) : [open]);
    }
    take('form', { id: '', points: read.sum, answers: read.answers }, say('added-form', { total: shown(read.sum) }));
  }

  /** What was understood so far, question by question, before it is added. */
  function mirror() {
    const read = reading.form(field('form').value);
    const wrong = new Set(read.errors.map(({ position }) => position));
    echo.hidden = read.count === 0;
    echo.querySelector('ol').replaceChildren(...data.questions.map((question, i) => {
      const known = i < read.points.length && read.points[i] !== null;
      const points = wrong.has(i + 1) ? '?' : known ? say('number', { number: read.points[i] }) : '\u00a0';
      return element('li', [`${i + 1}`, element('b', points)], wrong.has(i + 1) && { class: 'wrong' });
    }));
    echo.querySelector('p').textContent = read.answers
      ? say('echo-complete', { total: shown(read.sum) })
      : say('echo', { count: read.count, expected: read.expected });
    complain('form', read.errors.slice(0, 3).map(problem));
  }

  /** Adds the codes in a text that are right and new; says of each other one why it is not. */
  function code(text) {
    const found = codes.find(text);
    const seen = new Set();
    const notes = [];
    const fresh = found.filter(({ written, symbols, status }) => {
      const twice = room.has(symbols) || seen.has(symbols);
      if (status !== 'right') notes.push(say(status === 'other' ? 'code-other' : 'code-wrong', { written }));
      else if (twice) notes.push(say('code-twice', { written }));
      seen.add(symbols);
      return status === 'right' && !twice;
    });
    if (fresh.length) room.add(fresh.map(({ symbols, points, answers }) => ({ id: symbols, points, answers })));
    return { fresh, notes, wrong: found.filter(({ status }) => status === 'wrong-check').map(({ written }) => written) };
  }

  function pasted() {
    const { fresh, notes, wrong } = code(field('code').value);
    if (!fresh.length && !notes.length) return complain('code', [say('code-none')]);
    // What was wrong stays, to be put right.
    field('code').value = wrong.join('\n');
    room.told(say('added-codes', { count: fresh.length }), notes);
  }

  /** A code in the address of the page, from a QR code or a link. */
  function linked() {
    const text = /^#r=(.*)/.exec(window.location.hash);
    if (!text) return;
    const { fresh, notes } = code(text[1]);
    room.told(fresh.length ? say('added-linked') : notes.length ? '' : say('code-none'), notes);
    const page = root.closest('[data-page]');
    window.history.replaceState(null, '', window.location.href.split('#')[0] + (page ? '#' + page.id : ''));
  }

  function button(kind, words, cancel) {
    form(kind).querySelector('button').textContent = words;
    form(kind).querySelector('[data-cancel]').hidden = !cancel;
  }

  /** Puts an entry back in its field. */
  function change(entry, number) {
    stop();
    const kind = entry.answers ? 'form' : 'total';
    changing = entry.id;
    field(kind).value = entry.answers ? entry.answers.join(reading.compact ? '' : ' ') : shown(entry.points);
    if (entry.answers) mirror();
    button(kind, say('keep'), true);
    room.told(say('changing', { number }), []);
    field(kind).focus();
    field(kind).select();
  }

  function stop() {
    changing = null;
    ['total', 'form'].forEach((kind) => {
      button(kind, addWord, false);
      field(kind).value = '';
      complain(kind, []);
    });
    echo.hidden = true;
  }

  const actions = { total, form: paper, code: pasted };
  Object.keys(actions).forEach((kind) => {
    // Rather than when the form is sent, which a preview of a mail forbids; Enter clicks the button too.
    form(kind).querySelector('button').addEventListener('click', (event) => {
      event.preventDefault();
      complain(kind, []);
      actions[kind]();
      field(kind).focus();
      if (kind === 'form' && field(kind).value === '') echo.hidden = true;
    });
  });
  within(root)[1]('[data-cancel]', (cancel) => onClick(cancel, () => {
    const typed = cancel.form.querySelector('input');
    stop();
    room.told('', []);
    typed.focus();
  }));
  field('total').addEventListener('input', () => complain('total', []));
  field('form').addEventListener('input', mirror);
  field('code').addEventListener('input', () => complain('code', []));
  field('code').addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    form('code').querySelector('button').click();
  });
  window.addEventListener('hashchange', linked);

  return { change, linked, stop };
};
