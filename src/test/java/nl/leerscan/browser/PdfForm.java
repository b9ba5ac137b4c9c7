package nl.leerscan.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;

/**
 * A form of one page in the viewer of a browser: clicked where the file says that its fields are, and read from the file
 * as the viewer saves it.
 *
 * <p>Firefox's viewer is the page itself; Chromium's stands in a frame of the page, around what draws. Neither promises
 * the names used here: found in Firefox 153 and Chromium 156.
 */
final class PdfForm implements AutoCloseable {

    private static final String AS_TEXT =
            "let text = ''; for (const byte of bytes) text += String.fromCharCode(byte); return btoa(text); }";
    private static final int MOST_LOOKS = 40;
    /** Milliseconds from one key to the next. */
    private static final int TYPING = 80;

    private final Visit visit;
    private final Path file;
    private final Viewer viewer;
    private final Map<String, String> chosen = new TreeMap<>();

    private PdfForm(Visit visit, Path file, Viewer viewer) {
        this.visit = visit;
        this.file = file;
        this.viewer = viewer;
    }

    static PdfForm open(Browsers browser, Path file) {
        var viewer = browser == Browsers.FIREFOX ? Viewer.OF_FIREFOX : Viewer.OF_CHROMIUM;
        var window = browser.context(new Browser.NewContextOptions().setViewportSize(1000, 1400));
        var visit = Visit.to(file.toUri() + viewer.fit, window);
        viewer.program(visit.page()).waitForFunction(viewer.isReady);
        return new PdfForm(visit, file, viewer);
    }

    /** Chooses the answer to a question that has this value. */
    PdfForm choose(int question, String value) {
        click("q" + question, value);
        // A viewer that says it is ready may still miss the first click; a person clicks again.
        for (int i = 0; i < MOST_LOOKS && chosen.isEmpty() && !value.equals(save().get("q" + question)); i++) {
            visit.page().waitForTimeout(100);
            click("q" + question, value);
        }
        chosen.put("q" + question, value);
        chosen.put("score" + question, value);
        return this;
    }

    /** Chooses the same answer to questions from the first. */
    PdfForm chooseUpTo(int last, String value) {
        IntStream.rangeClosed(1, last).forEach(question -> choose(question, value));
        return this;
    }

    /** Clicks into a field; with nothing for a value, into a text. */
    void click(String field, String value) {
        var place = placeOf(field, value);
        var page = (Map<?, ?>) viewer.program(visit.page()).evaluate(viewer.pageOnScreen);
        var scale = number(page.get("width")) / place.width;
        visit.page().mouse().click(
                number(page.get("x")) + scale * (place.field.getLowerLeftX() + place.field.getWidth() / 2),
                number(page.get("y")) + scale * (place.height - place.field.getLowerLeftY() - place.field.getHeight() / 2));
    }

    /** Types at the speed of a person: until a viewer knows that a field has the keyboard, it takes a space for a page down. */
    void type(String text) {
        visit.page().waitForTimeout(TYPING);
        visit.page().keyboard().type(text, new Keyboard.TypeOptions().setDelay(TYPING));
    }

    void press(String key) {
        visit.page().keyboard().press(key);
    }

    /** All values, by the names of their fields, as soon as what was chosen is among them. */
    Map<String, String> saved() {
        var values = save();
        for (int i = 0; i < MOST_LOOKS && !values.entrySet().containsAll(chosen.entrySet()); i++) {
            visit.page().waitForTimeout(100);
            values = save();
        }
        // The score is computed before the total; what comes after it gets the time for it.
        visit.page().waitForTimeout(200);
        return save();
    }

    private Map<String, String> save() {
        var saved = (String) viewer.program(visit.page()).evaluate(viewer.save);
        try (var document = Loader.loadPDF(Base64.getDecoder().decode(saved))) {
            var values = new TreeMap<String, String>();
            document.getDocumentCatalog().getAcroForm(null).getFields()
                    .forEach(field -> values.put(field.getFullyQualifiedName(), field.getValueAsString()));
            return values;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Place placeOf(String field, String value) {
        try (var document = Loader.loadPDF(file.toFile())) {
            var widget = document.getDocumentCatalog().getAcroForm(null).getField(field).getWidgets().stream()
                    .filter(each -> value.isEmpty() || has(each, value))
                    .findFirst().orElseThrow();
            return place(document, widget.getRectangle());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean has(PDAnnotationWidget widget, String value) {
        return widget.getAppearance().getNormalAppearance().getSubDictionary().containsKey(COSName.getPDFName(value));
    }

    private static Place place(PDDocument document, PDRectangle field) {
        var page = document.getPage(0).getMediaBox();
        return new Place(page.getWidth(), page.getHeight(), field);
    }

    private static double number(Object value) {
        return ((Number) value).doubleValue();
    }

    @Override
    public void close() {
        visit.close();
    }

    /** Where a field is on a page of this size. */
    private record Place(double width, double height, PDRectangle field) {
    }

    /** How a viewer is shown and asked. */
    private enum Viewer {
        OF_CHROMIUM("#toolbar=0&view=Fit",
                "() => document.querySelector('pdf-viewer')?.loadState_ === 'success'",
                "() => document.querySelector('pdf-viewer').viewport.getPageScreenRect(0)",
                "async () => { const saved = await document.querySelector('pdf-viewer').currentController.save('EDITED');"
                        + " const bytes = new Uint8Array(saved.dataToSave); " + AS_TEXT),
        OF_FIREFOX("#zoom=page-fit",
                "() => window.PDFViewerApplication?.pdfScriptingManager?.ready"
                        + " && document.querySelector('.annotationLayer input')",
                "() => { const { x, y, width } = document.querySelector('.page canvas').getBoundingClientRect();"
                        + " return { x, y, width }; }",
                "async () => { const bytes = await PDFViewerApplication.pdfDocument.saveDocument(); " + AS_TEXT);

        private final String fit;
        private final String isReady;
        private final String pageOnScreen;
        private final String save;

        Viewer(String fit, String isReady, String pageOnScreen, String save) {
            this.fit = fit;
            this.isReady = isReady;
            this.pageOnScreen = pageOnScreen;
            this.save = save;
        }

        /** What can be asked: the page, or the viewer inside it. */
        Frame program(Page page) {
            if (this == OF_FIREFOX) {
                return page.mainFrame();
            }
            page.waitForCondition(() -> page.frames().stream().anyMatch(Viewer::isViewer));
            return page.frames().stream().filter(Viewer::isViewer).findFirst().orElseThrow();
        }

        private static boolean isViewer(Frame frame) {
            return frame.url().startsWith("chrome-extension:");
        }
    }
}
