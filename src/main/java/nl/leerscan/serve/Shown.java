package nl.leerscan.serve;

/**
 * What the preview shows at some moment.
 *
 * @param version  rises with each change
 * @param files    of the last good build
 * @param panel    what is wrong since, as JSON; {@code null} as a word when nothing is
 * @param language in which things are said
 */
record Shown(long version, SiteFiles files, String panel, String language) {

    static final String NO_PANEL = "null";
}
