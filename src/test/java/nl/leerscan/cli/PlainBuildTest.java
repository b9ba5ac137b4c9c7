package nl.leerscan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.leerscan.problem.Catalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.ParameterException;

/** A command line that is understood in two ways, which have to agree. */
class PlainBuildTest {

    private static final Folders DEFAULTS = Folders.of(Path.of(""));
    private static final Sentences SENTENCES = new Sentences(Catalogue.of("nl"));

    private static final List<String> WORDS = List.of("build", "--clean", "--quiet", "--content=mijn map", "--content=a=b",
            "--templates=-x", "--output=../uit", "--lang=en", "--lang=nl", "--lang=xx", "--content", "map", "--output=",
            "--quiet=true", "--clean=false", "--con=x", "--help", "-V", "--", "@file", "--content= ", "");

    @Test
    void whatIsUnderstoodIsUnderstoodAsTheLibraryDoes() {
        var random = new Random(1);
        var understood = 0;
        for (int i = 0; i < 5_000; i++) {
            var line = line(random);
            var plain = PlainBuild.read(DEFAULTS, line);
            if (plain.isPresent()) {
                assertThat(plain.get()).as(String.join(" ", line)).isEqualTo(byTheLibrary(line));
                understood++;
            }
        }
        assertThat(understood).isGreaterThan(500);
    }

    @ParameterizedTest
    @ValueSource(strings = {"build", "build --quiet --clean", "build --content=a --templates=b --output=c --lang=en"})
    void whatIsUsualIsUnderstood(String line) {
        assertThat(PlainBuild.read(DEFAULTS, line.split(" "))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "check", "--quiet build", "build --help", "build --content", "build --content a",
            "build --lang=fr", "build --quiet --quiet", "build --content=a --content=b", "build --output= ", "build --quiet=yes",
            "build --port=1", "build a"})
    void allElseIsLeftToTheLibrary(String line) {
        assertThat(PlainBuild.read(DEFAULTS, line.split(" (?=\\S)"))).isEmpty();
    }

    private static String[] line(Random random) {
        var line = new ArrayList<String>();
        if (random.nextInt(20) > 0) {
            line.add("build");
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            line.add(WORDS.get(random.nextInt(WORDS.size())));
        }
        return line.toArray(String[]::new);
    }

    private static PlainBuild byTheLibrary(String... line) {
        try {
            var build = Commands.commandLine(SENTENCES, DEFAULTS, line).parseArgs(line).subcommand();
            assertThat(build.commandSpec().name()).isEqualTo("build");
            assertThat(build.isUsageHelpRequested() || build.isVersionHelpRequested()).isFalse();
            return new PlainBuild(Syntax.folders(build, DEFAULTS), Syntax.build(build), Syntax.isQuiet(build),
                    Syntax.language(line));
        } catch (ParameterException e) {
            throw new AssertionError("The library does not understand this: " + String.join(" ", line), e);
        }
    }
}
