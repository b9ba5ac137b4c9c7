/** What changed between two states of the content, for who wants to compare results: {@link nl.leerscan.compare.InstrumentChanges}. */
@NullMarked
package nl.leerscan.compare;

import org.jspecify.annotations.NullMarked;
