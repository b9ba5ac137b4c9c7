package nl.leerscan.editor;

import nl.leerscan.render.Markup;
import org.jspecify.annotations.Nullable;

/** Markup in the making. Text and values of attributes are escaped; names are ours. */
final class Html {

    private final StringBuilder out = new StringBuilder();

    /**
     * Begins an element.
     *
     * @param attributes names and values in turn; one that is empty is the name alone, one that is {@code null} is left out
     */
    Html open(String name, @Nullable String... attributes) {
        out.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            var value = attributes[i + 1];
            if (value != null) {
                out.append(' ').append(attributes[i]);
                out.append(value.isEmpty() ? "" : "=\"" + Markup.escaped(value) + "\"");
            }
        }
        out.append('>');
        return this;
    }

    Html text(String text) {
        out.append(Markup.escaped(text));
        return this;
    }

    Html close(String name) {
        out.append("</").append(name).append(">\n");
        return this;
    }

    /** An element with text in it. */
    Html element(String name, String text, @Nullable String... attributes) {
        return open(name, attributes).text(text).close(name);
    }

    /** A script or a style of our own, which is the one thing that is not escaped. */
    Html own(String name, String content) {
        out.append('<').append(name).append('>').append(content);
        return close(name);
    }

    /** Markup that was made this way. */
    Html add(Html other) {
        out.append(other.out);
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
