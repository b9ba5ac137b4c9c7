package nl.leerscan.render;

import java.io.IOException;

/** A site that is made while it is put somewhere, file by file: a large one is never in memory as a whole. */
@FunctionalInterface
public interface Site {

    /**
     * Makes every file.
     *
     * @throws IOException when a file could not be put there
     */
    void make(Destination destination) throws IOException;

    /** Where files go. Several threads hand them over at once, in no order. */
    @FunctionalInterface
    interface Destination {

        /** @param path relative to the site, with forward slashes */
        void put(String path, byte[] bytes) throws IOException;
    }
}
