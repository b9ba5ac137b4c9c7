package nl.leerscan.render;

/**
 * A file to download, as a page shows it.
 *
 * @param href      where it is: a path, or the whole file as a {@code data:} address
 * @param kilobytes its size, rounded up
 * @param pages     how many pages it has; 0 when it is no printed document
 */
public record Download(String href, int kilobytes, int pages) {

    static Download of(String href, int bytes, int pages) {
        return new Download(href, (bytes + 999) / 1000, pages);
    }
}
