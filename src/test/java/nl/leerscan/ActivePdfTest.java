package nl.leerscan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No document does anything but lie there, whatever is written in the content; only a field to fill in may compute. */
class ActivePdfTest {

    private static final Set<String> QUIET_ACTIONS = Set.of("URI", "GoTo");
    private static final String HOSTILE = """
            <script>app.alert(1)</script> <a href="javascript:app.alert(2)" onclick="app.alert(3)">weg</a>
            <object data="field:a"></object> <input name="a" value="b"/> <a href="field:naam">veld</a>
            <p style="-fs-form: submit; background: url(file:///etc/passwd)" onmouseover="app.alert(4)">tekst</p>

            <bookmarks><bookmark name="a" href="javascript:app.alert(5)"/></bookmarks>

            <form action="http://localhost/"><button type="submit">stuur</button></form>

            `<a href="field:code">` [goed](https://example.org/?a=(1)&b=%29/JS%28app.alert(6)%29) <mailto:a@b.nl>
            ![Twee mensen](logo.png "onclick=app.alert(7)")
            """;

    @ParameterizedTest
    @MethodSource("documents")
    void nothingInADocumentActs(String name, byte[] document) throws IOException {
        assertThat(actions(document)).as(name).isEmpty();
    }

    @Test
    void whateverAnAuthorWritesStaysText(@TempDir Path home) throws IOException {
        var build = Build.of(Sites.TINY.content(), home);
        for (var path : List.of("about.md", "start.md", "articles/verhaal.md", "workshop.md")) {
            var picture = path.startsWith("articles") ? HOSTILE.replace("logo.png", "../logo.png") : HOSTILE;
            build.change(path, text -> text + "\n" + picture);
        }
        build.replace("terms.yaml", "Wat je doet zonder te denken.", HOSTILE.strip().replace("\n", "\n      "))
                .replace("factors.yaml", "Onderzoek vond iets.[^1]", "Iets.[^1]\n\n      " + HOSTILE.strip().replace("\n", "\n      "))
                .change("toolkit.yaml", text -> text.substring(0, text.indexOf("documents:")) + everyTemplate());
        var built = build.run();
        assertThat(built.exit()).as(built.err()).isZero();
        assertThat(built.forms()).hasSizeGreaterThanOrEqualTo(2);
        for (var document : built.forms()) {
            assertThat(actions(document)).isEmpty();
        }
    }

    /** A document of each template there is. */
    private static String everyTemplate() {
        return FolderCopy.filesIn(Path.of("templates/pdf")).stream()
                .filter(file -> file.getParent().endsWith("pdf") && file.toString().endsWith(".ftlh"))
                .map(file -> file.getFileName().toString().replace(".ftlh", ""))
                .map(name -> "  - template: %s\n    file: %s\n    title: Titel\n    summary: Inhoud.\n".formatted(name, name))
                .collect(Collectors.joining("", "documents:\n", ""));
    }

    private static Stream<Object[]> documents() {
        return Stream.of(Sites.values()).flatMap(site -> site.built().files().entrySet().stream()
                .filter(file -> file.getKey().endsWith(".pdf"))
                .map(file -> new Object[] {site + " " + file.getKey(), file.getValue()}));
    }

    /** What a document can do, except follow a link and add up what is filled in. */
    private static List<String> actions(byte[] bytes) throws IOException {
        try (var document = Loader.loadPDF(bytes)) {
            var found = new ArrayList<String>();
            var computing = computations(document);
            var seen = new HashSet<COSBase>();
            var open = new ArrayList<COSBase>(List.of(document.getDocument().getTrailer()));
            document.getDocument().getXrefTable().keySet().forEach(key -> open.add(object(document, key)));
            while (!open.isEmpty()) {
                var next = open.remove(open.size() - 1);
                if (next == null || !seen.add(next)) {
                    continue;
                }
                if (next instanceof COSObject reference) {
                    open.add(reference.getObject());
                } else if (next instanceof COSArray array) {
                    array.forEach(open::add);
                } else if (next instanceof COSDictionary dictionary) {
                    check(dictionary, computing, found);
                    dictionary.getValues().forEach(open::add);
                }
            }
            return found;
        }
    }

    private static COSBase object(PDDocument document, COSObjectKey key) {
        return document.getDocument().getObjectFromPool(key);
    }

    private static Set<COSBase> computations(PDDocument document) {
        var computing = new HashSet<COSBase>();
        var form = document.getDocumentCatalog().getAcroForm(null);
        if (form != null) {
            for (var field : form.getFieldTree()) {
                var actions = field.getCOSObject().getCOSDictionary(COSName.AA);
                if (actions != null) {
                    computing.add(actions.getDictionaryObject(COSName.C));
                }
            }
        }
        return computing;
    }

    private static void check(COSDictionary dictionary, Set<COSBase> computing, List<String> found) {
        var action = dictionary.getNameAsString(COSName.S);
        var uri = dictionary.getString(COSName.URI);
        if (computing.contains(dictionary)) {
            return;
        }
        for (var key : List.of("JS", "JavaScript", "Launch", "SubmitForm", "ImportData", "EmbeddedFile", "EmbeddedFiles", "EF",
                "OpenAction", "RichMedia", "XFA")) {
            if (dictionary.containsKey(key)) {
                found.add("/" + key + " " + dictionary);
            }
        }
        if (uri != null && !uri.matches("(https?|mailto|tel):[\\x21-\\x7e]+")) {
            found.add("/URI " + uri);
        }
        if ("Action".equals(dictionary.getNameAsString(COSName.TYPE)) && !QUIET_ACTIONS.contains(action)
                || List.of("JavaScript", "Launch", "SubmitForm", "ImportData", "GoToR", "GoToE").contains(String.valueOf(action))) {
            found.add("/S " + action);
        }
    }
}
