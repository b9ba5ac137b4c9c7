/** The command line: {@link nl.leerscan.cli.LeerscanCommand}. */
@NullMarked
package nl.leerscan.cli;

import org.jspecify.annotations.NullMarked;
