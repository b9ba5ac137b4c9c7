package nl.leerscan.render;

import java.util.List;

/**
 * What is remarkable about a site once all of it is made.
 *
 * @param overruns       the documents that take more pages than they may
 * @param hasOneFile     whether the toolkit in one file is there; it is left out where it would be too large
 * @param findsEveryWord whether the page that searches knows all texts; of a large toolkit it knows headings alone
 */
public record Finished(List<Overrun> overruns, boolean hasOneFile, boolean findsEveryWord) {

    public Finished {
        overruns = List.copyOf(overruns);
    }
}
