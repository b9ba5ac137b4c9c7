/** From files to the model: {@code content.ContentReader}; the only room that knows YAML and Markdown. */
@NullMarked
package nl.leerscan.content;

import org.jspecify.annotations.NullMarked;
