/** The room: scores come in, and what they make together is shown when it is asked for, and never before. */
(() => {
  const root = document.querySelector('.room');
  const [one, each] = within(root);
  const data = JSON.parse(one('[data-room-data]').textContent);
  // Answers that the questions share stand there once.
  data.questions = data.questions.map((question) => ({ ...data.scale, ...question }));
  const say = words(data.words, data.decimal);
  const written = roundFile(data, data.words);
  const kept = storage(data.key + ':room');
  const entries = round(kept, written);
  const files = roomFiles(data, say, written);
  const result = roomResult(root, data, say);
  const dialog = one('dialog');
  let listed = [];

  const people = (count) => say(count === 1 ? 'participant' : 'participants', { count });

  function told(text, notes) {
    one('[data-status] p:not([class])').textContent = text;
    fill(one('[data-status] ul'), notes);
  }

  function button(text, number, action) {
    const made = element('button', text, { type: 'button', class: 'button quiet', 'aria-label': say('of-participant', { action: text, number }) });
    onClick(made, action);
    return made;
  }

  const line = (entry, i) => element('tr', [
    element('th', String(i + 1), { scope: 'row' }),
    element('td', entry.answers ? say('entry-answers', { answers: entry.answers.join(' ').replace(/-/g, '\u2212') }) : say('entry-total')),
    element('td', result.total(entry.points)),
    element('td', [button(say('change'), i + 1, () => way.change(entry, i + 1)), ' ', button(say('remove'), i + 1, () => remove(entry, i + 1))])
  ]);

  function remove(entry, number) {
    way.stop();
    entries.remove(entry.id);
    update();
    told(say('removed', { number }), []);
    (entries.all().length ? one('[data-entries] summary') : one('input')).focus();
  }

  /** The list, the last one first. It grows by who is new; anything else makes it anew, which takes longer. */
  function list(all) {
    const body = one('[data-entries] tbody');
    const now = one('[data-entries]').open ? all : [];
    const grown = listed.every((entry, i) => entry === now[i]);
    const lines = now.map((entry, i) => (grown && i < listed.length ? null : line(entry, i))).filter(Boolean).reverse();
    if (grown) body.prepend(...lines);
    else body.replaceChildren(...lines);
    listed = now;
  }

  /** Everything that follows from the entries. */
  function update() {
    const all = entries.all();
    const forms = all.filter((entry) => entry.answers).length;
    const text = people(all.length) + (forms < all.length ? say('of-whom', { forms }) : '');
    const count = one('[data-count]');
    // What has not changed is not read out again, nor what was told with it.
    if (count.textContent !== text) count.textContent = text;
    one('[data-undo]').hidden = !entries.undoable();
    one('[data-entries]').hidden = !all.length;
    list(all);
    if (!all.length) result.hide();
    if (result.shown()) result.show(all, compared.round());
  }

  function add(more) {
    const count = entries.add(more);
    update();
    return count;
  }

  function change(id, entry) {
    const number = entries.all().findIndex((each) => each.id === id) + 1;
    entries.change(id, entry);
    update();
    told(say('changed', { number, total: result.total(entry.points) }), []);
  }

  const way = ways(root, data, say, { add, change, told, has: entries.has, total: result.total });

  function show() {
    if (!entries.all().length) {
      told(say('nothing-yet'), []);
      return one('input').focus();
    }
    result.show(entries.all(), compared.round());
    result.focus();
  }

  /** Each file in the order chosen; of a round that is not ours nothing is taken. */
  function opened(round) {
    if (round.refused) return round.refused;
    if (!round.ours) return [say('file-other', { file: round.name })];
    const count = entries.add(round.entries);
    return [say('file-added', { file: round.name, count, known: round.entries.length - count })];
  }

  function open(input) {
    files.open(input.files).then((rounds) => {
      fill(one('[data-files] ul'), [].concat(...rounds.map(opened)));
      input.value = '';
      update();
    });
  }

  const compared = comparison(root, data, say, files, () => update());

  function clear() {
    way.stop();
    entries.clear();
    one('[data-anyway]').checked = false;
    update();
    dialog.close();
    told(say('cleared'), []);
    one('input').focus();
  }

  const on = (selector, action) => each(selector, (found) => onClick(found, () => action(found)));
  on('[data-show]', show);
  on('[data-hide]', () => {
    result.hide();
    one('[data-show]').focus();
  });
  on('[data-undo]', () => {
    way.stop();
    entries.undo();
    update();
    told(say('undone'), []);
    if (!entries.undoable()) one('input').focus();
  });
  on('[data-save]', (button) => files.save(button.dataset.save, entries.all()));
  on('[data-clear]', () => {
    dialog.showModal();
    one('[data-no]').focus();
  });
  on('[data-yes]', clear);
  on('[data-no]', () => dialog.close());
  on('[data-print]', () => window.print());
  one('[data-open]').addEventListener('change', (event) => open(event.target));
  one('[data-entries]').addEventListener('toggle', update);
  each('[data-order], [data-anyway]', (choice) => choice.addEventListener('change', update));
  window.addEventListener('resize', () => { if (result.shown()) result.show(entries.all(), compared.round()); });

  function keepUp() {
    entries.refresh();
    update();
  }

  window.addEventListener('storage', keepUp);
  window.addEventListener('pageshow', ({ persisted }) => {
    // Empty at each visit, also where a browser fills in by itself what was there the last time: consent is asked anew.
    if (!persisted) {
      one('[data-anyway]').checked = false;
      each('.way', (form) => form.reset());
    }
    keepUp();
  });
  copying(root);

  if (kept.works) entries.refresh();
  else one('[data-storage]').textContent = one('[data-storage]').dataset.notKept;
  update();
  way.linked();
})();
