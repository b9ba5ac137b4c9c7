/** Tables as Dutch spreadsheets read and write them: separated by semicolons, with a decimal comma. Pure. */
const csv = (() => {
  const BREAK = /\r\n|\r|\n/;
  const SPECIAL = /[";,\t\r\n]|^\s|\s$/;
  const SEPARATOR_LINE = /^sep=([;,\t])(?:\r\n|\r|\n)/i;
  const PLAIN_NUMBER = /^-?(?:0|[1-9]\d{0,14})$/;
  /** What a spreadsheet takes for a formula, a date or a number with an exponent; after any apostrophes of its own. */
  const RISKY = /^'*(?:[=+\-@\t\r\n]|\d[\d.,:\/ -]*(?:e[\d.,:\/ +-]*)?$)/i;

  const risky = (text) => RISKY.test(text) && !PLAIN_NUMBER.test(text);
  const defused = (text) => (risky(text) ? '\'' + text : text);
  const fused = (text) => (text[0] === '\'' && risky(text.slice(1)) ? text.slice(1) : text);
  const quoted = (text) => (SPECIAL.test(text) ? '"' + text.replace(/"/g, '""') + '"' : text);
  const cellOf = (value) => (typeof value === 'number' ? String(value).replace('.', ',') : quoted(defused(value)));

  /** @param rows of texts and numbers */
  const write = (rows) => '\ufeff' + rows.map((row) => row.map(cellOf).join(';') + '\r\n').join('');

  /** The separator that the first line has most of. */
  function separatorOf(text) {
    const line = text.trim().split(BREAK, 1)[0].replace(/"[^"]*"/g, '');
    const count = (sign) => line.split(sign).length;
    return [';', ',', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
  }

  /** Reads the cell that starts somewhere: its text and where it ends; nothing when its quotes are not in order. */
  function cellAt(all, start, separator) {
    let end = start;
    if (all[start] !== '"') {
      while (all[end] !== separator && all[end] !== '\r' && all[end] !== '\n') end++;
      const text = all.slice(start, end);
      return text.includes('"') ? null : { text, end };
    }
    for (let text = '', doubled = ''; ; doubled = '"') {
      const quote = all.indexOf('"', end + 1);
      if (quote < 0) return null;
      text += doubled + all.slice(end + 1, quote);
      end = quote + 1;
      if (all[end] !== '"') return { text, end };
    }
  }

  /**
   * @param text without byte order mark
   * @param most how many rows to read at most
   * @returns the rows that are not empty: their line, their cells, and whether a line end follows, which a file cut off
   *   in that row has not; or the line where the quotes are not in order
   */
  function read(text, most) {
    const told = SEPARATOR_LINE.exec(text);
    const separator = told ? told[1] : separatorOf(text);
    const all = text + '\n';
    const rows = [];
    let line = told ? 2 : 1;
    let row = { line, cells: [] };
    for (let at = told ? told[0].length : 0; at < all.length && rows.length < most; at++) {
      const cell = cellAt(all, at, separator);
      if (!cell) return { broken: line };
      row.cells.push(fused(cell.text.trim()));
      line += cell.text.split(BREAK).length - 1;
      at = cell.end;
      if (all[at] === separator) continue;
      if (all[at] !== '\r' && all[at] !== '\n') return { broken: line };
      row.ended = at < text.length;
      if (all[at] === '\r' && all[at + 1] === '\n') at++;
      if (row.cells.some(Boolean)) rows.push(row);
      row = { line: ++line, cells: [] };
    }
    return { rows };
  }

  return { write, read };
})();
