/** The program: {@link nl.leerscan.Main} is the door; {@code docs/architecture.md} is the map of the rooms. */
@NullMarked
package nl.leerscan;

import org.jspecify.annotations.NullMarked;
