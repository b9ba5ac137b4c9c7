package nl.leerscan.model;

import java.util.Locale;

/** The paper that documents are laid out for. */
public enum Paper {
    A4, LETTER;

    /** The name in lower case, as authors and style sheets use it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
