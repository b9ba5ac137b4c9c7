package nl.leerscan.render;

/**
 * A finished PDF file.
 *
 * @param bytes the file
 * @param pages how many pages it has: what should fit on one sheet is asserted, because too much text makes a second page silently
 */
public record Pdf(byte[] bytes, int pages) {}
