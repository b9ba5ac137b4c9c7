package nl.leerscan.content;

import java.util.ArrayList;
import java.util.List;
import nl.leerscan.model.Prose;
import nl.leerscan.model.Prose.Anchor;
import nl.leerscan.model.Prose.Level;
import nl.leerscan.model.Prose.Link;
import nl.leerscan.model.Prose.Markup;
import nl.leerscan.model.Prose.Part;
import nl.leerscan.model.Target;

/** Puts a formatted text together. The only code that turns an author's text into markup: what it escapes is safe. */
final class ProseBuilder {

    private static final char REPLACEMENT = '\ufffd';

    private final List<Part> parts = new ArrayList<>();
    private final StringBuilder markup = new StringBuilder();

    /** Adds markup of our own. */
    ProseBuilder raw(String xhtml) {
        markup.append(xhtml);
        return this;
    }

    /** Adds an author's text, between tags or between double quotes. */
    ProseBuilder text(String text) {
        if (isPlain(text)) {
            return raw(text);
        }
        for (int i = 0, character; i < text.length(); i += Character.charCount(character)) {
            character = text.codePointAt(i);
            escape(character);
        }
        return this;
    }

    /** Whether there is nothing to escape, as in nearly all words. */
    private static boolean isPlain(String text) {
        // An array is walked several times as fast as a string.
        for (char c : text.toCharArray()) {
            // Nearly all are letters, which come after all signs.
            if ((c <= '>' || c > '~') && (c == '<' || c == '>' || c == '&' || c == '"' || TextDecoder.isForbidden(c))) {
                return false;
            }
        }
        return true;
    }

    ProseBuilder level(int depth) {
        return cut(new Level(depth));
    }

    ProseBuilder anchor(String name) {
        return cut(new Anchor(name));
    }

    ProseBuilder link(Target target) {
        return cut(new Link(target));
    }

    Prose build() {
        flush();
        return new Prose(parts);
    }

    private ProseBuilder cut(Part part) {
        flush();
        parts.add(part);
        return this;
    }

    private void flush() {
        if (!markup.isEmpty()) {
            parts.add(new Markup(markup.toString()));
            markup.setLength(0);
        }
    }

    private void escape(int character) {
        switch (character) {
            case '<' -> markup.append("&lt;");
            case '>' -> markup.append("&gt;");
            case '&' -> markup.append("&amp;");
            case '"' -> markup.append("&quot;");
            // An entity such as &#1; can name what XHTML cannot hold.
            default -> markup.appendCodePoint(TextDecoder.isForbidden(character) ? REPLACEMENT : character);
        }
    }
}
