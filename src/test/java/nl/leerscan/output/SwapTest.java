package nl.leerscan.output;

import static nl.leerscan.output.SiteWriterTest.contents;
import static nl.leerscan.output.SiteWriterTest.files;
import static nl.leerscan.output.SiteWriterTest.site;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.leerscan.output.Swap.Mover;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is there after a build that was killed, or that the disk did not let finish. */
class SwapTest {

    @TempDir
    private Path temp;

    @BeforeEach
    void anOldSite() throws IOException {
        SiteWriter.write(temp.resolve("out"), site("index.html", "old", "old.html", "old"));
    }

    @Test
    void killedWhileWritingTheOldSiteStaysAndTheRestGoes() throws IOException {
        var before = contents(temp);
        halfWritten();

        new Swap(OutputFolder.at(temp.resolve("out")), Files::move).recover();

        assertThat(contents(temp)).isEqualTo(before);
    }

    @Test
    void killedBetweenTheRenamesTheOldSiteReturns() throws IOException {
        var before = contents(temp);
        halfWritten();
        Files.move(temp.resolve("out"), temp.resolve(".out.old"));

        new Swap(OutputFolder.at(temp.resolve("out")), Files::move).recover();

        assertThat(contents(temp)).isEqualTo(before);
    }

    @Test
    void killedBetweenTheRenamesTheNextBuildSimplyWorks() throws IOException {
        halfWritten();
        Files.move(temp.resolve("out"), temp.resolve(".out.old"));

        SiteWriter.write(temp.resolve("out"), site("index.html", "new"));

        assertThat(files(temp)).containsExactly("out/.leerscan", "out/index.html");
        assertThat(temp.resolve("out/index.html")).hasContent("new");
    }

    @Test
    void killedBetweenTheRenamesAFailingBuildStillBringsTheOldSiteBack() throws IOException {
        var before = contents(temp);
        Files.move(temp.resolve("out"), temp.resolve(".out.old"));

        assertThatThrownBy(() -> SiteWriter.write(temp.resolve("out"), site("a", "file", "a/b", "in folder")))
                .isInstanceOf(IOException.class);

        assertThat(contents(temp)).isEqualTo(before);
    }

    @Test
    void killedWhileTheOldSiteWasBeingDeletedTheNewOneStays() throws IOException {
        Files.createDirectory(temp.resolve(".out.old"));
        Files.writeString(temp.resolve(".out.old/.leerscan"), "ours");

        SiteWriter.write(temp.resolve("out"), site("index.html", "new"));

        assertThat(files(temp)).containsExactly("out/.leerscan", "out/index.html");
    }

    @Test
    void whenTheOldSiteCannotBeMovedItStays() throws IOException {
        var before = contents(temp);
        halfWritten();

        assertThatThrownBy(swapFailingAt("out")::run).isInstanceOf(AccessDeniedException.class);

        assertThat(contents(temp)).isEqualTo(before);
    }

    @Test
    void whenTheNewSiteCannotBePutInPlaceTheOldOneReturns() throws IOException {
        var before = contents(temp);
        halfWritten();

        assertThatThrownBy(swapFailingAt(".out.new")::run).isInstanceOf(AccessDeniedException.class);

        assertThat(contents(temp)).isEqualTo(before);
    }

    private void halfWritten() throws IOException {
        Files.createDirectories(temp.resolve(".out.new/pages"));
        Files.writeString(temp.resolve(".out.new/.leerscan"), "ours");
        Files.writeString(temp.resolve(".out.new/pages/half.html"), "half");
    }

    private Swap swapFailingAt(String name) throws IOException {
        Mover mover = (from, to, options) -> {
            if (from.endsWith(name)) {
                throw new AccessDeniedException(from.toString());
            }
            return Files.move(from, to, options);
        };
        return new Swap(OutputFolder.at(temp.resolve("out")), mover);
    }
}
