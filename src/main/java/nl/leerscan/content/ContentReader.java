package nl.leerscan.content;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import nl.leerscan.model.Toolkit;
import nl.leerscan.problem.Location;
import nl.leerscan.problem.Problems;

/** Reads and checks a folder of content: the way from the authors' files to a {@link Toolkit}. */
public final class ContentReader {

    /** The file that names the toolkit and its documents. */
    public static final String TOOLKIT = ToolkitReader.PATH;

    private final Path contentFolder;
    private final Path templatesFolder;
    private final Map<String, byte[]> unsaved;
    private final KnownTexts known;
    private final IntPredicate printable;
    private final Problems problems;
    private Optional<String> language = Optional.empty();
    private Places places = new Places(Location.of(TOOLKIT), List.of());

    /**
     * A reader of one state of the content.
     *
     * @param contentFolder   where the authors' files are
     * @param templatesFolder where {@code texts/LANGUAGE.yaml} has the words of the interface
     * @param printable       whether the printed documents can show a code point
     * @param problems        collects what is found
     */
    public ContentReader(Path contentFolder, Path templatesFolder, IntPredicate printable, Problems problems) {
        this(contentFolder, templatesFolder, Map.of(), KnownTexts.none(), printable, problems);
    }

    /**
     * A reader of the content as it would be.
     *
     * @param unsaved what text files that are there are about to hold, by their paths in the content folder
     * @param known   what was read before and need not be read again
     */
    public ContentReader(Path contentFolder, Path templatesFolder, Map<String, byte[]> unsaved, KnownTexts known,
            IntPredicate printable, Problems problems) {
        this.contentFolder = contentFolder;
        this.templatesFolder = templatesFolder;
        this.unsaved = unsaved;
        this.known = known;
        this.printable = printable;
        this.problems = problems;
    }

    /** Everything the authors wrote; empty when there are errors, of which all that can be found are reported. */
    public Optional<Toolkit> read() {
        return read(new Advice(false));
    }

    /** The same, and what is not wrong but could be better; of content with errors, not all of that. @param advice collects it */
    public Optional<Toolkit> read(Problems advice) {
        var asked = new Advice(true);
        var toolkit = read(asked);
        advice.addAll(asked.found());
        return toolkit;
    }

    private Optional<Toolkit> read(Advice advice) {
        if (!Files.isDirectory(contentFolder)) {
            var name = String.valueOf(contentFolder.getFileName());
            problems.error(Location.of(name), "folder-missing", "folder", name);
            return Optional.empty();
        }
        var content = new ContentFolder(contentFolder, "", unsaved, known, problems);
        var templates = new ContentFolder(templatesFolder, AuthorsFiles.IN_TEMPLATES, Map.of(), known, problems);
        var reading = new Reading(content, templates, known, new Printed(printable, problems), problems, advice);
        var toolkit = reading.read();
        language = reading.language();
        places = reading.places();
        return toolkit;
    }

    /** Where some things stand, once read without errors. */
    public Places places() {
        return places;
    }

    /** The language the content is in, once read; empty when the content does not tell. */
    public Optional<String> language() {
        return language;
    }
}
