package nl.leerscan.render;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A finished site.
 *
 * @param files each file's bytes by its path relative to the output folder, with forward slashes, in a fixed order
 */
public record Site(SortedMap<String, byte[]> files) {

    public Site {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }
}
