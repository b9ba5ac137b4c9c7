/**
 * The entries of one round: kept where the browser allows that, each step can be undone. Lists are never changed, only
 * replaced, so that an earlier one can come back.
 *
 * @param kept storage
 * @param files how entries are written to keep them, and read again
 */
const round = (kept, files) => {
  let entries = [];
  const past = [];

  /** What is in storage; nothing when it is damaged or was written by something else. */
  function stored() {
    const text = kept.load();
    const read = typeof text === 'string' ? files.read(text) : {};
    return read.ok ? read.ok.entries : [];
  }

  function become(changed) {
    past.push(entries);
    entries = changed;
    keep();
  }

  function keep() {
    if (entries.length > 0) kept.save(files.json(entries));
    else kept.clear();
  }

  /** A name for who has none: no two are the same, also between computers. */
  function unique() {
    const numbers = window.crypto.getRandomValues(new Uint32Array(2));
    return [...numbers].map((number) => number.toString(36)).join('-');
  }

  const named = (entry) => (entry.id ? entry : Object.assign({}, entry, { id: unique() }));

  /** Adds who is not there yet; says how many that were. */
  function add(more) {
    const known = new Set(entries.map((entry) => entry.id));
    const fresh = more.filter((entry) => !known.has(entry.id)).map(named);
    if (fresh.length > 0) become(entries.concat(fresh));
    return fresh.length;
  }

  return {
    all: () => entries,
    has: (id) => entries.some((entry) => entry.id === id),
    add,
    change: (id, changed) => become(entries.map((entry) => (entry.id === id ? Object.assign({}, changed, { id }) : entry))),
    remove: (id) => become(entries.filter((entry) => entry.id !== id)),
    clear: () => become([]),
    undoable: () => past.length > 0,
    undo() {
      entries = past.pop();
      keep();
    },
    /** Takes over what is stored: at the start, and when another window changed it. */
    reload() {
      entries = stored();
      past.length = 0;
    }
  };
};
