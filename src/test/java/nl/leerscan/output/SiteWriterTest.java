package nl.leerscan.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import nl.leerscan.output.OutputRefused.Reason;
import nl.leerscan.render.Site;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiteWriterTest {

    private static final Site FIRST = site("index.html", "first", "pages/a.html", "a", "pages/deep/b.html", "b");
    private static final Site SECOND = site("index.html", "second");

    @TempDir
    private Path temp;

    @Test
    void aSiteBecomesAFolderOfFiles() throws IOException {
        SiteWriter.write(temp.resolve("out"), FIRST);

        assertThat(files(temp)).containsExactly(
                "out/.leerscan", "out/index.html", "out/pages/a.html", "out/pages/deep/b.html");
        assertThat(temp.resolve("out/pages/deep/b.html")).hasContent("b");
    }

    @Test
    void theMarkerSaysInTwoLanguagesThatTheFolderIsReplaced() throws IOException {
        SiteWriter.write(temp.resolve("out"), FIRST);

        assertThat(temp.resolve("out/.leerscan")).hasContent("""
                Leerscan made this folder and replaces everything in it at each build.
                Leerscan heeft deze map gemaakt en vervangt alles wat erin staat bij elke bouw.
                """);
    }

    @Test
    void aNoteInTheMarkerIsReadAgain() throws IOException {
        SiteWriter.write(temp.resolve("out"), FIRST, "edition 1");
        assertThat(SiteWriter.note(temp.resolve("out"))).hasValue("edition 1");

        SiteWriter.write(temp.resolve("out"), SECOND);
        assertThat(SiteWriter.note(temp.resolve("out"))).isEmpty();
        assertThat(SiteWriter.note(temp.resolve("elsewhere"))).isEmpty();
    }

    @Test
    void filesThatNoLongerBelongDisappear() throws IOException {
        SiteWriter.write(temp.resolve("out"), FIRST);
        Files.writeString(temp.resolve("out/pages/mine.txt"), "added by hand");

        SiteWriter.write(temp.resolve("out"), SECOND);

        assertThat(files(temp)).containsExactly("out/.leerscan", "out/index.html");
        assertThat(temp.resolve("out/index.html")).hasContent("second");
    }

    @Test
    void anEmptyFolderIsFilled() throws IOException {
        Files.createDirectory(temp.resolve("out"));

        SiteWriter.write(temp.resolve("out"), SECOND);

        assertThat(files(temp)).containsExactly("out/.leerscan", "out/index.html");
    }

    @Test
    void foldersOnTheWayAreMade() throws IOException {
        SiteWriter.write(temp.resolve("not/there/../yet/out"), SECOND);

        assertThat(files(temp)).containsExactly("not/yet/out/.leerscan", "not/yet/out/index.html");
    }

    @Test
    void spacesAndASlashAtTheEndAreFine() throws IOException {
        SiteWriter.write(Path.of(temp + "/my site ü/"), SECOND);

        assertThat(files(temp)).containsExactly("my site ü/.leerscan", "my site ü/index.html");
    }

    @Test
    void aRelativePathIsTakenFromTheWorkingFolder() throws IOException {
        var relative = Path.of("").toAbsolutePath().relativize(temp.toRealPath()).resolve("deep/er/out");

        SiteWriter.write(relative, SECOND);

        assertThat(files(temp)).containsExactly("deep/er/out/.leerscan", "deep/er/out/index.html");
    }

    @Test
    void filesGetThePermissionsOfAnyFile() throws IOException {
        var any = Files.writeString(temp.resolve("any"), "");

        SiteWriter.write(temp.resolve("out"), SECOND);

        assertThat(Files.getPosixFilePermissions(temp.resolve("out/index.html")))
                .isEqualTo(Files.getPosixFilePermissions(any));
    }

    @Test
    void aLinkedFolderChangesWhereItIsAndTheLinkStays() throws IOException {
        Files.createDirectories(temp.resolve("real/out"));
        Files.createSymbolicLink(temp.resolve("link"), temp.resolve("real/out"));

        SiteWriter.write(temp.resolve("link"), FIRST);
        SiteWriter.write(temp.resolve("link"), SECOND);

        assertThat(temp.resolve("link")).isSymbolicLink();
        assertThat(files(temp.resolve("real"))).containsExactly("out/.leerscan", "out/index.html");
    }

    @Test
    void aLinkInsideAnOldSiteIsRemovedButNotFollowed() throws IOException {
        SiteWriter.write(temp.resolve("out"), FIRST);
        Files.createDirectory(temp.resolve("elsewhere"));
        Files.writeString(temp.resolve("elsewhere/dear.txt"), "keep me");
        Files.createSymbolicLink(temp.resolve("out/link"), temp.resolve("elsewhere"));

        SiteWriter.write(temp.resolve("out"), SECOND);

        assertThat(files(temp)).containsExactly("elsewhere/dear.txt", "out/.leerscan", "out/index.html");
    }

    @Test
    void aFailureWhileWritingLeavesTheOldSiteAsItWas() throws IOException {
        SiteWriter.write(temp.resolve("out"), FIRST);
        var before = contents(temp);

        // A file and a folder of the same name cannot both be written.
        assertThatThrownBy(() -> SiteWriter.write(temp.resolve("out"), site("a", "file", "a/b", "in folder")))
                .isInstanceOf(IOException.class);

        assertThat(contents(temp)).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "../outside", "a/../../outside", "/etc/outside", "a\\b", "C:/outside", ".leerscan", "./a",
            ".leerscan/a", "nul\0"})
    void aPathOutsideTheSiteIsOurMistake(String path) throws IOException {
        assertThatThrownBy(() -> SiteWriter.write(temp.resolve("out"), site(path, "text")))
                .isInstanceOf(IllegalArgumentException.class);

        assertThat(files(temp)).isEmpty();
    }

    @Test
    void aFolderThatIsNotOursIsRefused() throws IOException {
        Files.createDirectory(temp.resolve("out"));
        Files.writeString(temp.resolve("out/dear.txt"), "keep me");

        refuses(Reason.NOT_OURS, temp.resolve("out"));

        assertThat(files(temp)).containsExactly("out/dear.txt");
    }

    @ParameterizedTest
    @ValueSource(strings = {".out.new", ".out.old"})
    void aFolderWithANameWeNeedIsRefusedWhenItIsNotOurs(String name) throws IOException {
        Files.createDirectory(temp.resolve(name));
        Files.writeString(temp.resolve(name).resolve("dear.txt"), "keep me");

        refuses(Reason.NOT_OURS, temp.resolve("out"));

        assertThat(files(temp)).containsExactly(name + "/dear.txt");
    }

    @Test
    void aFileIsRefused() throws IOException {
        Files.writeString(temp.resolve("out"), "keep me");

        refuses(Reason.NOT_A_FOLDER, temp.resolve("out"));

        assertThat(temp.resolve("out")).hasContent("keep me");
    }

    @Test
    void aLinkThatLeadsNowhereIsRefused() throws IOException {
        Files.createSymbolicLink(temp.resolve("out"), temp.resolve("gone"));

        refuses(Reason.NOT_A_FOLDER, temp.resolve("out"));
    }

    @Test
    void aFolderTooCloseToOneThatMustStayIsRefused() throws IOException {
        Files.createDirectories(temp.resolve("work/content"));
        Files.createSymbolicLink(temp.resolve("link"), temp.resolve("work"));
        var keep = List.of(temp.resolve("elsewhere"), temp.resolve("work/content"));

        for (var out : List.of("work", "work/content", "work/content/site", "link/content", "link/site/../content")) {
            assertThatExceptionOfType(OutputRefused.class)
                    .as(out)
                    .isThrownBy(() -> SiteWriter.check(temp.resolve(out), keep))
                    .returns(Reason.TOO_CLOSE, OutputRefused::reason)
                    .returns(temp.resolve("work/content"), OutputRefused::path);
        }
        SiteWriter.check(temp.resolve("work/contents"), keep);
    }

    @Test
    void theFolderTheUserStandsInIsRefused() {
        for (var out : List.of("", ".", "src/..")) {
            assertThatExceptionOfType(OutputRefused.class)
                    .isThrownBy(() -> SiteWriter.check(Path.of(out), List.of()))
                    .returns(Reason.UNDER_FOOT, OutputRefused::reason);
        }
    }

    @Test
    void aSecondBuildIsRefusedWhileOneIsWriting() throws IOException {
        SiteWriter.write(temp.resolve("out"), FIRST);
        try (var lock = BuildLock.on(temp.toRealPath().resolve(".out.lock"))) {
            refuses(Reason.BUSY, temp.resolve("out"));
        }
        assertThat(temp.resolve("out/index.html")).hasContent("first");

        SiteWriter.write(temp.resolve("out"), SECOND);

        assertThat(files(temp)).containsExactly("out/.leerscan", "out/index.html");
    }

    @Test
    void theLockOfAKilledBuildDoesNotHinder() throws IOException {
        Files.writeString(temp.resolve(".out.lock"), "left behind");

        SiteWriter.write(temp.resolve("out"), SECOND);

        assertThat(files(temp)).containsExactly("out/.leerscan", "out/index.html");
    }

    private static void refuses(Reason reason, Path out) {
        assertThatExceptionOfType(OutputRefused.class)
                .isThrownBy(() -> SiteWriter.write(out, SECOND))
                .returns(reason, OutputRefused::reason);
    }

    static Site site(String... pathsAndTexts) {
        var files = new TreeMap<String, byte[]>();
        for (int i = 0; i < pathsAndTexts.length; i += 2) {
            files.put(pathsAndTexts[i], pathsAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
        }
        return destination -> {
            for (var file : files.entrySet()) {
                destination.put(file.getKey(), file.getValue());
            }
        };
    }

    /** Every file below the folder, also those of a build in progress. */
    static List<String> files(Path folder) throws IOException {
        return List.copyOf(contents(folder).keySet());
    }

    static TreeMap<String, String> contents(Path folder) throws IOException {
        var contents = new TreeMap<String, String>();
        try (var paths = Files.walk(folder)) {
            for (var path : paths.filter(Files::isRegularFile).toList()) {
                contents.put(folder.relativize(path).toString().replace('\\', '/'), Files.readString(path));
            }
        }
        return contents;
    }
}
