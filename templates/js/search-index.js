/**
 * What the other pages say, as a page of its own carries it: for each page its title, its address and its passages, each
 * with the level of its heading, the heading, the place to lead to, and the text.
 */
const passages = (root) => {
  /** Characters that the text leaves out: what could end it. */
  const digit = (code) => code - 32 - (code > 34) - (code > 47) - (code > 60) - (code > 92);

  /** Thirteen bits at a time from two characters of ninety-one; a last one alone ends a byte. */
  function unpacked(text) {
    const bytes = [];
    let held = 0;
    let bits = 0;
    for (let i = 0; i < text.length; i += 2) {
      const alone = i + 1 === text.length;
      held |= (digit(text.charCodeAt(i)) + (alone ? 0 : 91 * digit(text.charCodeAt(i + 1)))) << bits;
      for (bits += alone ? 6 : 13; bits > 7; bits -= 8) {
        bytes.push(held & 255);
        held >>= 8;
      }
    }
    return new Uint8Array(bytes);
  }

  return new Promise((resolve) => {
    const bytes = unpacked(JSON.parse(root.querySelector('[data-index]').textContent));
    const inflated = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
    resolve(new Response(inflated).json());
  });
};
