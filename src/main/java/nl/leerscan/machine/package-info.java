/** What the computer does for several rooms: {@link nl.leerscan.machine.Cores} and {@link nl.leerscan.machine.Check}. */
@NullMarked
package nl.leerscan.machine;

import org.jspecify.annotations.NullMarked;
