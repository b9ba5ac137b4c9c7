/**
 * What a script says: `words({ added: 'Added: {total}.' }, ',')('added', { total: 17.5 })`. Numbers come out as people
 * write them.
 */
const words = (texts, decimal) => {
  const shown = (value) => (typeof value === 'number' ? String(value).replace('-', '\u2212').replace('.', decimal) : value);
  return (id, slots) => texts[id].replace(/\{([a-z]+)\}/g, (slot, name) => (slots && name in slots ? shown(slots[name]) : slot));
};
