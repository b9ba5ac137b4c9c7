package nl.leerscan.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import nl.leerscan.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is in the files, the author is told about it at a place that exists; nothing is thrown. */
class DamagedContentTest {

    private static final int ROUNDS = Integer.getInteger("damage.rounds", 400);
    private static final List<String> FILES = List.of("toolkit.yaml", "questions.yaml", "factors.yaml",
            "conclusions.yaml", "terms.yaml", "start.md", "about.md", "articles/verhaal.md");
    private static final List<String> SCRAPS = List.of(":", ": ", " ", "\n", "\t", "-", "- ", "\"", "'", "#", "|", ">",
            "[", "]", "{", "}", "&a ", "*a", "!", "---\n", "...\n",
            "%", "@", "`", "?", "? ", "<<: ", "\\", "[^1]",
            "](x)", "![", "**", "_", "## ", "<b>", "~", "\0", "\u00e9", "😀", "0", "-1", "1e9", "\u2028", "\ufeff", "\r",
            "| a |\n|---|\n", "[^1]: x\n", "&#1;", "    ",
            "=\n", "javascript:", "\"\\x\"", "\"\\ud800\"", "|2\n", ">-\n");

    @Test
    void anyDamageIsToldAtAPlaceThatExists(@TempDir Path temp) {
        var random = new Random(17);
        var content = Content.tinyIn(temp);
        for (int round = 0; round < ROUNDS; round++) {
            var file = FILES.get(random.nextInt(FILES.size()));
            var sound = content.text(file);
            var damaged = damage(sound, random);
            content.write(file, damaged.getBytes(StandardCharsets.UTF_8));
            assertThatCode(() -> content.problems().forEach(problem -> assertPlaceExists(problem, content)))
                    .as(file + "\n" + damaged).doesNotThrowAnyException();
            content.write(file, sound);
        }
    }

    private static String damage(String text, Random random) {
        var damaged = text;
        for (int i = 0; i <= random.nextInt(3); i++) {
            var from = random.nextInt(damaged.length());
            var to = random.nextBoolean() ? from : Math.min(damaged.length(), from + random.nextInt(20));
            var scrap = random.nextInt(4) == 0 ? "" : SCRAPS.get(random.nextInt(SCRAPS.size()));
            damaged = damaged.substring(0, from) + scrap + damaged.substring(to);
        }
        return damaged;
    }

    private static void assertPlaceExists(Problem problem, Content content) {
        var place = problem.location();
        if (place.line() > 0) {
            var lines = content.text(place.file()).replaceAll("\r\n?", "\n").replace("\ufeff", "").split("\n", -1);
            assertThat(place.line()).as(place.toString()).isLessThanOrEqualTo(lines.length);
            var line = lines[place.line() - 1];
            assertThat(place.column()).as(place.toString()).isBetween(1, line.codePointCount(0, line.length()) + 1);
        }
        Content.printed(List.of(problem));
    }
}
