package nl.leerscan.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.leerscan.output.OutputRefused.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Where a site goes, and the names beside it that a build uses. A marker inside tells that Leerscan made a folder and
 * may replace it.
 *
 * @param site  the site, as a real path: a link to a folder is followed, so that the link stays and its folder changes
 * @param fresh the new site until it is complete
 * @param old   the previous site until the new one is in place
 * @param lock  held by the build that is writing
 * @param store what a build keeps for the next; see {@link Store}
 */
record OutputFolder(Path site, Path fresh, Path old, Path lock, Path store) {

    static final String MARKER = ".leerscan";

    /** The folder of that name, which need not exist. */
    static OutputFolder at(Path path) throws IOException {
        if (Files.isSymbolicLink(path) && !Files.exists(path)) {
            throw new OutputRefused(Reason.NOT_A_FOLDER, path);
        }
        var site = real(path);
        var name = site.getFileName();
        if (name == null) {
            throw new OutputRefused(Reason.NOT_OURS, path);
        }
        return new OutputFolder(site,
                site.resolveSibling("." + name + ".new"),
                site.resolveSibling("." + name + ".old"),
                site.resolveSibling("." + name + ".lock"),
                site.resolveSibling("." + name + ".kept"));
    }

    /** Demands that replacing the site harms none of these folders, nor the user who may stand in it. */
    void keepAwayFrom(List<Path> folders, Path workingFolder) throws IOException {
        for (var folder : folders) {
            var other = real(folder);
            if (site.startsWith(other) || other.startsWith(site)) {
                throw new OutputRefused(Reason.TOO_CLOSE, folder);
            }
        }
        if (real(workingFolder).startsWith(site)) {
            throw new OutputRefused(Reason.UNDER_FOOT, site);
        }
    }

    /** Demands that whatever this build would replace or remove was made by Leerscan. */
    void demandOurs() throws IOException {
        for (var folder : List.of(site, fresh, old)) {
            if (Files.exists(folder) && !Files.isDirectory(folder)) {
                throw new OutputRefused(Reason.NOT_A_FOLDER, folder);
            }
            if (Files.exists(folder) && !Files.exists(folder.resolve(MARKER)) && !isEmpty(folder)) {
                throw new OutputRefused(Reason.NOT_OURS, folder);
            }
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (var entries = Files.newDirectoryStream(folder)) {
            return !entries.iterator().hasNext();
        }
    }

    /** The path without links or dots, also where its last parts do not exist. */
    private static Path real(Path path) throws IOException {
        var absolute = path.toAbsolutePath();
        if (Files.exists(absolute)) {
            return absolute.toRealPath();
        }
        @Nullable Path parent = absolute.getParent();
        var name = absolute.getFileName();
        if (parent == null || name == null) {
            return absolute;
        }
        return real(parent).resolve(name).normalize();
    }
}
