/** The page that searches: results while one types. */
document.querySelectorAll('.search').forEach((root) => {
  const SHOWN_AT_ONCE = 20;
  const [one] = within(root);
  const page = root.closest('[data-page]');
  const field = one('input');
  const list = one('.found');
  const status = one('[role=status]');
  const elsewhere = one('[data-elsewhere]');
  const contents = one('[data-contents]');
  const more = one('[data-more]');
  let ranked;
  let begun;
  let found = [];
  let typed = [];

  const tell = (what, slots) => {
    status.textContent = status.dataset[what].replace(/\{(\w+)\}/g, (slot, name) => slots[name]);
  };

  /** A text with what was looked for marked, from one place to another. */
  function marked(text, words, from, to) {
    const parts = [];
    let at = from;
    words.filter((word) => word.from >= from && word.to <= to && typed.some((each) => ranked.likeness(word, each)))
      .forEach((word) => {
        parts.push(text.slice(at, word.from), element('mark', text.slice(word.from, word.to)));
        at = word.to;
      });
    return parts.concat(text.slice(at, to));
  }

  /** Some words before and after the best place in a text, with an ellipsis where it goes on. */
  function snippet(passage) {
    const words = passage.textWords;
    const weights = words.map((word) => Math.max(...typed.map((each) => ranked.likeness(word, each))));
    const best = Math.max(0, weights.indexOf(Math.max(...weights)));
    const first = Math.max(0, best - 10);
    const last = Math.min(words.length, Math.max(best + 16, 26)) - 1;
    if (last < 0) return [];
    const from = first ? words[first].from : 0;
    const to = last === words.length - 1 ? passage.text.length : words[last].to;
    return [first ? '… ' : '', ...marked(passage.text, words, from, to), to < passage.text.length ? ' …' : ''];
  }

  function item(passage) {
    const link = element('a', marked(passage.heading, passage.words, 0, passage.heading.length),
      { href: (page && passage.id ? '' : passage.address) + (passage.id ? '#' + passage.id : '') });
    const trail = passage.trail.length ? [element('p', passage.trail.join(' › '), { class: 'aside' })] : [];
    return element('li', [link, ...trail, element('p', snippet(passage))]);
  }

  function show(count) {
    const shown = Math.min(count, found.length);
    list.append(...found.slice(list.childElementCount, shown).map(item));
    more.hidden = shown === found.length;
    tell(more.hidden ? (found.length === 1 ? 'one' : 'other') : 'shown', { count: found.length, shown });
  }

  /** The address of a page of its own holds what was typed, so that one can come back or pass it on. */
  function keep() {
    if (page) return;
    try {
      history.replaceState(null, '', field.value ? '#q=' + encodeURIComponent(field.value) : location.pathname);
    } catch (forbidden) {
      // As inside a mail: then the address stays as it is.
    }
  }

  /** Reads what the pages say, once: in one file that takes a moment which nobody needs who does not search. */
  function begin() {
    begun = begun || new Promise((resolve) => { resolve(passages(root)); }).then((pages) => {
      ranked = ranking(pages);
      search();
    }, () => {
      one('form').hidden = true;
      tell('notHere');
    });
  }

  function search() {
    begin();
    typed = searchWords(field.value);
    const asked = typed.map((each) => each.word).join('').length > 1;
    found = asked && ranked ? ranked.find(typed) : [];
    list.replaceChildren();
    contents.hidden = found.length > 0;
    if (elsewhere) elsewhere.hidden = !asked || !ranked || found.length > 0;
    show(SHOWN_AT_ONCE);
    if (!asked || !ranked) status.textContent = '';
    else if (!found.length) tell('none', { query: field.value.trim() });
  }

  /** Moves among the field and the results; past an end, nowhere. */
  function move(event, step) {
    const stops = [field, ...list.querySelectorAll('a')];
    const next = stops[stops.indexOf(document.activeElement) + step];
    if (!next) return;
    event.preventDefault();
    next.focus();
  }

  /** What the address asks for: `#q=`, also later, or `?q=`, which stays when one goes on to another page in one file. */
  const inHash = () => location.hash.startsWith('#q=');

  function asked() {
    const wanted = new URLSearchParams(inHash() ? location.hash.slice(1) : location.search).get('q');
    if (!wanted) return;
    field.value = wanted;
    if (page) location.replace('#' + page.id);
    search();
  }

  field.addEventListener('input', () => {
    keep();
    search();
  });
  root.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown') move(event, 1);
    else if (event.key === 'ArrowUp' && document.activeElement !== field) move(event, -1);
    else if (event.key === 'Escape' && field.value) {
      field.value = '';
      field.focus();
      keep();
      search();
    }
  });
  one('form').addEventListener('submit', (event) => {
    event.preventDefault();
    move(event, 1);
  });
  onClick(more, () => {
    const next = list.childElementCount;
    show(next + SHOWN_AT_ONCE);
    list.children[next].querySelector('a').focus();
  });
  window.addEventListener('hashchange', () => inHash() && asked());
  // Loading again, a browser may put back what was typed, after this script.
  window.addEventListener('pageshow', ({ persisted }) => !persisted && field.value && search());
  field.addEventListener('focus', begin);
  if (!page) begin();
  asked();
});
