package nl.leerscan.edit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A piece of a YAML file, and where it lies. */
sealed interface Part {

    /** The offset of its first character. */
    int start();

    /** The offset behind its last character; empty lines and comments after it do not belong to it. */
    int end();

    /** What it says, wherever and however it is written: wordings, lists and maps. */
    Object meaning();

    /** How many texts, items or keys are in it. */
    int size();

    /** Whether nothing can be added to it or taken from it: it stands between brackets or braces. */
    boolean isInBrackets();

    /** A text; where nothing stands, an empty one. */
    record Words(int start, int end, Style style, String value) implements Part {

        @Override
        public Object meaning() {
            return Wording.of(value);
        }

        @Override
        public int size() {
            return 1;
        }

        @Override
        public boolean isInBrackets() {
            return false;
        }
    }

    /** A list. */
    record Items(int start, int end, boolean isInBrackets, List<Part> parts) implements Part {

        public Items {
            parts = List.copyOf(parts);
        }

        @Override
        public Object meaning() {
            return parts.stream().map(Part::meaning).toList();
        }

        @Override
        public int size() {
            return parts.size();
        }
    }

    /** Keys with their values, each key once. */
    record Group(int start, int end, boolean isInBrackets, List<Key> keys) implements Part {

        public Group {
            keys = List.copyOf(keys);
        }

        Optional<Key> key(String name) {
            return keys.stream().filter(key -> key.name().equals(name)).findFirst();
        }

        @Override
        public Object meaning() {
            Map<String, Object> meanings = new LinkedHashMap<>();
            keys.forEach(key -> meanings.put(key.name(), key.value().meaning()));
            return meanings;
        }

        @Override
        public int size() {
            return keys.size();
        }
    }

    /** A key with its value. */
    record Key(int start, String name, Part value) {
    }
}
