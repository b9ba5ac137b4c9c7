/** The preview while one edits: {@link nl.leerscan.serve.PreviewServer}. */
@NullMarked
package nl.leerscan.serve;

import org.jspecify.annotations.NullMarked;
