/** The editor in the browser, as pages and their answers: {@link nl.leerscan.editor.Editor}. */
@NullMarked
package nl.leerscan.editor;

import org.jspecify.annotations.NullMarked;
