/**
 * Reads JSON and keeps the line of each value, which JSON.parse does not. Stricter too: a name given twice is an error.
 * Pure. An object becomes a Map, so that no name in a file can mean anything to the page.
 *
 * @param broken called with the line where it cannot be read; throws
 * @returns [line, value], in which each part is such a pair too
 */
const jsonLines = (text, broken) => {
  /** Space, then a string, a number or a word, or a sign; nothing at the end. */
  const TOKEN = /(\s*)("[^"\\]*(?:\\.[^"\\]*)*"|[^\s"[\]{},:]+|.?)/y;
  let line = 1;
  let token = '';

  const demand = (condition) => { if (!condition) throw new SyntaxError(); };

  function next() {
    const [, space, found] = TOKEN.exec(text);
    if (space) line += space.split(/\r\n?|\n/).length - 1;
    token = found;
    return token;
  }

  function list(end, item) {
    const items = [];
    if (next() === end) return items;
    items.push(item());
    for (; next() === ','; items.push(item())) next();
    demand(token === end);
    return items;
  }

  function member() {
    const name = token;
    demand(name[0] === '"' && next() === ':');
    next();
    return [JSON.parse(name), value()];
  }

  function object() {
    const members = list('}', member);
    const map = new Map(members);
    demand(map.size === members.length);
    return map;
  }

  function value() {
    return [line, token === '{' ? object() : token === '[' ? list(']', value) : JSON.parse(token)];
  }

  try {
    next();
    const whole = value();
    demand(next() === '');
    return whole;
  } catch (reason) {
    // Not only what is no JSON, also what is nested too deep.
    return broken(line);
  }
};
