/** What an author is told: findings with a place, collected in {@link nl.leerscan.problem.Problems}. */
@NullMarked
package nl.leerscan.problem;

import org.jspecify.annotations.NullMarked;
