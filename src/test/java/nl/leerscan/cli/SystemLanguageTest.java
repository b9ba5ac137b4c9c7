package nl.leerscan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SystemLanguageTest {

    private static final Locale FRENCH = Locale.FRANCE;

    @Test
    void aVariableTellsTheLanguage() {
        assertThat(SystemLanguage.of("Linux", Map.of("LANG", "nl_NL.UTF-8"), FRENCH)).isEqualTo("nl");
        assertThat(SystemLanguage.of("Mac OS X", Map.of("LANG", "en_GB"), FRENCH)).isEqualTo("en");
        assertThat(SystemLanguage.of("Linux", Map.of("LANG", "en"), FRENCH)).isEqualTo("en");
    }

    @Test
    void ofSeveralVariablesTheStrongestCounts() {
        assertThat(SystemLanguage.of("Linux", Map.of("LANG", "nl_NL", "LC_MESSAGES", "en_GB"), FRENCH)).isEqualTo("en");
        assertThat(SystemLanguage.of("Linux", Map.of("LANG", "nl_NL", "LC_ALL", "de_DE", "LC_MESSAGES", "en_GB"), FRENCH)).isEqualTo("de");
        assertThat(SystemLanguage.of("Linux", Map.of("LANG", "nl_NL", "LC_ALL", ""), FRENCH)).isEqualTo("nl");
    }

    @Test
    void aComputerThatWasNeverToldHasNone() {
        assertThat(SystemLanguage.of("Linux", Map.of("LANG", "C.UTF-8"), FRENCH)).isNull();
        assertThat(SystemLanguage.of("Linux", Map.of("LC_ALL", "POSIX", "LANG", "en_GB"), FRENCH)).isNull();
        assertThat(SystemLanguage.of("Linux", Map.of(), FRENCH)).isNull();
    }

    @Test
    void windowsAndMacTellJava() {
        assertThat(SystemLanguage.of("Windows 11", Map.of(), FRENCH)).isEqualTo("fr");
        assertThat(SystemLanguage.of("Mac OS X", Map.of(), FRENCH)).isEqualTo("fr");
    }
}
