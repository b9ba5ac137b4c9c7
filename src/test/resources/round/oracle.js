/**
 * Random groups, their files damaged at random, and what must hold of whatever is read from those. The same seed gives
 * the same damage. Knows nothing of how the files are read.
 */
const oracle = (() => {
  const SIGNS = [...';,"\'\n\r\t -\u22120123456789aE{}[]:=@\\/._\u0000\ud800\u{1f600}\uff19\ufeff'];
  const ALPHABET = [...'0123456789ABCDEFGHJKMNPQRSTVWXYZ'];
  const ODD_IDS = ['=SUM(A1)', '+31', '@x', '\'s-Hertogenbosch', '\'=1', '12E4567890', '0123456789', '2026-11-21', 'a;b', 'a,b',
    'a"b', '"', '\u00e9\u{1f600}', '__proto__', 'constructor', 'null', '\u0000x', '{', '\\', '<b>', '-'];

  /** Numbers from 0 up to a limit; mulberry32. */
  function numbers(seed) {
    let state = seed | 0;
    return (limit) => {
      state = (state + 0x6d2b79f5) | 0;
      let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
      mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
      return Math.floor(((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296 * limit);
    };
  }

  const sum = (answers) => answers.reduce((all, each) => all + each, 0);
  const same = (a, b) => JSON.stringify(a) === JSON.stringify(b);

  /** Every sum that some answers lead to, the plain way. */
  function possible(data) {
    return data.questions.reduce((sums, question) => {
      const next = new Set();
      sums.forEach((each) => question.points.forEach((points) => next.add(each + points)));
      return next;
    }, new Set([0]));
  }

  /** A group of up to so many participants. */
  function group(data, next, most) {
    const ids = new Set();
    return Array.from({ length: 1 + next(most) }, () => {
      let id;
      do id = next(4) ? Array.from({ length: 10 }, () => ALPHABET[next(32)]).join('') : ODD_IDS[next(ODD_IDS.length)];
      while (ids.has(id));
      ids.add(id);
      const answers = data.questions.map((question) => question.points[next(question.points.length)]);
      return { id, points: sum(answers), answers: next(3) ? answers : null };
    });
  }

  const replaced = (items, at, count, ...others) => items.slice(0, at).concat(others, items.slice(at + count));
  const swapped = (items, a, b) => items.map((each, i) => items[i === a ? b : i === b ? a : i]);
  const character = (change) => (text, next) => {
    const at = next(text.length);
    return text.slice(0, at) + change(text.slice(at), SIGNS[next(SIGNS.length)]);
  };
  const line = (change) => (text, next) => {
    const lines = text.split('\n');
    return change(lines, next(lines.length), next(lines.length)).join('\n');
  };
  /** In CSV what is between separators, in JSON between commas. */
  const cell = (change) => (text, next) => {
    const sign = text.includes(';') && text.trim()[0] !== '{' ? ';' : ',';
    const lines = text.split('\n');
    const row = next(lines.length);
    const cells = lines[row].split(sign);
    const others = lines[next(lines.length)].split(sign);
    return replaced(lines, row, 1, change(cells, next(cells.length), next(cells.length), others[next(others.length)]).join(sign)).join('\n');
  };

  const one = {
    flip: character((rest, sign) => sign + rest.slice(1)),
    insert: character((rest, sign) => sign + rest),
    remove: character((rest) => rest.slice(1)),
    double: character((rest) => rest[0] + rest),
    swap: character((rest) => (rest[1] || '') + rest[0] + rest.slice(2))
  };
  const whole = {
    truncate: (text, next) => text.slice(0, next(text.length)),
    lineGone: line((lines, a) => replaced(lines, a, 1)),
    lineTwice: line((lines, a) => replaced(lines, a, 0, lines[a])),
    lineEmpty: line((lines, a) => replaced(lines, a, 0, '')),
    linesSwapped: line(swapped),
    unix: (text) => text.replace(/\r\n/g, '\n'),
    windows: (text) => text.replace(/\r?\n/g, '\r\n'),
    mac: (text) => text.replace(/\r?\n/g, '\r'),
    mark: (text) => (text[0] === '\ufeff' ? text.slice(1) : '\ufeff' + text)
  };
  const cells = {
    cellGone: cell((all, a) => replaced(all, a, 1)),
    cellEmpty: cell((all, a) => replaced(all, a, 1, '')),
    cellTwice: cell((all, a) => replaced(all, a, 0, all[a])),
    cellOther: cell((all, a, b, other) => replaced(all, a, 1, other))
  };
  const swaps = { cellsSwapped: cell(swapped) };
  const several = { several: (text, next) => Array.from({ length: 2 + next(3) }).reduce((damaged) => {
    const kinds = Object.keys(one);
    return one[kinds[next(kinds.length)]](damaged || 'x', next);
  }, text) };
  const damages = Object.assign({}, one, whole, cells, swaps, several);

  /** What anything accepted must be. */
  function invalid(data, sums, file) {
    const ids = file.entries.map((entry) => entry.id).filter(Boolean);
    if (new Set(ids).size < ids.length) return 'an id twice';
    return file.entries.map((entry) => {
      if (!sums.has(entry.points)) return 'an impossible total';
      if (!entry.answers) return entry.answers === null ? '' : 'no answers';
      if (entry.answers.length !== data.questions.length) return 'too few or too many answers';
      if (!entry.answers.every((each, i) => data.questions[i].points.includes(each) && !Object.is(each, -0))) return 'no answer';
      return entry.points === sum(entry.answers) ? '' : 'another sum';
    }).find(Boolean);
  }

  /** Lines that went or changed places, and other line ends, change nobody who is still there. */
  function changedSomebody(entries, file, onlyQuestion) {
    return file.entries.some((entry) => !entries.some((each) => same(each, entry)
      || (onlyQuestion && entry.answers === null && each.id === entry.id && each.points === entry.points)));
  }

  /**
   * One change of a character or a cell: answers are never changed, since their total tells. What nothing in the file
   * tells is another id, or another possible total of somebody without answers: at most one of these.
   */
  function wrongParticipant(entries, file) {
    const known = new Map(entries.map((entry) => [entry.id, entry]));
    const others = file.entries.filter((entry) => !known.has(entry.id) || !same(known.get(entry.id), entry));
    if (others.length > 1 && others.some((entry) => entry.id !== '')) return 'more than one changed';
    const gone = entries.filter((entry) => !file.entries.some((each) => each.id === entry.id));
    return others.map((entry) => {
      const before = known.has(entry.id) ? [known.get(entry.id)] : gone;
      if (entry.answers === null) return before.some((each) => each.answers === null) ? '' : 'lost answers';
      return before.some((each) => same(each.answers, entry.answers)) ? '' : 'other answers';
    }).find(Boolean);
  }

  /** Two cells of a row that changed places: the answers of somebody may have, and then their sum is the same. */
  function otherSum(entries, file) {
    const known = new Map(entries.map((entry) => [entry.id, entry]));
    return file.entries.some((entry) => !known.has(entry.id) || known.get(entry.id).points !== entry.points);
  }

  /** What is wrong with what was read from a damaged file; nothing when it was refused or is of something else. */
  function complaint(data, sums, entries, kind, isCsv, result) {
    if (!result.ok) return result.errors.every((each) => each.line >= 1 && each.code && each.slots) ? '' : 'no error';
    const { instrument, edition } = result.ok;
    if (![null, data.instrument].includes(instrument) || ![null, data.edition].includes(edition)) return '';
    const wrong = invalid(data, sums, result.ok);
    // With one question a total could be an answer, and an answer that goes leaves a total that could have been called out.
    const onlyQuestion = data.questions.length === 1 && (isCsv || kind in cells);
    if (wrong || kind in several) return wrong;
    if (kind in whole) return changedSomebody(entries, result.ok, onlyQuestion) ? 'changed somebody' : '';
    if (onlyQuestion) return '';
    if (kind in swaps) return otherSum(entries, result.ok) ? 'another sum' : '';
    return wrongParticipant(entries, result.ok);
  }

  /** Damages the files of a group in every way, so many times each; what went wrong, and how much was accepted. */
  function damage(data, words, seed, times) {
    const next = numbers(seed);
    const sums = possible(data);
    const file = roundFile(data, words);
    const entries = group(data, next, 6);
    const found = { complaints: [], tried: 0, accepted: 0 };
    ['csv', 'json'].forEach((format) => Object.keys(damages).forEach((kind) => {
      for (let i = 0; i < times; i++) {
        const damaged = damages[kind](file[format](entries), next);
        const result = file.read(damaged);
        const wrong = complaint(data, sums, entries, kind, format === 'csv', result);
        if (wrong) found.complaints.push([format, kind, seed, wrong, damaged, JSON.stringify(entries), JSON.stringify(result)].join('\n'));
        found.tried++;
        if (result.ok) found.accepted++;
      }
    }));
    return found;
  }

  return { numbers, group, possible, damage, kinds: Object.keys(damages) };
})();
