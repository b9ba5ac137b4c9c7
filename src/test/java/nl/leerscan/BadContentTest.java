package nl.leerscan;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What happens to an author who makes mistakes: each is told with its place, the command fails, and the site of before
 * stays. What each mistake can look like is in {@code mistakes}.
 */
class BadContentTest {

    private static final String TINY = Sites.TINY.content();
    /** Mistakes that can be made together, each in a line of its own, with what is said of it. */
    private static final Map<String, Consumer<Build>> MISTAKES = new LinkedHashMap<>();

    static {
        mistake("content/toolkit.yaml:8:1: fout: De sleutel “langauge” is hier onbekend.",
                build -> build.replace("toolkit.yaml", "language: nl", "langauge: nl"));
        mistake("content/factors.yaml:9:5: fout: Hier ontbreekt de sleutel “name”.",
                build -> build.replace("factors.yaml", "    name: Het werk\n", ""));
        mistake("content/questions.yaml:19:9: fout: Het id “tijd” is al gebruikt op regel 16.",
                build -> build.replace("questions.yaml", "id: rust", "id: tijd"));
        mistake("content/questions.yaml:18:13: fout: De factor “werkk” bestaat niet.",
                build -> build.change("questions.yaml", text -> text.replaceFirst("factor: werk", "factor: werkk")));
        mistake("content/questions.yaml:20:34: fout: Het teken “☹” (U+2639) kan niet op papier: het lettertype"
                        + " heeft het niet.",
                build -> build.replace("questions.yaml", "er rust?", "er rust ☹?"));
        mistake("content/questions.yaml:28:17: fout: Bij “points” hoort een heel getal, maar hier staat “één”.",
                build -> build.replace("questions.yaml", "points: -1", "points: één"));
        mistake("content/about.md:8:39: fout: ",
                build -> build.replace("about.md", "start.md", "nergens.md"));
        mistake("content/articles/verhaal.md: fout: Dit bestand is leeg.",
                build -> build.write("articles/verhaal.md", ""));
        mistake("content/start.md: fout: Het bestand “start.md” ontbreekt.",
                build -> build.remove("start.md"));
        mistake("content/articles/kapot.md:2:8: fout: ",
                build -> build.write("articles/kapot.md", "---\ntitle: \"Kapot\n---\n\nTekst.\n"));
        mistake("content/terms.yaml:5:7: fout: Hier staat een teken dat niet als UTF-8 is opgeslagen (byte EB).",
                build -> build.write("terms.yaml", latin1(build)));
    }

    @TempDir
    private Path temp;

    @ParameterizedTest
    @MethodSource("mistakes")
    void oneMistakeIsToldWithItsPlaceAndTheOldSiteStays(String said) {
        var build = Build.of(TINY, temp).withoutDocuments();
        var before = build.run().succeeds();

        MISTAKES.get(said).accept(build);
        var after = build.run().fails().leaves(before);

        assertTold(after, said);
    }

    /** Alone only: while points cannot be read, nobody knows the lowest total. */
    @Test
    void aConclusionBelowTheLowestTotalIsToldAndTheOldSiteStays() {
        var build = Build.of(TINY, temp).withoutDocuments();
        var before = build.run().succeeds();
        build.replace("conclusions.yaml", "from: -1", "from: -2");
        assertTold(build.run().fails().leaves(before), "content/conclusions.yaml:3:11: fout: ");
    }

    @Test
    void allMistakesAreToldInOneRun() {
        var build = Build.of(TINY, temp);
        var before = build.run().succeeds();

        MISTAKES.values().forEach(mistake -> mistake.accept(build));
        var after = build.run().fails().leaves(before);

        assertThat(MISTAKES.keySet()).allSatisfy(said -> assertTold(after, said));
    }

    /** A warning: what is printed on more sheets than it should be is still whole. */
    @Test
    void questionsThatAreFarTooLongAreToldAndTheSiteIsMade() {
        var build = Build.of("content", temp)
                .change("questions.yaml", text -> text.replace("In hoeverre", "In hoeverre, alles bij elkaar genomen, ".repeat(9)));

        var built = build.run().writes("pdf/scoreformulier.pdf");

        assertThat(built.exit()).isZero();
        assertThat(built.err().lines()).filteredOn(line -> line.contains("waarschuwing")).hasSize(3)
                .allMatch(line -> line.matches("content/toolkit\\.yaml:\\d+: waarschuwing: Het document (score|groeps)formulier.*\\.pdf"
                        + " hoort op 1 pagina te passen, maar het zijn er \\d\\. Wat niet past, begint met “.{20,}”\\."));
        assertThat(built.out()).contains("3 waarschuwingen");
    }

    @Test
    void aFirstBuildThatFailsLeavesNothing() {
        var build = Build.of(TINY, temp).remove("start.md");

        assertThat(build.run().fails().files()).isEmpty();
        assertThat(temp.resolve("site-output")).doesNotExist();
    }

    @Test
    void theSiteIsMadeAgainWhenTheMistakeIsMended() {
        var build = Build.of(TINY, temp).withoutDocuments();
        var before = build.run().succeeds();
        build.replace("terms.yaml", "name: Reflex", "naam: Reflex").run().fails();

        build.replace("terms.yaml", "naam: Reflex", "name: Reflex").run().succeeds().leaves(before);
    }

    /** Each problem takes a line that tells where and what, and below it the place and what to do; the last line sums up. */
    private static void assertTold(Built built, String said) {
        var lines = built.err().lines().toList();
        assertThat(lines).anyMatch(line -> line.startsWith(said));
        assertThat(String.join("\n", lines.subList(0, lines.size() - 1)) + "\n").matches(
                "(content/[a-z/]+\\.(md|yaml)(:\\d+:\\d+)?: fout: .+\n(    \\d+ \\| .+\n +\\| +\\^\n)?    \\S.+\n)+");
        assertThat(lines.get(lines.size() - 1)).matches("Niets geschreven: \\d+ fout(en)? in de inhoud\\."
                + " De vorige site in .*site-output is niet veranderd\\.");
    }

    private static byte[] latin1(Build build) {
        var text = build.content().text("terms.yaml").replace("      Wat", "      \u00ebWat");
        return text.getBytes(ISO_8859_1);
    }

    private static void mistake(String said, Consumer<Build> mistake) {
        MISTAKES.put(said, mistake);
    }

    private static Stream<String> mistakes() {
        return MISTAKES.keySet().stream();
    }
}
