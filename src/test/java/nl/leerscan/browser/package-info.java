/** The generated pages in real browsers: {@link nl.leerscan.browser.Browsers} opens them. */
@NullMarked
package nl.leerscan.browser;

import org.jspecify.annotations.NullMarked;
