/** Makes an element with what is in it: texts, elements, or a list of them. */
const element = (name, content, attributes) => {
  const made = create(name, ...[].concat(content));
  Object.keys(attributes || {}).forEach((key) => made.setAttribute(key, attributes[key]));
  return made;
};

/** Fills a list with one item for each text. */
const fill = (list, texts) => list.replaceChildren(...texts.map((text) => element('li', text)));
