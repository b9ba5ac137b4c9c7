package nl.leerscan.render;

/** What keeps text from being taken for markup. */
public final class Markup {

    private Markup() {
    }

    /** A text as it stands in markup, or in an attribute between double quotation marks. */
    public static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
