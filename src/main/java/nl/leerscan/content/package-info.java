/** From files to the model: {@link nl.leerscan.content.ContentReader}; the only room that knows YAML and Markdown. */
@NullMarked
package nl.leerscan.content;

import org.jspecify.annotations.NullMarked;
