/** Single texts in the authors' files are replaced, every other byte stays: {@link nl.leerscan.edit.Manuscript}. */
@NullMarked
package nl.leerscan.edit;

import org.jspecify.annotations.NullMarked;
