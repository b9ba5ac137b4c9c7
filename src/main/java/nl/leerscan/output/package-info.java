/** From bytes to the output folder, all or nothing: {@code output.SiteWriter}. */
@NullMarked
package nl.leerscan.output;

import org.jspecify.annotations.NullMarked;
