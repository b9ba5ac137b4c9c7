'use strict';
/**
 * From answers to a score. Pure: no document, window, clock or storage.
 *
 * @typedef {{questions: {id: string, factor?: string, points: number[]}[], factors: {id: string, group?: string}[],
 *   groups: string[], conclusions: number[], multiplier: number}} ScoringData
 * @typedef {{id: string, score: number, lowest: number, highest: number}} Part
 */
const scoring = (() => {
  /** Adds up the given questions: their score, and the lowest and highest it could be. */
  function part(id, questions, answers) {
    const sum = (worth) => questions.reduce((total, question) => total + worth(question), 0);
    return {
      id,
      score: sum((question) => question.points[answers[question.id]]),
      lowest: sum((question) => Math.min(...question.points)),
      highest: sum((question) => Math.max(...question.points))
    };
  }

  /** Compares how much of what is possible two parts reach; exact, in whole numbers. */
  function compare(a, b) {
    return (a.score - a.lowest) * (b.highest - b.lowest) - (b.score - b.lowest) * (a.highest - a.lowest);
  }

  /** The ids of the parts that none goes beyond; none at all when every part is equal. */
  function extremes(parts, sign) {
    const best = parts.filter((one) => parts.every((other) => sign * compare(one, other) >= 0));
    return best.length === parts.length ? [] : best.map((one) => one.id);
  }

  /**
   * @param {ScoringData} data
   * @param {Object<string, number>} answers for each question answered, which of its options, counted from 0
   * @returns what the answers lead to; no total and no conclusion while a question is open
   */
  function score(data, answers) {
    const open = data.questions.filter((question) => !(answers[question.id] in question.points));
    const progress = { answered: data.questions.length - open.length, open: open.map((question) => question.id) };
    if (open.length > 0) return Object.assign(progress, { total: null, conclusion: null, factors: [], groups: [], strongest: [], weakest: [] });
    const points = part('', data.questions, answers).score;
    const factorsIn = (group) => data.factors.filter((factor) => factor.group === group).map((factor) => factor.id);
    const about = (ids) => data.questions.filter((question) => ids.includes(question.factor));
    const factors = data.factors.map((factor) => part(factor.id, about([factor.id]), answers));
    return Object.assign(progress, {
      total: Math.round(points * data.multiplier * 10000) / 10000,
      conclusion: data.conclusions.filter((lowest) => lowest <= points).length - 1,
      factors,
      groups: data.groups.map((group) => part(group, about(factorsIn(group)), answers)),
      strongest: extremes(factors, 1),
      weakest: extremes(factors, -1)
    });
  }

  return { score };
})();
