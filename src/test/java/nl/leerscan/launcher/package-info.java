/** The launcher, as it is started by hand: {@link nl.leerscan.launcher.LauncherIT}. */
@NullMarked
package nl.leerscan.launcher;

import org.jspecify.annotations.NullMarked;
