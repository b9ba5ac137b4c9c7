/** Finds passages, the best first: a heading counts more than a text, and a whole word more than a part of one. */
const ranking = (pages) => {
  const HEADING = 8;

  /** How well a word is what was typed: 4 the same, 3 another form, 2 begins with it, 1 has it inside, 0 not at all. */
  function compared(word, typed) {
    if (word.word === typed.word) return 4;
    if (word.stem === typed.stem) return 3;
    if (word.word.startsWith(typed.word)) return 2;
    const inside = typed.word.length > 2 && word.word.includes(typed.word)
      || typed.stem.length > 3 && word.stem.includes(typed.stem);
    return inside ? 1 : 0;
  }

  /** The same, looked at once for each word that occurs. */
  function likeness(word, typed) {
    typed.seen = typed.seen || new Map();
    if (!typed.seen.has(word.word)) typed.seen.set(word.word, compared(word, typed));
    return typed.seen.get(word.word);
  }

  const best = (words, typed) => Math.max(0, ...words.map((word) => likeness(word, typed)));

  /** The headings above a passage, from the page's title down. */
  function above(passages, i) {
    const trail = [];
    let level = passages[i][0];
    for (let j = i - 1; j >= 0; j -= 1) {
      if (passages[j][0] < level && passages[j][1]) {
        trail.unshift(passages[j][1]);
        level = passages[j][0];
      }
    }
    return trail;
  }

  const all = [];
  pages.forEach(([title, address, passages]) => passages.forEach(([level, heading, id, text], i) => {
    const trail = above(passages, i);
    if (trail[0] !== title && (heading !== title || level > 1)) trail.unshift(title);
    all.push({
      heading: heading || title, text, trail, level, id, address,
      words: searchWords(heading || title), textWords: searchWords(text), pageWords: searchWords(title)
    });
  }));

  /** 0 when a word that was typed is not there, or none of them in the passage itself. */
  function score(passage, typed) {
    let inside = 0;
    let sum = 0;
    for (const each of typed) {
      const heading = best(passage.words, each);
      const text = best(passage.textWords, each);
      const page = best(passage.pageWords, each);
      if (!heading && !text && !page) return 0;
      if (heading || text) inside += 1;
      sum += heading ? HEADING + 4 * heading : text || page / 8;
    }
    return inside && sum;
  }

  /** A heading that says just what was typed comes first; of the same weight, what stands highest. */
  function bonus(passage, typed) {
    const said = passage.words.map((word) => word.stem).join(' ');
    const wanted = typed.map((word) => word.stem).join(' ');
    const times = passage.textWords.filter((word) => typed.some((each) => likeness(word, each) > 1)).length;
    return (said === wanted ? 40 : (' ' + said + ' ').includes(' ' + wanted + ' ') ? 10 : 0)
      + (passage.level === 1 ? 2 : 0) + Math.min(times, 9) / 10;
  }

  return {
    likeness,
    find(typed) {
      return all.map((passage, i) => ({ passage, i, score: score(passage, typed) }))
        .filter((each) => each.score > 0)
        .map((each) => ({ ...each, score: each.score + bonus(each.passage, typed) }))
        .sort((one, other) => other.score - one.score || one.i - other.i)
        .map((each) => each.passage);
    }
  };
};
