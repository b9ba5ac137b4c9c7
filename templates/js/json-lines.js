/**
 * Reads JSON and keeps the line of each value, which JSON.parse does not. Stricter too: a name given twice is an error.
 * Pure. An object becomes a Map, so that no name in a file can mean anything to the page.
 *
 * @returns {{line: number, value: *}|{broken: number}} the value, in which each part is such a pair too; or the line
 *   where it cannot be read
 */
const jsonLines = (text) => {
  const DEEPEST = 20;
  const LONGEST = 40;
  const LITERAL = /^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?)/;
  let at = 0;
  let line = 1;

  const demand = (condition) => { if (!condition) throw new SyntaxError(); };

  function take(sign) {
    for (; ' \t\r\n'.includes(text[at]); at++) {
      if (text[at] === '\n' || (text[at] === '\r' && text[at + 1] !== '\n')) line++;
    }
    if (text[at] !== sign) return false;
    at++;
    return true;
  }

  function string() {
    const start = at - 1;
    for (; text[at] !== '"'; at += text[at] === '\\' ? 2 : 1) demand(at < text.length);
    return JSON.parse(text.slice(start, ++at));
  }

  function literal() {
    const found = LITERAL.exec(text.slice(at, at + LONGEST));
    demand(found);
    at += found[0].length;
    return JSON.parse(found[0]);
  }

  function list(end, item) {
    const items = [];
    if (take(end)) return items;
    do items.push(item()); while (take(','));
    demand(take(end));
    return items;
  }

  function member(depth) {
    demand(take('"'));
    const name = string();
    demand(take(':'));
    return [name, value(depth)];
  }

  function object(depth) {
    const members = list('}', () => member(depth));
    const map = new Map(members);
    demand(map.size === members.length);
    return map;
  }

  function content(depth) {
    if (take('{')) return object(depth + 1);
    if (take('[')) return list(']', () => value(depth + 1));
    return take('"') ? string() : literal();
  }

  function value(depth) {
    demand(depth < DEEPEST);
    take('');
    const start = line;
    return { line: start, value: content(depth) };
  }

  try {
    const whole = value(0);
    take('');
    demand(at === text.length);
    return whole;
  } catch (broken) {
    return { broken: line };
  }
};
