/**
 * Keeps answers in this browser where it allows that: from a file, in a mail preview or with cookies blocked it often
 * does not, and then every call throws. Nothing here promises; `works` says whether it does.
 */
const storage = (key) => {
  const attempt = (action, otherwise) => {
    try {
      return action(localStorage);
    } catch (blocked) {
      return otherwise;
    }
  };
  return {
    works: attempt((store) => {
      store.setItem(key + ':probe', '1');
      return !store.removeItem(key + ':probe');
    }, false),
    load: () => attempt((store) => JSON.parse(store.getItem(key)) || {}, {}),
    save: (answers) => attempt((store) => store.setItem(key, JSON.stringify(answers))),
    clear: () => attempt((store) => store.removeItem(key))
  };
};
