package nl.leerscan.render;

/** Finds characters in UTF-8 that is whole. */
final class CodePoints {

    private CodePoints() {
    }

    /** The character that begins here. */
    static int at(byte[] text, int place) {
        var lead = text[place];
        if (lead >= 0) {
            return lead;
        }
        var length = beyond(text, place) - place;
        var point = lead & 0x7f >> length;
        for (int i = 1; i < length; i++) {
            point = point << 6 | text[place + i] & 0x3f;
        }
        return point;
    }

    /** What is beyond the character that begins here. */
    static int beyond(byte[] text, int place) {
        var lead = text[place] & 0xff;
        return place + (lead < 0xc0 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4);
    }

    /** The character that ends here. */
    static int before(byte[] text, int place) {
        int start = place - 1;
        while (isWithin(text, start)) {
            start--;
        }
        return at(text, start);
    }

    /** Whether no character begins here, for one goes on. */
    static boolean isWithin(byte[] text, int place) {
        return (text[place] & 0xc0) == 0x80;
    }
}
