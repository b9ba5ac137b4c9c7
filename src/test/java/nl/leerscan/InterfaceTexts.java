package nl.leerscan;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The texts of the interface by dotted key, read with other eyes than the program's: line by line. */
public final class InterfaceTexts {

    private static final Pattern LINE = Pattern.compile("( *)([a-z0-9-]+):(?: (.*))?");
    private static final Pattern INLINE = Pattern.compile("([a-z]+): ([^,}]+?)(?= *[,}])");

    private InterfaceTexts() {
    }

    public static Map<String, String> of(String language) {
        var texts = new LinkedHashMap<String, String>();
        var path = new ArrayList<String>();
        var source = FolderCopy.read(Path.of("templates/texts/" + language + ".yaml"));
        source.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(line -> {
            var match = LINE.matcher(line);
            if (!match.matches()) {
                throw new AssertionError(line);
            }
            var depth = match.group(1).length() / 2;
            path.subList(depth, path.size()).clear();
            path.add(match.group(2));
            put(String.join(".", path), match.group(3), texts);
        });
        return new TreeMap<>(texts);
    }

    private static void put(String key, String value, Map<String, String> texts) {
        if (value == null) {
            return;
        }
        if (value.startsWith("{ ")) {
            var inline = INLINE.matcher(value);
            while (inline.find()) {
                texts.put(key + "." + inline.group(1), inline.group(2));
            }
        } else {
            texts.put(key, value.startsWith("\"") ? value.substring(1, value.length() - 1) : value);
        }
    }
}
