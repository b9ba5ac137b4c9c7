/*
 * In the frame beside a form: marks what is edited, and looks at it; the next state of the page is looked at from where one
 * looks at this one.
 */
(() => {
  const top = Number(window.name);
  window.name = '';
  const edited = document.getElementById(new URLSearchParams(location.search).get('at'));
  if (edited) edited.dataset.edited = '';
  addEventListener('load', () => {
    // Not into view: that would move the page around the frame as well.
    const place = edited ? edited.getBoundingClientRect().top + scrollY - 16 : 0;
    scrollTo({ top: top > 0 ? top : place, behavior: 'instant' });
  });
  addEventListener('scroll', () => parent.postMessage(scrollY, '*'), { passive: true });
})();
