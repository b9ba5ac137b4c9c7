package nl.leerscan.render;

/**
 * A document as it was printed.
 *
 * @param pdf       the whole of it
 * @param firstPage how it begins
 */
record Printed(Pdf pdf, FirstPage firstPage) {

    static Printed of(Pdf pdf) {
        return new Printed(pdf, FirstPage.of(pdf));
    }
}
