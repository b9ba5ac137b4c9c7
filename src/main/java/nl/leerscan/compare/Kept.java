package nl.leerscan.compare;

import nl.leerscan.model.Question;

/**
 * A question that was there and still is, perhaps in other words or at another place.
 *
 * @param oldNumber counted from 1, as people see it
 * @param number    the same, now
 */
record Kept(Question old, int oldNumber, Question now, int number) {
}
