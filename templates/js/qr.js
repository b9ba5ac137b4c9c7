/**
 * Draws a QR code, of one kind only: version 5 (37 modules), error correction L, bytes, mask 0. Pure.
 * ISO/IEC 18004; a reader finds version and mask in the code itself, so a fixed choice reads as well as any.
 *
 * @param {string} text at most 106 characters of ASCII
 * @returns {boolean[][]} rows of modules, true where dark; nothing for a text that is too long
 */
const qr = (text) => {
  const SIZE = 37;
  const DATA = 108;
  const CHECKS = 26;
  // Level L and mask 0, with their own error correction.
  const FORMAT = 0x77c4;
  const range = (length) => [...Array(length).keys()];

  /** Multiplies in the field of 256 elements that x^8+x^4+x^3+x^2+1 makes. */
  function times(a, b) {
    let product = 0;
    for (let i = 7; i >= 0; i--) product = product << 1 ^ (product >> 7) * 285 ^ (b >> i & 1) * a;
    return product;
  }

  /** Reed and Solomon: the remainder after division by the product of (x - 2^i). */
  function checks(data) {
    let root = 1;
    const divisor = range(CHECKS).map((i) => +(i === CHECKS - 1));
    range(CHECKS).forEach(() => {
      divisor.forEach((factor, i) => { divisor[i] = times(factor, root) ^ divisor[i + 1]; });
      root = times(root, 2);
    });
    return data.reduce((rest, byte) => {
      const factor = byte ^ rest[0];
      return divisor.map((each, i) => rest[i + 1] ^ times(each, factor));
    }, divisor.map(() => 0));
  }

  /** What stands at a place whatever the text: a finder, the alignment, the timing or the format; else undefined. */
  function fixed(y, x) {
    const ring = (row, column) => Math.max(Math.abs(y - row), Math.abs(x - column));
    const finder = Math.min(ring(3, 3), ring(3, 33), ring(33, 3));
    const i = x === 8 ? (y < 9 ? y - (y > 6) : y - 22) : x > 28 ? 36 - x : 14 - x + (x > 6);
    if (finder < 5) return finder !== 2 && finder !== 4;
    if (ring(30, 30) < 3) return ring(30, 30) !== 1;
    if (x === 6 || y === 6) return (x + y) % 2 === 0;
    if (y === 29 && x === 8) return true;
    if (x === 8 && (y < 9 || y > 28) || y === 8 && (x < 9 || x > 28)) return (FORMAT >> i & 1) === 1;
  }

  if (text.length > DATA - 2) return null;
  const bits = (number, width) => number.toString(2).padStart(width, '0');
  const used = '0100' + bits(text.length, 8) + [...text].map((sign) => bits(sign.charCodeAt(), 8)).join('') + '0000';
  const data = range(DATA).map((i) => i * 8 < used.length ? parseInt(used.substr(i * 8, 8), 2) : (i - used.length / 8) % 2 ? 17 : 236);
  const all = data.concat(checks(data)).map((byte) => bits(byte, 8)).join('');

  const rows = range(SIZE).map((y) => range(SIZE).map((x) => fixed(y, x)));
  let at = 0;
  // Pairs of columns from the right, up and down in turn; the timing column is none of them.
  for (let right = 36; right > 0; right -= right === 8 ? 3 : 2) {
    range(SIZE).forEach((step) => {
      const y = (right > 6 ? right : right + 1) % 4 === 0 ? 36 - step : step;
      [right, right - 1].forEach((x) => {
        if (rows[y][x] === undefined) rows[y][x] = (all[at++] === '1') === ((x + y) % 2 !== 0);
      });
    });
  }
  return rows;
};
