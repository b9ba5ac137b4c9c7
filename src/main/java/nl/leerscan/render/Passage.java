package nl.leerscan.render;

/**
 * What stands under one heading of a printed page, as someone who searches finds it.
 *
 * @param level   of the heading, 1 to 4; {@link #TERM} or {@link #QUESTION}; 0 for what stands above all headings
 * @param heading empty above all headings
 * @param id      the nearest place on the page, at the heading or before it, that a link can lead to; empty when there is none
 * @param text    without what a heading says, on one line
 */
record Passage(int level, String heading, String id, String text) {

    static final int TERM = 7;
    static final int QUESTION = 8;
}
