package nl.leerscan.render;

/** A character that the form's font cannot draw; as the words come from the content, only its authors can change it. */
public final class UnprintableCharacter extends PdfException {

    private static final long serialVersionUID = 1;

    private final String character;
    private final String code;
    private final String context;

    UnprintableCharacter(String document, int point, String text) {
        super(document, "%s has no character '%s' (U+%04X, %s)".formatted(
                PdfFonts.FAMILY, Character.toString(point), point, Character.getName(point)));
        this.character = Character.toString(point);
        this.code = "U+%04X".formatted(point);
        this.context = text.lines().filter(line -> line.contains(character)).findFirst().orElse("").strip();
    }

    public String character() {
        return character;
    }

    /** Its number in Unicode, such as {@code U+263A}. */
    public String code() {
        return code;
    }

    /** The line it is in, by which authors find it. */
    public String context() {
        return context;
    }
}
