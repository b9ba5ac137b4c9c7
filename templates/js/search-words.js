/** Words as someone who searches means them: capitals, accents and Dutch endings make no difference. */
const searchWords = (() => {
  const WORD = /[\p{L}\p{N}\u00ad]+(?:['\u2019&\u2010\u2011-][\p{L}\p{N}\u00ad]+)*/gu;
  const plain = (word) => word.normalize('NFD').toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

  /** `lezen` and `lees`, `hekken` and `hek`, `huizen` and `huis`, `tafels` and `tafel` have one stem. */
  function stem(word) {
    const next = word.length < 4 ? word : word
      .replace(/z$/, 's')
      .replace(/v$/, 'f')
      .replace(/([bcdfgklmnprst])\1$/, '$1')
      .replace(/([aeou])\1([bcdfgklmnprst])$/, '$1$2')
      .replace(/^(.{3,}?)(en|s|e)$/, '$1');
    return next === word ? word : stem(next);
  }

  /** The words of a text, each with where it stands. */
  return (text) => [...text.matchAll(WORD)].map((found) => {
    const word = plain(found[0]);
    return { from: found.index, to: found.index + found[0].length, word, stem: stem(word) };
  });
})();
