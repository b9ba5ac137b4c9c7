/** Scoring written a second time: {@link nl.leerscan.scoring.Mirror}. */
@NullMarked
package nl.leerscan.scoring;

import org.jspecify.annotations.NullMarked;
