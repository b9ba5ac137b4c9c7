package nl.leerscan.render;

import java.nio.charset.StandardCharsets;

/** A set of words that are looked for in a page: what stands there does not have to become a string to be asked about. */
final class Words {

    /** Each at the place that its letters give, or at the next one that is free; most places are. */
    private final byte[][] places;

    private Words(int number) {
        places = new byte[8 * Integer.highestOneBit(number)][];
    }

    static Words of(String... words) {
        var set = new Words(words.length);
        for (var word : words) {
            set.add(word.getBytes(StandardCharsets.UTF_8));
        }
        return set;
    }

    private void add(byte[] word) {
        int i = place(word, 0, word.length);
        while (places[i] != null) {
            i = next(i);
        }
        places[i] = word;
    }

    /** Whether one of the words is exactly what stands from one place to another. */
    boolean contains(byte[] text, int from, int to) {
        if (from >= to) {
            return false;
        }
        for (int i = place(text, from, to); places[i] != null; i = next(i)) {
            if (to - from == places[i].length && isAt(places[i], text, from)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAt(byte[] word, byte[] text, int from) {
        for (int i = 0; i < word.length; i++) {
            if (word[i] != text[from + i]) {
                return false;
            }
        }
        return true;
    }

    private int place(byte[] text, int from, int to) {
        return (text[from] * 3 + text[to - 1] * 7 + (to - from) * 5) & places.length - 1;
    }

    private int next(int place) {
        return place + 1 & places.length - 1;
    }
}
