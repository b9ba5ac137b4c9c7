/**
 * The result code: what one participant answered, short enough to say aloud. Pure.
 *
 * Its bits, the most significant first:
 * - tag, 10: which instrument and edition this is; computed when the toolkit is built (ScoringPlan.java);
 * - answers: of each question in order which option, counted from 0, in as many bits as its highest index takes;
 * - nonce, 10 and what makes the whole a multiple of five: tells two participants with the same answers apart;
 * - check, 10: the CRC-10 of all before, x^10+x^9+x^5+x^4+x+1 (ITU-T I.610), which starts from 0.
 *
 * Written as symbols of five bits (Crockford's base 32, crockford.com/base32.html: no I, L, O or U) in groups of five.
 * Ten questions of four options take 50 bits: 7K3MQ-2ZD4A. The first two symbols are the tag.
 *
 * The check catches every change within ten bits on end: any one symbol, and any two neighbours, swapped or mistyped.
 * Of other mistakes one in 1024 passes. The code is no secret: who has it and the toolkit can read the answers.
 */
const binary = (number, width) => number.toString(2).padStart(width, '0');

const resultCode = (() => {
  const SYMBOLS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
  const CHECK = 10;
  const POLYNOMIAL = 0x233;

  /** How many bits the answer to a question takes. */
  const width = (question) => binary(question.points.length - 1).length;

  /** The check of bits; 0 for bits that end in their own. */
  const check = (bits) => [...bits].reduce((rest, bit) => rest << 1 & 1023 ^ (rest >> 9 ^ bit && POLYNOMIAL), 0);

  /**
   * @param data as published, see ScoringData.java
   * @param {number[]} answers of each question in order which option, counted from 0
   * @param {number} nonce a whole number from 0; more bits of it than fit are left out
   * @returns {string} the symbols, without hyphens
   */
  function encode(data, answers, nonce) {
    const said = data.questions.reduce((bits, question, i) => bits + binary(answers[i], width(question)), binary(data.tag, CHECK));
    const room = CHECK + 4 - (said.length + 4) % 5;
    const bits = said + binary(nonce % 2 ** room, room);
    return (bits + binary(check(bits), CHECK)).replace(/.{5}/g, (five) => SYMBOLS[parseInt(five, 2)]);
  }

  /** As people write it. */
  const written = (symbols) => symbols.match(/.{1,5}/g).join('-');

  return { SYMBOLS, width, check, encode, written };
})();
