package nl.leerscan.render;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A finished site.
 *
 * @param files    each file's bytes by its path relative to the output folder, with forward slashes, in a fixed order
 * @param overruns the documents that take more pages than they may
 */
public record Site(SortedMap<String, byte[]> files, List<Overrun> overruns) {

    public Site {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
        overruns = List.copyOf(overruns);
    }
}
