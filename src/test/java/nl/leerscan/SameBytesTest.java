package nl.leerscan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Locale;
import java.util.Properties;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Same content, same bytes: wherever, whenever and however often it is built. */
@Isolated("changes the locale and the time zone of the whole program")
class SameBytesTest {

    @TempDir
    private Path temp;

    /** The real content takes longest, so it is built a few times only, with everything else at once. */
    @ParameterizedTest
    @EnumSource(names = {"TINY", "ENGLISH"})
    void anotherBuildGivesTheSame(Sites site) {
        var build = Build.of(site.content(), temp);
        build.run().succeeds().leaves(site.built());
        build.run("build", "--clean").succeeds().leaves(site.built());
    }

    @ParameterizedTest
    @CsvSource({"REAL, tr-TR, Pacific/Kiritimati, ISO-8859-9", "TINY, ar-EG-u-nu-arab, America/Los_Angeles, windows-1256",
            "REAL, th-TH-u-ca-buddhist-nu-thai, UTC, US-ASCII"})
    void soDoesAnotherLanguagePlaceAndEncoding(Sites site, String language, String zone, String encoding) {
        site.built();
        var locale = Locale.getDefault();
        var timeZone = TimeZone.getDefault();
        var properties = (Properties) System.getProperties().clone();
        try {
            Locale.setDefault(Locale.forLanguageTag(language));
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            System.setProperty("file.encoding", encoding);
            System.setProperty("line.separator", "\r\n");
            System.setProperty("user.name", "iemand anders");
            Build.of(site.content(), temp).run().succeeds().leaves(site.built());
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(timeZone);
            System.setProperties(properties);
        }
    }

    @Test
    void soDoFilesMadeAtAnotherTimeInAnotherOrderAndFolderWithTheLineEndsOfWindows() throws IOException {
        var source = Path.of(Sites.REAL.content());
        var files = new ArrayList<>(FolderCopy.filesIn(source));
        Collections.reverse(files);
        var elsewhere = temp.resolve("een map met spaties é");
        for (var file : files) {
            var copy = elsewhere.resolve("inhoud").resolve(source.relativize(file).toString());
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy);
            withLineEndsOfWindows(copy);
            Files.setLastModifiedTime(copy, FileTime.from(Instant.parse("1999-12-31T23:59:59Z")));
        }
        Build.of(elsewhere.resolve("inhoud").toString(), elsewhere.resolve("project"))
                .run().succeeds().leaves(Sites.REAL.built());
    }

    @ParameterizedTest
    @EnumSource(names = {"TINY", "ENGLISH"})
    void soDoTheLineEndsOfWindows(Sites site) throws IOException {
        var build = Build.of(site.content(), temp);
        for (var file : FolderCopy.filesIn(build.content().folder())) {
            withLineEndsOfWindows(file);
        }
        build.run().succeeds().leaves(site.built());
    }

    private static void withLineEndsOfWindows(Path file) throws IOException {
        if (file.toString().matches(".*\\.(md|yaml)")) {
            var text = Files.readString(file);
            assertThat(text).contains("\n").doesNotContain("\r");
            Files.writeString(file, text.replace("\n", "\r\n"));
        }
    }

    @Test
    void soDoTemplatesWithTheLineEndsOfWindows() {
        var build = Build.of(Sites.TINY.content(), temp);
        for (var file : FolderCopy.filesIn(temp.resolve("templates"))) {
            var path = temp.resolve("templates").relativize(file).toString();
            build.changeTemplate(path, text -> text.replace("\n", "\r\n"));
        }
        build.run().succeeds().leaves(Sites.TINY.built());
    }

    @Test
    void whatNoLongerBelongsDisappears() {
        var build = Build.of(Sites.TINY.content(), temp);
        build.run().succeeds().writes("artikelen.html", "artikelen/verhaal.html", "begrippen.html");

        build.remove("articles").remove("terms.yaml")
                .replace("questions.yaml", " Meer in [het verhaal](articles/verhaal.md#drie-stappen).", "")
                .replace("factors.yaml", "[begrip](terms.yaml#reflex)", "begrip")
                .run().succeeds()
                .writes("index.html", "vragenlijst.html", ".leerscan")
                .doesNotWrite("artikelen.html", "artikelen/verhaal.html", "begrippen.html");
        assertThat(temp.resolve("site-output/artikelen")).doesNotExist();
    }
}
