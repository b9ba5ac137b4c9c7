package nl.leerscan.browser;

/** Result codes, written a second time, in whole numbers rather than bits as text; for ten questions of four options. */
final class RoomCodes {

    private static final String SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final long POLYNOMIAL = 0b11000110011;
    private static final int TAG = RoomFile.data().get("tag").getAsInt();

    private RoomCodes() {
    }

    /** @param answers a digit for each question */
    static String of(String answers, int nonce) {
        return of(TAG, answers, nonce);
    }

    /** Of another edition of the same questions. */
    static String ofOther(String answers, int nonce) {
        return of(TAG ^ 0b1010101010, answers, nonce);
    }

    /** A code as it is remembered: capitals, without its hyphen. */
    static String id(String code) {
        return code.replace("-", "");
    }

    private static String of(int tag, String answers, int nonce) {
        long said = tag;
        for (var digit : answers.toCharArray()) {
            said = said << 2 | digit - '0';
        }
        said = (said << 10 | nonce) << 10;
        var code = said | rest(said);
        var symbols = new StringBuilder();
        for (int shift = 45; shift >= 0; shift -= 5) {
            symbols.append(SYMBOLS.charAt((int) (code >> shift & 31)));
        }
        return symbols.insert(5, '-').toString();
    }

    /** What a long division leaves. */
    private static long rest(long bits) {
        var rest = bits;
        for (int shift = 39; shift >= 0; shift--) {
            if ((rest >> (shift + 10) & 1) == 1) {
                rest ^= POLYNOMIAL << shift;
            }
        }
        return rest;
    }
}
