/** The workshop on a projector: one screen at a time, with a clock for each step that keeps its own time. */
(() => {
  const root = document.querySelector('[data-workshop]');
  if (!root) return;
  const one = (selector) => root.querySelector(selector);
  const dialog = one('.presenter');
  const screens = [...dialog.querySelectorAll('.screen')];
  const controls = one('.controls');
  const timer = one('[role="timer"]');
  const pauseWord = one('[data-pause]').textContent;
  const MOVES = {
    ArrowRight: 1, PageDown: 1, ' ': 1, ArrowLeft: -1, PageUp: -1, Home: -screens.length, End: screens.length
  };
  let current = 0;
  let clocks = {};
  let ticking = 0;
  /** Whether the link to the room was followed: the step goes on there, and so does its clock. */
  let away = false;

  const step = () => screens[current].dataset.step;
  const stepScreens = (number) => screens.filter((screen) => screen.dataset.step === number);
  const heading = () => screens[current].querySelector('[tabindex]');

  /** The clock of a step: the time spent before, since when it runs, and whether it was told to stand still. */
  function clock() {
    if (!clocks[step()]) clocks[step()] = { before: 0, since: null, paused: false };
    return clocks[step()];
  }

  const spent = ({ before, since }) => before + (since === null ? 0 : Date.now() - since);

  function hold() {
    clock().before = spent(clock());
    clock().since = null;
  }

  function run() {
    if (!clock().paused && clock().since === null) clock().since = Date.now();
  }

  function time(seconds) {
    const minutes = Math.floor(seconds / 60);
    return minutes + ':' + String(seconds - minutes * 60).padStart(2, '0');
  }

  function tick() {
    const left = screens[current].dataset.minutes * 60 - Math.floor(spent(clock()) / 1000);
    const counted = left < 0 ? timer.dataset.over.replace('{time}', '+' + time(-left)) : time(left);
    const text = clock().paused ? timer.dataset.paused.replace('{time}', counted) : counted;
    if (timer.textContent !== text) timer.textContent = text;
    timer.classList.toggle('over', left < 0);
  }

  /** Tells where we are; what is on the screen is said aloud by its heading, or here when the focus stays elsewhere. */
  function tell(stays) {
    const here = stepScreens(step());
    const fill = (selector, words) => {
      const element = one(selector);
      element.textContent = Object.keys(words)
        .reduce((text, word) => text.replace('{' + word + '}', words[word]), Object.values(element.dataset)[0]);
    };
    fill('[data-step-of]', { step: step(), steps: screens[screens.length - 1].dataset.step });
    fill('[data-screen-of]', { screen: here.indexOf(screens[current]) + 1, screens: here.length });
    one('[data-said]').textContent = stays ? heading().textContent : '';
    one('[data-previous]').setAttribute('aria-disabled', current === 0);
    one('[data-next]').setAttribute('aria-disabled', current === screens.length - 1);
    one('[data-pause]').textContent = clock().paused ? one('[data-pause]').dataset.resume : pauseWord;
  }

  /** @param stays whether the focus stays where it is, as with who goes on with a button */
  function show(index, stays) {
    hold();
    current = Math.min(Math.max(index, 0), screens.length - 1);
    run();
    screens.forEach((screen, i) => { screen.hidden = i !== current; });
    one('.screens').scrollTop = 0;
    tell(stays);
    tick();
    if (!stays) heading().focus({ preventScroll: true });
  }

  function go(by) {
    show(current + by, controls.contains(document.activeElement));
  }

  function pause() {
    clock().paused = !clock().paused;
    hold();
    run();
    tell(true);
    tick();
    one('[data-said]').textContent = timer.textContent;
  }

  /** Where the browser allows it; nothing depends on it. */
  function fullScreen() {
    const page = document.documentElement;
    if (page.requestFullscreen) page.requestFullscreen().catch(() => {});
  }

  function open() {
    away = false;
    dialog.showModal();
    fullScreen();
    show(current, false);
    ticking = setInterval(tick, 250);
  }

  function leave() {
    away = false;
    dialog.close();
  }

  /** Opens the dialog once more: Safari puts a page that becomes as large as the screen above a dialog that was open. */
  function raise() {
    const focused = document.activeElement;
    dialog.close();
    dialog.showModal();
    focused.focus({ preventScroll: true });
  }

  /** One Esc leaves both; the browser may take the first for the full screen. */
  function resized() {
    if (!document.fullscreenElement && !away) dialog.close();
    else if (document.fullscreenElement && dialog.open) raise();
  }

  function closed() {
    // It was only raised.
    if (dialog.open) return;
    clearInterval(ticking);
    if (!away) hold();
    if (document.fullscreenElement) document.exitFullscreen().catch(() => {});
    one('[data-start]').textContent = one('[data-start]').dataset.goOn;
    one('[data-restart]').hidden = false;
  }

  function pressed(event) {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === ' ' && event.target.closest('a, button')) return;
    if (event.key.toLowerCase() === 'p') pause();
    else if (event.key in MOVES) go(MOVES[event.key]);
    else return;
    event.preventDefault();
  }

  const onClick = (selector, action) => one(selector).addEventListener('click', action);
  onClick('[data-start]', open);
  onClick('[data-restart]', () => {
    clocks = {};
    current = 0;
    open();
  });
  onClick('[data-previous]', () => go(-1));
  onClick('[data-next]', () => go(1));
  onClick('[data-pause]', pause);
  onClick('[data-close]', leave);
  dialog.addEventListener('keydown', pressed);
  dialog.addEventListener('cancel', () => { away = false; });
  dialog.addEventListener('close', closed);
  dialog.querySelectorAll('[data-room]').forEach((link) => link.addEventListener('click', () => { away = true; }));
  document.addEventListener('fullscreenchange', resized);
  window.addEventListener('hashchange', () => dialog.close());
})();
