package nl.leerscan.editor;

import java.util.List;
import java.util.Map;
import nl.leerscan.problem.Catalogue;

/**
 * One text that can be edited.
 *
 * @param name    in the form: lower-case letters, digits and hyphens
 * @param path    in the file
 * @param kind    how it is written
 * @param key     of its label in the catalogue
 * @param number  which one of some, counted from 1; 0 when there is one
 * @param needed  whether it may not be empty
 * @param quoted  whether it is quoted from the source of the instrument
 * @param choices what there is to choose from
 */
record Field(
        String name,
        String path,
        Kind kind,
        String key,
        int number,
        boolean needed,
        boolean quoted,
        List<Choice> choices) {

    Field {
        choices = List.copyOf(choices);
    }

    /**
     * A value with the name it is known by.
     *
     * @param value as the file has it; empty for none
     * @param name  as people know it
     */
    record Choice(String value, String name) {
    }

    /**
     * A text that may be left out.
     *
     * @param thing what it is a text of, as the catalogue calls that
     * @param at    what stands before its path: empty, or ending with a slash
     * @param key   its key in the file
     */
    static Field of(String thing, String at, String key, Kind kind) {
        var name = key.replace('/', '-');
        return new Field(name, at + key, kind, "edit." + thing + "." + name, 0, false, false, List.of());
    }

    Field isNeeded() {
        return new Field(name, path, kind, key, number, true, quoted, choices);
    }

    Field isQuoted() {
        return new Field(name, path, kind, key, number, needed, true, choices);
    }

    Field from(List<Choice> some) {
        return new Field(name, path, kind, key, number, needed, quoted, some);
    }

    /** One of some that have the same label but for a number. */
    Field numbered(int which) {
        return new Field(name + "-" + which, path, kind, key, which, needed, quoted, choices);
    }

    String label(Catalogue words) {
        return words.text(key, Map.of("number", String.valueOf(number)));
    }

    /** What to keep in mind; empty when there is nothing to say. */
    String hint(Catalogue words) {
        var hint = key + ".hint";
        return words.has(hint) ? words.text(hint, Map.of()) : "";
    }
}
