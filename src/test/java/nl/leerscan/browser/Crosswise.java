package nl.leerscan.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A test of a page in each browser and in each edition, once: {@code (Browsers browser, Edition edition)}. For what does
 * not depend on the two together, at half the time of {@link Everywhere}; that is nearly everything. Of each kind of page
 * something runs everywhere: what is stored, printed, linked to, scrolled to or reached by keyboard.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ParameterizedTest
@MethodSource("nl.leerscan.browser.Edition#crosswise")
@interface Crosswise {
}
