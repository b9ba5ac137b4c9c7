/**
 * Draws a QR code, of one kind only: version 5 (37 modules a side), error correction L, bytes, mask 0. Pure.
 * ISO/IEC 18004; a reader finds version and mask in the code itself, so a fixed choice reads as well as any.
 *
 * @param {string} text at most 106 characters of ASCII
 * @returns {boolean[][]} rows of modules, true where dark; nothing for a text that is too long
 */
const qr = (text) => {
  const CAPACITY = 108;
  // Level L and mask 0, with their own error correction.
  const FORMAT = 0x77c4;
  const PAD = '1110110000010001';
  const list = (length, make) => [...Array(length).keys()].map(make);
  const bits = (byte) => binary(byte, 8);

  /** Multiplies in the field of 256 elements that x^8+x^4+x^3+x^2+1 makes. */
  function times(a, b) {
    let product = 0;
    for (let i = 8; i--;) product = product << 1 ^ (product >> 7) * 285 ^ (b >> i & 1) * a;
    return product;
  }

  /** Reed and Solomon: the remainder after division by the product of (x - 2^i), whose factors come first. */
  function checks(data) {
    const divisor = [...Array(25).fill(0), 1];
    let root = 1;
    for (let i = 26; i--; root = times(root, 2)) {
      divisor.forEach((factor, j) => { divisor[j] = times(factor, root) ^ divisor[j + 1]; });
    }
    return data.reduce((rest, byte) => divisor.map((factor, i) => rest[i + 1] ^ times(factor, byte ^ rest[0])), []);
  }

  /** What stands at a place whatever the text: a finder, the alignment, the timing or the format; else nothing. */
  function fixed(x, y) {
    const ring = (column, row) => Math.max(Math.abs(x - column), Math.abs(y - row));
    const finder = Math.min(ring(3, 3), ring(3, 33), ring(33, 3));
    if (finder < 5) return finder !== 2 && finder !== 4;
    if (ring(30, 30) < 3) return ring(30, 30) !== 1;
    if (x === 6 || y === 6) return (x + y) % 2 === 0;
    // Twice, along a column and a row. Bits 6 to 8 are equal here, and so is the module that is always dark.
    const place = x === 8 ? y - (y === 8) : y === 8 ? 36 - x : 9;
    if (place < 8 || place > 28) return (FORMAT >> place % 22) % 2 === 1;
  }

  if (text.length > CAPACITY - 2) return null;
  const said = '0100' + bits(text.length) + [...text].map((sign) => bits(sign.charCodeAt())).join('') + '0000';
  const data = said.padEnd(CAPACITY * 8, PAD).match(/.{8}/g).map((byte) => parseInt(byte, 2));
  const stream = data.concat(checks(data)).map(bits).join('');
  const rows = list(37, (y) => list(37, (x) => fixed(x, y)));
  // Pairs of columns from the right, up and down in turn; the timing column is in none of them.
  let at = 0;
  for (let i = 0; i < 36 * 37; i++) {
    const pair = Math.floor(i / 74);
    const x = (pair > 14 ? 35 : 36) - 2 * pair - i % 2;
    const y = Math.floor(i % 74 / 2);
    const row = rows[pair % 2 ? y : 36 - y];
    if (row[x] === undefined) row[x] = (stream[at++] === '1') === ((x + y) % 2 > 0);
  }
  return rows;
};
