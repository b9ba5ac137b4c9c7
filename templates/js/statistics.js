/**
 * What a group of participants has in common and what divides it. Pure: no document, window, clock or storage.
 * Everything is in points, before multiplication.
 *
 * Whatever is put in order is one division of two whole numbers. A computer rounds the exact outcome of a division, so
 * equal fractions are equal numbers, and different ones stay different (for wholes up to 2^26): no tie is made or broken
 * by rounding.
 *
 * @typedef {{questions: {id: string, factor?: string, points: number[]}[], factors: {id: string, group?: string}[],
 *   groups: {id: string}[], conclusions: number[]}} GroupData
 * @typedef {{points: number, answers: number[] | null}} Entry whole points, the sum and for each question in order; no
 *   answers when only a total was called out
 */
const statistics = (() => {
  const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
  const rising = (numbers) => [...numbers].sort((a, b) => a - b);

  /**
   * The number below which a share of the numbers lies: at place (n - 1) * share, counted from 0, on the straight line
   * between two of them. This is definition 7 of Hyndman, R.J. & Fan, Y. (1996), Sample Quantiles in Statistical
   * Packages, The American Statistician 50(4), 361-365; the same as KWARTIEL.INC (QUARTILE.INC) in Excel, so that
   * anyone can check it there. The median is the quantile of a half.
   *
   * @param {number[]} numbers at least one, rising
   * @param {number} share from 0 to 1
   */
  function quantile(numbers, share) {
    const place = (numbers.length - 1) * share;
    const below = Math.floor(place);
    return numbers[below] + (place - below) * (numbers[Math.ceil(place)] - numbers[below]);
  }

  function totalsOf(points) {
    const at = (share) => quantile(points, share);
    return {
      lowest: at(0),
      lowerQuartile: at(0.25),
      median: at(0.5),
      upperQuartile: at(0.75),
      highest: at(1),
      mean: sum(points) / points.length
    };
  }

  /**
   * How far a group is divided over a question: Leik's D, of Leik, R.K. (1966), A Measure of Ordinal Consensus, Pacific
   * Sociological Review 9(2), 85-90. With F the share of the participants up to and including each of the k different
   * points, it is 2 / (k - 1) times the sum of the lesser of F and 1 - F. 0: all gave the same points. 1: half gave the
   * lowest and half the highest. The agreement is 1 - D.
   *
   * @param {number[]} counts how many gave each of the different points, the lowest first; not all 0
   */
  function divisionOf(counts) {
    const all = sum(counts);
    const upTo = counts.map((count, i) => sum(counts.slice(0, i + 1)));
    return 2 * sum(upTo.map((some) => Math.min(some, all - some))) / (Math.max(1, counts.length - 1) * all);
  }

  /** One question. Its level is how much of what is possible was given: (mean - lowest) / (highest - lowest). */
  function questionOf({ id, points }, given) {
    const answers = rising(new Set(points))
      .map((each) => ({ points: each, count: given.filter((one) => one === each).length }));
    const lowest = Math.min(...points);
    const possible = (Math.max(...points) - lowest) * given.length;
    return {
      id,
      answers,
      mean: sum(given) / given.length,
      division: divisionOf(answers.map(({ count }) => count)),
      level: possible > 0 ? (sum(given) - lowest * given.length) / possible : 1
    };
  }

  /**
   * At most three questions to talk about; our own design. Two lists take turns, the divided one first: the questions
   * that divide the group at all, most divided first, and those where more is possible, lowest first. At its turn a
   * list gives its first question that is new: not chosen yet, nor is another about its factor (a question without a
   * factor is a subject of its own). A list without one passes its turn.
   */
  function promptsOf(data, divided, lowest) {
    const chosen = [];
    const subject = (index) => data.questions[index].factor || index;
    const isNew = (index) => chosen.every(({ question }) => subject(question) !== subject(index));
    const turns = [['divided', divided], ['lowest', lowest]];
    while (chosen.length < 3 && divided.concat(lowest).some(isNew)) {
      const [reason, list] = turns[0];
      const question = list.find(isNew);
      if (question >= 0) chosen.push({ question, reason });
      turns.reverse();
    }
    return chosen;
  }

  /** What the answers tell: nothing when there are only totals. */
  function answersOf(data, forms) {
    const asked = forms.length > 0 ? data.questions : [];
    const given = asked.map((question, i) => forms.map(({ answers }) => answers[i]));
    const questions = asked.map((question, i) => questionOf(question, given[i]));
    const indexes = asked.map((question, i) => i);
    const order = (by, sign) => [...indexes].sort((a, b) => sign * (questions[a][by] - questions[b][by]) || a - b);
    const byDivision = order('division', -1);
    const byLevel = order('level', 1);
    const factorOf = (question) => data.factors.find(({ id }) => id === question.factor) || {};
    const parts = (list, member) => list.map(({ id }) => {
      const about = indexes.filter((i) => factorOf(asked[i])[member] === id);
      const possible = (best) => sum(about.map((i) => best(...asked[i].points)));
      const mean = sum(about.map((i) => sum(given[i]))) / forms.length;
      return { id, mean, lowest: possible(Math.min), highest: possible(Math.max) };
    }).filter(({ lowest, highest }) => lowest < highest); // Nothing can be given to what is not asked about.
    return {
      questions,
      byDivision,
      byLevel,
      factors: parts(data.factors, 'id'),
      groups: parts(data.groups, 'group'),
      prompts: promptsOf(data, byDivision.filter((i) => questions[i].division > 0),
        byLevel.filter((i) => questions[i].level < 1))
    };
  }

  /**
   * @param {GroupData} data
   * @param {Entry[]} entries one for each participant
   * @returns Of all entries: count, totals, how many are in each of the conclusions, the room's conclusion by the median
   *   and by the mean (the last whose cut-off is not above it), which cut-offs are within one point of those (the
   *   median's first, the lowest first), and whether participants are divided over conclusions (our own design: fewer
   *   than two thirds are in the conclusion of the median). Totals and room are null without entries.
   *   Of the forms, the entries with answers: each question, the indexes of the questions from most to least divided and
   *   from low to high (equal ones in their own order), prompts, and each factor and factor group that is asked about:
   *   the mean of the participants' sums over its questions, and the lowest and highest that such a sum can be.
   */
  function of(data, entries) {
    const forms = entries.filter(({ answers }) => answers);
    const points = rising(entries.map((entry) => entry.points));
    const conclusionOf = (some) => data.conclusions.filter((cutOff) => cutOff <= some).length - 1;
    const conclusions = data.conclusions.map((cutOff, i) => points.filter((some) => conclusionOf(some) === i).length);
    const totals = points.length > 0 ? totalsOf(points) : null;
    const room = totals && { median: conclusionOf(totals.median), mean: conclusionOf(totals.mean) };
    const near = (name) => data.conclusions.slice(1)
      .filter((cutOff) => Math.abs(totals[name] - cutOff) <= 1).map((cutOff) => ({ of: name, cutOff }));
    return Object.assign({
      count: points.length,
      forms: forms.length,
      totals,
      conclusions,
      room,
      near: totals ? near('median').concat(near('mean')) : [],
      divided: totals !== null && 3 * conclusions[room.median] < 2 * points.length
    }, answersOf(data, forms));
  }

  /**
   * From one round to a later one: the means of the factors and factor groups that have both, found by id, where they
   * could reach from as low to as high.
   *
   * @param before what `of` returned for the earlier round, perhaps with the data of another edition
   * @param after the same for the later round
   * @returns each with its mean before and after, and the shift between them without the dust of a computer's fractions
   */
  function compare(before, after) {
    const rounded = (number) => Math.round(number * 1e9) / 1e9 || 0;
    const shifts = (kind) => after[kind]
      .map((is) => [before[kind].find(({ id }) => id === is.id), is])
      .filter(([was, is]) => was && was.lowest === is.lowest && was.highest === is.highest)
      .map(([{ id, mean }, is]) => ({ id, before: mean, after: is.mean, shift: rounded(is.mean - mean) }));
    return { factors: shifts('factors'), groups: shifts('groups') };
  }

  return { of, compare };
})();
