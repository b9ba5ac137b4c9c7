package nl.leerscan.browser;

import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** The same page in its two editions; tests of what it does run in both, in both browsers. */
enum Edition {

    OWN_FILE("%s.html"),
    ONE_FILE("toolkit.html#%s");

    private final String name;

    Edition(String name) {
        this.name = name;
    }

    String address() {
        return address("vragenlijst");
    }

    /** @param page its path without ending */
    String address(String page) {
        return Sites.address(String.format(name, page));
    }

    /** Every browser with every edition. */
    static Stream<Arguments> everywhere() {
        return Stream.of(Browsers.values())
                .flatMap(browser -> Stream.of(values()).map(edition -> Arguments.of(browser, edition)));
    }

    /** Each browser and each edition once. */
    static Stream<Arguments> crosswise() {
        return Stream.of(Arguments.of(Browsers.CHROMIUM, ONE_FILE), Arguments.of(Browsers.FIREFOX, OWN_FILE));
    }
}
