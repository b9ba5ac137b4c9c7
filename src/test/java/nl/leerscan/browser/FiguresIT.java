package nl.leerscan.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** How large what we hand out is; {@code ./verify} shows it. */
class FiguresIT {

    private final List<String> lines = new ArrayList<>();
    private final List<String> tooLarge = new ArrayList<>();

    @Test
    void whatIsHandedOutStaysSmall() throws IOException {
        var questionnaire = Files.readString(Sites.file("vragenlijst.html"));
        bytes("vragenlijst.html", questionnaire.getBytes(UTF_8).length, 40_000);
        bytes("vragenlijst.html, gzip", gzipped(questionnaire), 12_000);
        bytes("vragenlijst.html, its scripts", scripts(questionnaire), 12_000);
        bytes("groepsuitslag.html", Files.readAllBytes(Sites.file("groepsuitslag.html")).length, 60_000);
        bytes("interventiewijzer.html", Files.readAllBytes(Sites.file("interventiewijzer.html")).length, 60_000);
        bytes("downloads.html", Files.readAllBytes(Sites.file("downloads.html")).length, 60_000);
        bytes("zoeken.html", Files.readAllBytes(Sites.file("zoeken.html")).length, 60_000);
        var oneFile = Files.readString(Sites.file(Sites.ONE_FILE));
        bytes("toolkit.html without its PDFs", oneFile.replaceAll("data:application/pdf;base64,[^\"]*", "")
                .getBytes(UTF_8).length, 400_000);
        lines.add("%-32s %7d, and %d in one file".formatted("pages", Sites.separatePages().size(), Sites.sections().size()));
        Files.write(Path.of("target/figures.txt"), lines);

        assertThat(tooLarge).isEmpty();
    }

    private void bytes(String what, int size, int limit) {
        var line = String.format(Locale.ROOT, "%-32s %7d bytes (limit %d)", what, size, limit);
        lines.add(line);
        if (size > limit) {
            tooLarge.add(line);
        }
    }

    private static int scripts(String page) {
        return Jsoup.parse(page).select("script:not([type])").stream().map(script -> script.data())
                .collect(Collectors.joining()).getBytes(UTF_8).length;
    }

    private static int gzipped(String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(bytes)) {
            zip.write(text.getBytes(UTF_8));
        }
        return bytes.size();
    }
}
