package nl.leerscan;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The real content with what stands on the documents 30 per cent longer: its first words come once more at the end. */
public final class LongerContent {

    private static final List<String> FILES = List.of("factors.yaml", "questions.yaml", "conclusions.yaml");
    /** A text on one line, with what stands before it; ids and names stay as they are. */
    private static final Pattern LINE = Pattern.compile("(?m)^( +(?:text|title|summary): \"?|      - )([^\"\n]+)(\"?)$");
    /** A paragraph that ends in a full stop. */
    private static final Pattern PARAGRAPH = Pattern.compile("(?m)((?:^      (?!- ).+\n)+)");
    private static final double MORE = 0.3;

    private LongerContent() {
    }

    /** @param paper A4 or Letter */
    public static Path in(Path folder, String paper) {
        var content = FolderCopy.of(Path.of("content"), folder);
        FILES.forEach(file -> content.write(file, longer(content.text(file))));
        content.write("toolkit.yaml", content.text("toolkit.yaml").replace("paper: A4", "paper: " + paper));
        return folder;
    }

    private static String longer(String yaml) {
        var lines = LINE.matcher(yaml).replaceAll(line ->
                Matcher.quoteReplacement(line.group(1) + more(line.group(2)) + line.group(3)));
        return PARAGRAPH.matcher(lines).replaceAll(paragraph ->
                Matcher.quoteReplacement("      " + more(paragraph.group(1).strip()) + "\n"));
    }

    private static String more(String text) {
        var words = text.split("\\s+");
        var again = Stream.of(words).limit(Math.round(words.length * MORE))
                .map(word -> word.replaceAll("[^\\p{L}]", ""))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" "));
        return text + " " + again + ".";
    }
}
