package nl.leerscan.render;

import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Replaces what a pattern finds in a text, as {@link Matcher#replaceAll} does. */
final class Replacement {

    private Replacement() {
    }

    /** Where a pattern may begin to match. */
    interface Start {
        boolean isAt(String text, int index);
    }

    static String all(Pattern pattern, String text, Function<Matcher, String> replacement) {
        var matcher = pattern.matcher(text);
        return matcher.replaceAll(found -> Matcher.quoteReplacement(replacement.apply(matcher)));
    }

    /**
     * The same for a pattern that never matches nothing, tried only where it may begin: trying takes a pattern ten times as
     * long as looking does.
     */
    static String all(Pattern pattern, String text, Start start, Function<Matcher, String> replacement) {
        var matcher = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
        var out = new StringBuilder(text.length());
        var copied = 0;
        for (int i = 0; i < text.length(); i++) {
            if (start.isAt(text, i) && matcher.region(i, text.length()).lookingAt()) {
                out.append(text, copied, i).append(replacement.apply(matcher));
                copied = matcher.end();
                i = copied - 1;
            }
        }
        return copied == 0 ? text : out.append(text, copied, text.length()).toString();
    }
}
