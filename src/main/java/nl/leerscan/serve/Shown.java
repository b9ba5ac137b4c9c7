package nl.leerscan.serve;

import java.util.List;
import nl.leerscan.editor.Spot;

/**
 * What the preview shows at some moment.
 *
 * @param version  rises with each change
 * @param files    of the last good build
 * @param panel    what is wrong since, as JSON; {@code null} as a word when nothing is
 * @param language in which things are said
 * @param spots    where these files show what can be edited
 */
record Shown(long version, SiteFiles files, String panel, String language, List<Spot> spots) {

    static final String NO_PANEL = "null";
}
