/** From bytes to the output folder, all or nothing: {@link nl.leerscan.output.SiteWriter}. */
@NullMarked
package nl.leerscan.output;

import org.jspecify.annotations.NullMarked;
