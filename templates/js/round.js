/**
 * The entries of one round: kept where the browser allows that, each step can be undone. Lists are never changed, only
 * replaced, so that an earlier one can come back.
 *
 * @param kept storage
 * @param files how entries are written to keep them, and read again
 */
const round = (kept, files) => {
  let entries = [];
  /** What is in storage as far as this window knows. */
  let known = '';
  const past = [];

  function stored() {
    const text = kept.load();
    return typeof text === 'string' ? text : '';
  }

  /**
   * Takes over what another window has stored since; nothing when it is damaged. The steps before that are not taken back:
   * they would undo what was done there.
   */
  function refresh() {
    const text = stored();
    if (text === known) return;
    const { ok } = files.read(text);
    entries = ok ? ok.entries : [];
    known = text;
    past.length = 0;
  }

  function keep() {
    if (entries.length > 0) kept.save(files.json(entries));
    else kept.clear();
    // Storage may be full or forbidden: then what is there is still what was there.
    known = stored();
  }

  function become(changed) {
    refresh();
    past.push(entries);
    entries = changed(entries);
    keep();
  }

  /** A name for who has none: no two are the same, also between computers. */
  function unique() {
    const numbers = window.crypto.getRandomValues(new Uint32Array(2));
    return [...numbers].map((number) => number.toString(36)).join('-');
  }

  const named = (entry) => (entry.id ? entry : { ...entry, id: unique() });

  /** Adds who is not there yet; says how many that were. */
  function add(more) {
    refresh();
    const ids = new Set(entries.map((entry) => entry.id));
    const fresh = more.filter((entry) => !ids.has(entry.id)).map(named);
    if (fresh.length > 0) become((all) => all.concat(fresh));
    return fresh.length;
  }

  return {
    all: () => entries,
    has: (id) => entries.some((entry) => entry.id === id),
    add,
    change: (id, changed) => become((all) => all.map((entry) => (entry.id === id ? { ...changed, id } : entry))),
    remove: (id) => become((all) => all.filter((entry) => entry.id !== id)),
    clear: () => become(() => []),
    undoable: () => past.length > 0,
    undo() {
      entries = past.pop();
      keep();
    },
    refresh
  };
};
