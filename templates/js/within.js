/** Finds the parts of a page inside one element. */
const within = (root) => [
  (selector) => root.querySelector(selector),
  (selector, action) => [...root.querySelectorAll(selector)].map(action)
];

const create = (name, ...content) => {
  const element = document.createElement(name);
  element.append(...content);
  return element;
};

const onClick = (element, action) => element.addEventListener('click', action);
