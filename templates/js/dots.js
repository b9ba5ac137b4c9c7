/**
 * A dot for every participant above a total, with the middle half and the median below: one row for each round, on the
 * same axis. Drawn in pixels of the width there is, so that its words are as large on a phone as on a screen.
 *
 * @param {SVGElement} svg what to draw in
 * @param {{lowest: number, highest: number, zones: {from: number, name: string}[], number: function(number): string,
 *   rows: {name: string, totals: number[], lowerQuartile: number, median: number, upperQuartile: number}[]}} plot
 * @param {number} width in pixels
 * @param {string} label what the picture says, in words
 */
const dots = (svg, plot, width, label) => {
  const EDGE = 18;
  const LINE = 20;
  const HIGHEST_STACK = 99;
  const LARGEST = 8;
  const LETTER = 7.5;
  const TICK = 44;
  const inner = width - 2 * EDGE;
  const x = (total) => EDGE + inner * (total - plot.lowest) / (plot.highest - plot.lowest);

  /** How many of each total, and so how high the highest stack is. */
  const counts = plot.rows.map(({ totals }) => totals.reduce((map, total) => map.set(total, (map.get(total) || 0) + 1), new Map()));
  const highest = Math.max(...counts.map((map) => Math.max(...map.values())));
  const radius = Math.max(1, Math.min(LARGEST, (x(1) - x(0)) / 2 - .5, HIGHEST_STACK / highest / 2));
  const pitch = Math.min(2 * radius + .5, HIGHEST_STACK / highest);
  const height = highest * pitch + 2 * LINE;
  const bottom = LINE + plot.rows.length * height;

  function draw(name, attributes, text) {
    const element = document.createElementNS(svg.namespaceURI, name);
    Object.keys(attributes).forEach((key) => element.setAttribute(key, attributes[key]));
    if (text) element.textContent = text;
    return element;
  }

  const line = (kind, from, to, top, end) => draw('line', { class: kind, x1: from, x2: to, y1: top, y2: end });

  /** Stacks grow from the axis up; the middle half lies under it, with the median as a thick mark. */
  function row({ name, lowerQuartile, median, upperQuartile }, i) {
    const axis = LINE + (i + 1) * height - LINE;
    const stacks = [...counts[i]].map(([total, count]) => Array.from({ length: count }, (none, place) =>
      draw('circle', { cx: x(total), cy: axis - radius - 1 - place * pitch, r: radius })));
    return [
      line('axis', EDGE, width - EDGE, axis, axis),
      ...[].concat(...stacks),
      draw('rect', { class: 'middle', x: x(lowerQuartile), y: axis + 3, width: Math.max(1, x(upperQuartile) - x(lowerQuartile)), height: 6 }),
      draw('rect', { class: 'median', x: x(median) - 2, y: axis - 1, width: 4, height: 14 }),
      draw('text', { x: EDGE, y: axis - highest * pitch - 4 }, name)
    ];
  }

  /** Where one conclusion ends and the next begins; with their names where there is room for all. */
  function zones() {
    const ends = plot.zones.map((zone, i) => (i + 1 < plot.zones.length ? x(plot.zones[i + 1].from) : width - EDGE));
    const fits = plot.zones.every(({ from, name }, i) => name.length * LETTER < ends[i] - x(from));
    return plot.zones.map(({ from }, i) => line('cut-off', x(from - .5), x(from - .5), i > 0 ? 0 : bottom - LINE, bottom - LINE))
      .concat(plot.zones.map(({ from, name }, i) => draw('text', { x: (x(from) + ends[i]) / 2, y: LINE - 6, 'text-anchor': 'middle' }, fits && name)));
  }

  /** As many numbers along the axis as there is room for, in steps that people count in. */
  function ticks() {
    const units = TICK / (x(1) - x(0));
    const size = 10 ** Math.floor(Math.log10(units));
    const step = Math.max(1, [1, 2, 5, 10].map((times) => times * size).find((each) => each >= units));
    const first = Math.ceil(plot.lowest / step) * step;
    return Array.from({ length: Math.floor((plot.highest - first) / step) + 1 }, (none, i) => first + i * step)
      .map((total) => draw('text', { x: x(total), y: bottom + LINE - 5, 'text-anchor': 'middle' }, plot.number(total)));
  }

  svg.setAttribute('viewBox', `0 0 ${width} ${bottom + LINE}`);
  svg.setAttribute('aria-label', label);
  svg.replaceChildren(...zones(), ...[].concat(...plot.rows.map(row)), ...ticks());
};
