package nl.leerscan.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files with random slips in them: each is refused, or edited with all other lines as they were. */
class DamagedFileTest {

    private static final int FILES = 800;
    private static final String SLIPS = ":-#|>'\"[]{}&*!?%@`~,\t\n\r \\ae9+<=\u00a0\u2028\ufeff";
    private static final List<String> VALUES =
            List.of("Gewone woorden", "een: twee", "- x\n\n  y\n# z", "  ervoor", "\n", "");

    @TempDir
    Path folder;

    private int edited;

    @Test
    void noSlipDamagesWhatStandsBesideIt() throws Exception {
        var odd = Files.readString(Path.of("src/test/resources/editing/odd.yaml"));
        for (int seed = 0; seed < FILES; seed++) {
            var random = new Random(seed);
            edit(withSlips(odd, random), random);
        }
        // Otherwise nothing was shown.
        assertThat(edited).isGreaterThan(FILES / 5);
    }

    private static String withSlips(String text, Random random) {
        var slips = new StringBuilder(text);
        for (int i = random.nextInt(3); i >= 0; i--) {
            var at = random.nextInt(slips.length());
            slips.replace(at, at + random.nextInt(2), SLIPS.substring(random.nextInt(SLIPS.length())).substring(0, 1));
        }
        return slips.toString();
    }

    private void edit(String text, Random random) throws IOException {
        Files.write(folder.resolve("a.yaml"), text.getBytes(StandardCharsets.UTF_8));
        try {
            var manuscript = Manuscript.read(folder, "a.yaml");
            var paths = new ArrayList<String>();
            collect("", Outline.ofYaml(new Sheet(text)).root().meaning(), paths);
            var path = paths.get(random.nextInt(paths.size()));
            var value = VALUES.get(random.nextInt(VALUES.size()));
            var changed = manuscript.with(path, value);
            if (!value.isBlank()) {
                assertThat(changed.text(path)).hasValue(value);
                assertOtherLinesStay(manuscript, changed, path);
                edited++;
            }
        } catch (Untouchable e) {
            // As it should be: an author mends it by hand.
        }
    }

    private static void assertOtherLinesStay(Manuscript before, Manuscript after, String path) {
        var place = before.lines(path).orElseThrow();
        var old = lines(before);
        var now = lines(after);
        var above = old.subList(0, place.first() - 1);
        var below = old.subList(place.last(), old.size());
        assertThat(now.subList(0, above.size())).as(path).isEqualTo(above);
        assertThat(now.subList(now.size() - below.size(), now.size())).as(path).isEqualTo(below);
    }

    private static List<String> lines(Manuscript manuscript) {
        return LineEnds.split(new String(manuscript.bytes(), StandardCharsets.UTF_8));
    }

    private static void collect(String path, Object meaning, List<String> paths) {
        if (meaning instanceof Map<?, ?> group) {
            group.forEach((key, value) -> collect(path.isEmpty() ? key.toString() : path + "/" + key, value, paths));
        } else if (meaning instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                collect(path + "/" + i, list.get(i), paths);
            }
        } else {
            paths.add(path);
        }
    }
}
