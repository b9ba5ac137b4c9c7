/**
 * What the computer does for several rooms: {@link nl.leerscan.machine.Cores}, {@link nl.leerscan.machine.Check} and
 * {@link nl.leerscan.machine.FolderState}.
 */
@NullMarked
package nl.leerscan.machine;

import org.jspecify.annotations.NullMarked;
