/**
 * Finds result codes in whatever people paste: a chat, a mail, an address. Pure; see code.js for what a code is.
 *
 * A code that is right is found however it is written: in capitals or not, with any hyphen, with spaces or a line break in
 * between, or all in one. What is not right is only reported when it looks like a code, which a date, a telephone number
 * or a word does not. The time it takes grows with the length of the text and no faster.
 *
 * @typedef {{written: string, symbols: string, status: 'right' | 'wrong-check' | 'other',
 *   answers: number[] | undefined, points: number | undefined}} Found  written: as it stood there; symbols: in capitals,
 *   without hyphens, O read as 0, I and L as 1; answers: the points of each question, in order; points: their sum
 */
const codeReading = (data) => {
  const { SYMBOLS, width, check } = resultCode;
  const START = [...binary(data.tag, 10).match(/.{5}/g)].map((five) => SYMBOLS[parseInt(five, 2)]).join('');
  const LENGTH = resultCode.encode(data, data.questions.map(() => 0), 0).length;
  const GROUPS = resultCode.written('0'.repeat(LENGTH)).split('-').map((group) => group.length);
  const SHORTEST = 7;
  const LONGEST = 400;

  /** Soft hyphens, and marks of direction and joining, which nobody sees. */
  const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
  /** A sign written as in an address; its digits are no symbols. */
  const ESCAPED = /%[0-9a-f]{2}/gi;
  /** Words; with letters that no code has too, so that what is left of them is not taken for one. */
  const WORD = /[0-9A-Za-z\u00c0-\u024f\u0300-\u036f]+/g;
  /** Between the parts of a code: a hyphen, at the end of a line perhaps; in a quoted mail lines start with signs. */
  const HYPHEN = /^-(?: *\r?\n[> \t]*)?$/;
  const SPACE = /^(?:[ \t\u00a0\u2007\u202f]| - )$/;
  const LOOSE = /^[\s>]*-?[\s>]*$/;
  /** Hyphens and dashes of every kind. */
  const DASH = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g;
  const LONGEST_JOINT = 12;

  const canonical = (text) => text.toUpperCase().replace(/O/g, '0').replace(/[IL]/g, '1');
  const bitsOf = (symbols) => [...symbols].map((symbol) => binary(SYMBOLS.indexOf(symbol), 5)).join('');
  const valid = (symbols) => /^[0-9A-HJKMNP-TV-Z]+$/.test(symbols) && check(bitsOf(symbols)) === 0;

  /** How a word hangs on to the one before: by a hyphen, by a space or a dash between spaces, loosely, or not at all. */
  function joint(between) {
    if (between.length > LONGEST_JOINT) return '';
    return HYPHEN.test(between) ? 'hyphen' : SPACE.test(between) ? 'space' : LOOSE.test(between) ? 'loose' : '';
  }

  function wordsOf(text) {
    const words = [];
    let end = 0;
    for (let match = WORD.exec(text); match; match = WORD.exec(text)) {
      words.push({ text: match[0], start: match.index, joint: words.length ? joint(text.slice(end, match.index)) : '' });
      end = WORD.lastIndex;
    }
    return words;
  }

  const joined = (words) => words.map((word) => word.text).join('');

  /** The points of the answers in a code with the right check; nothing when an answer is none of the question's. */
  function answersIn(symbols) {
    const bits = bitsOf(symbols);
    let at = 10;
    const answers = data.questions.map((question) => {
      const from = at;
      at += width(question);
      return question.points[parseInt(bits.slice(from, at), 2)];
    });
    return answers.includes(undefined) ? null : answers;
  }

  function found(words, text, status) {
    const last = words[words.length - 1];
    const written = text.slice(words[0].start, last.start + last.text.length).replace(/[\s>]+/g, ' ');
    return { start: words[0].start, count: words.length, written, symbols: canonical(joined(words)), status };
  }

  /** As many words from here as make up a code; none when they do not hang together or do not come out even. */
  function asLongAsACode(words, from) {
    let length = 0;
    for (let i = from; i < words.length && (i === from || words[i].joint); i++) {
      length += words[i].text.length;
      if (length === LENGTH) return words.slice(from, i + 1);
      if (length > LENGTH) return [];
    }
    return [];
  }

  const fits = (words, groups) => words.every((word, i) => word.text.length === groups[i]);

  /** A code of this questionnaire that starts here; words without digits have to be grouped as a code is. */
  function right(words, from, text) {
    if (canonical(words[from].text[0]) !== START[0]) return null;
    const parts = asLongAsACode(words, from);
    const symbols = canonical(joined(parts));
    if (!parts.length || !symbols.startsWith(START) || !valid(symbols)) return null;
    if (parts.length > 1 && !/[0-9]/.test(joined(parts)) && !fits(parts, GROUPS)) return null;
    const answers = answersIn(symbols);
    return answers
      ? Object.assign(found(parts, text, 'right'), { answers, points: answers.reduce((sum, each) => sum + each, 0) })
      : found(parts, text, 'wrong-check');
  }

  const count = (text, signs) => (text.match(signs) || []).length;
  const digits = (text) => count(text, /[0-9]/g);
  const letters = (text) => count(text, /[A-Z]/gi);
  const oneCase = (text) => text === text.toUpperCase() || text === text.toLowerCase();
  /** Whether it begins as every code of this questionnaire does. */
  const ours = (text) => canonical(text).startsWith(START);
  const plain = (words) => /^[0-9A-Za-z]+$/.test(joined(words));

  /** Whether only words and numbers are joined, as in ORDER-12345; in small letters also as in groep2-start. */
  const wordsAndNumbers = (words) => words.every((word) => /^(?:[A-Z]+|[0-9]+|[a-z]+[0-9]*)$/.test(word.text));

  /** Groups joined by hyphens: with a digit, or in capitals such as codes have. */
  function hyphenated(words, leastDigits) {
    const text = joined(words);
    if (!plain(words)) return false;
    if (digits(text) >= (ours(text) ? 1 : leastDigits)) return ours(text) || !wordsAndNumbers(words);
    return leastDigits === 1 && text === text.toUpperCase() && (ours(text) || !/[ILOU]/.test(text));
  }

  /** All in one: digits among letters, rather than a word with a number. */
  function inOne(text) {
    return digits(text) > (ours(text) ? 0 : 1) && letters(text) > 0 && oneCase(text)
      && (ours(text) || /[A-Z][0-9]+[A-Z]|[0-9][A-Z]+[0-9]/i.test(text));
  }

  /** Groups with a space between: each of digits and letters. */
  function spaced(words) {
    const text = joined(words);
    return plain(words) && oneCase(text) && digits(text) > 0 && letters(text) > 0
      && (ours(text) || words.every((word) => digits(word.text) > 0 && letters(word.text) > 1));
  }

  const hyphens = (words) => words.every((word, i) => i === 0 || word.joint === 'hyphen');
  const spaces = (words) => words.every((word, i) => i === 0 || word.joint === 'hyphen' || word.joint === 'space');
  /** One group with a symbol too few or too many. */
  const nearly = (words) => words.reduce((off, word, i) => off + Math.abs(word.text.length - GROUPS[i]), 0) === 1;

  /** A chain that is grouped as the code of some other questionnaire may be. */
  function otherGroups(words, from) {
    let end = from;
    if (words[from].joint === 'hyphen') return [];
    while (end < words.length && words[end].text.length === 5 && (end === from || words[end].joint === 'hyphen')) end++;
    if (end > from && end < words.length && words[end].joint === 'hyphen' && words[end].text.length < 5) end++;
    if (end < words.length && words[end].joint === 'hyphen') return [];
    return words.slice(from, end);
  }

  const codeOfOther = (words) => {
    const symbols = canonical(joined(words));
    if (symbols.length < SHORTEST || symbols.length > LONGEST) return false;
    const looks = words.length === 1 ? inOne(symbols) && oneCase(words[0].text) : hyphenated(words, 1);
    return looks && valid(symbols);
  };

  /** What starts here and looks like a code without being a right one. */
  function wrong(words, from, text) {
    const others = words[from].text.length < 5 ? [] : words[from].text.length === 5 ? otherGroups(words, from) : [words[from]];
    if (others.length > 0 && codeOfOther(others)) return found(others, text, 'other');
    const parts = words.slice(from, from + GROUPS.length);
    const whole = parts.length === GROUPS.length;
    const looks = whole && (
      fits(parts, GROUPS) && (hyphens(parts) && hyphenated(parts, 1) || spaces(parts) && spaced(parts))
      || nearly(parts) && hyphens(parts) && hyphenated(parts, 2));
    if (looks) return found(parts, text, valid(canonical(joined(parts))) ? 'other' : 'wrong-check');
    const one = words[from];
    return one.text.length === LENGTH && plain([one]) && inOne(one.text) ? found([one], text, 'wrong-check') : null;
  }

  /** Reads words from left to right; what one code took, the next does not. */
  function each(words, text, reader) {
    const codes = [];
    for (let i = 0; i < words.length; i++) {
      const code = reader(words, i, text);
      if (code) codes.push(code);
      i += code ? code.count - 1 : 0;
    }
    return codes;
  }

  /** The words before, between and after codes. */
  function around(words, codes) {
    const runs = [[]];
    let next = 0;
    for (let i = 0; i < words.length; i++) {
      if (next < codes.length && words[i].start === codes[next].start) {
        i += codes[next++].count - 1;
        runs.push([]);
      } else {
        runs[runs.length - 1].push(words[i]);
      }
    }
    return runs;
  }

  /**
   * @param {string} pasted any text
   * @returns {Found[]} the codes in it, in order of appearance
   */
  function find(pasted) {
    const text = pasted.replace(UNSEEN, '').replace(DASH, '-').replace(ESCAPED, '=');
    const words = wordsOf(text);
    const codes = each(words, text, right);
    around(words, codes).forEach((run) => each(run, text, wrong).forEach((code) => codes.push(code)));
    return codes
      .sort((a, b) => a.start - b.start)
      .map(({ written, symbols, status, answers, points }) => ({ written, symbols, status, answers, points }));
  }

  return { find };
};
