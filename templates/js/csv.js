/** Tables as Dutch spreadsheets read and write them: separated by semicolons, with a decimal comma. Pure. */
const csv = (() => {
  const BREAK = /\r\n?|\n/;
  const SPECIAL = /[";,\t\r\n]/;
  /** What a spreadsheet takes for a formula, a number or a date: that has no letters, but for the e of an exponent. */
  const RISKY = /^'*[=+@-]|^[^a-df-z]+$/i;

  const quoted = (text) => (SPECIAL.test(text) ? '"' + text.replace(/"/g, '""') + '"' : text);
  const defused = (text) => (RISKY.test(text) ? '\'' + text : text);
  const fused = (text) => (text[0] === '\'' && RISKY.test(text.slice(1)) ? text.slice(1) : text);
  const cellOf = (value) => (typeof value === 'number' ? String(value).replace('.', ',') : quoted(defused(value)));

  /** @param rows of texts and numbers */
  const write = (rows) => '\ufeff' + rows.map((row) => row.map(cellOf).join(';') + '\r\n').join('');

  /** The separator that the first line has most of. */
  function separatorOf(text) {
    const line = text.trim().split(BREAK, 1)[0].replace(/"[^"]*"/g, '');
    const count = (sign) => line.split(sign).length;
    return [';', ',', '\t'].sort((a, b) => count(b) - count(a))[0];
  }

  /**
   * @param text without byte order mark
   * @param most how many rows to read at most
   * @param broken called with the line where the quotes are not in order; throws
   * @returns the rows that are not empty: their line, their cells, and whether a line end follows, which a file cut off
   *   in that row has not
   */
  function read(text, most, broken) {
    const separator = separatorOf(text);
    /** A cell, in quotes or not, and what ends it. */
    const cell = new RegExp(`((?:"[^"]*")+|[^"${separator}\r\n]*)(${separator}|\r\n?|\n|$)`, 'y');
    const rows = [];
    let cells = [];
    let start = 1;
    let line = 1;
    for (let end = separator; end !== '' && rows.length < most;) {
      const found = cell.exec(text) || broken(line);
      end = found[2];
      cells.push(fused(found[1].replace(/^"|"$/g, '').replace(/""/g, '"').trim()));
      line += found[0].split(BREAK).length - 1;
      if (end === separator) continue;
      if (cells.some(Boolean)) rows.push([start, cells, end !== '']);
      cells = [];
      start = line;
    }
    // Some spreadsheets start with the separator.
    return rows.length > 0 && /^sep=$/i.test(rows[0][1].join('')) ? rows.slice(1) : rows;
  }

  return { write, read };
})();
