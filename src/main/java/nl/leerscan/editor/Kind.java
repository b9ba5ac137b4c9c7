package nl.leerscan.editor;

/** How a text is written in a form. */
enum Kind {

    /** On one line. */
    LINE,
    /** In a few letters or digits. */
    SHORT,
    /** Without formatting, on as many lines as it takes. */
    PARAGRAPH,
    /** With formatting. */
    MARKDOWN,
    /** A list, with one item on each line. */
    ITEMS,
    /** One out of some. */
    CHOICE,
    /** Yes or nothing. */
    SWITCH;

    /** What a switch that is on stands for in a file. */
    static final String ON = "true";
}
