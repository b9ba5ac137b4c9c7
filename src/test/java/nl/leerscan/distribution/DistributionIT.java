package nl.leerscan.distribution;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipFile;
import nl.leerscan.FolderCopy;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a facilitator gets: {@code target/leerscan-VERSION.zip}, which each build with tests makes. What is in it stands in
 * {@code src/test/resources/distribution/files.txt}; run with {@code -Dgolden.rewrite=true} to write that anew, and read
 * the difference.
 */
class DistributionIT {

    private static final Path EXPECTED = Path.of("src/test/resources/distribution/files.txt");
    private static final Set<String> FOLDERS = Set.of("content", "templates", "schemas");
    /** What the launcher remembers of the program, which takes long to make, is looked at by {@code ArchiveIT}. */
    private static final Map<String, String> PLAINLY = Map.of("LEERSCAN_ARCHIVE", "none");

    @TempDir
    private static Path temp;
    private static Unzipped unzipped;

    @BeforeAll
    static void unzip() throws IOException {
        unzipped = Unzipped.of("", temp.toRealPath());
    }

    @Test
    void thereIsWhatIsListedAndScriptsCanBeStarted() throws IOException {
        var files = new StringBuilder();
        unzipped.modes().forEach((path, mode) -> {
            if (!FOLDERS.contains(path.split("/")[0])) {
                // Another version of a library is no other list.
                files.append(mode).append(' ').append(path.replaceFirst("-\\d[\\w.]*\\.jar$", ".jar")).append('\n');
            }
        });
        if (Boolean.getBoolean("golden.rewrite")) {
            Files.writeString(EXPECTED, files);
        }
        assertThat(files.toString()).isEqualTo(Files.readString(EXPECTED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"content", "templates", "schemas"})
    void whatCanBeEditedIsThatOfTheProject(String folder) {
        var project = Unzipped.digests(Path.of(folder));
        // What was before an edit of today is not handed out.
        project.keySet().removeIf(path -> path.endsWith(".bak"));
        assertThat(Unzipped.digests(unzipped.file(folder))).isNotEmpty().isEqualTo(project);
    }

    @Test
    void nothingInItTellsWhenItWasMade() throws IOException {
        try (var zip = new ZipFile(Path.of("target/leerscan-" + Unzipped.version() + ".zip").toFile())) {
            assertThat(zip.stream().map(entry -> entry.getTimeLocal().toString())).containsOnly("2026-01-01T00:00");
        }
    }

    @Test
    void everyLibraryIsListedAndHasItsLicence() {
        var listed = new TreeSet<String>();
        unzipped.text("program/licences/LIBRARIES.txt").lines().dropWhile(line -> !line.startsWith("---")).skip(1)
                .takeWhile(line -> !line.isBlank()).forEach(line -> {
                    listed.add(line.split("\\s+")[0]);
                    assertThat(unzipped.file("program/licences/" + line.split("\\s+")[1] + ".txt")).exists();
                });
        var jars = unzipped.modes().keySet().stream().filter(path -> path.endsWith(".jar"))
                .map(path -> path.replaceFirst("^program/", "").replaceFirst("-\\d[\\w.]*\\.jar$", ""))
                .filter(name -> !name.equals("leerscan.jar")).collect(toCollection(TreeSet::new));
        assertThat(listed).isEqualTo(jars);
    }

    @ParameterizedTest
    @ValueSource(strings = {"leerscan.cmd", "Leerscan starten.cmd", "LEESMIJ.txt"})
    void windowsReadsItsOwnLineEndsAndNoAccents(String file) {
        assertThat(unzipped.text(file)).isNotEmpty().endsWith("\r\n");
        assertThat(unzipped.text(file).replace("\r\n", "")).matches("[ -~]*");
    }

    @Test
    void theGuideOpensByItselfWithItsPicturesInside() {
        var guide = Jsoup.parse(unzipped.text("Handleiding.html"));
        assertThat(guide.title()).isEqualTo("Handleiding voor begeleiders");
        assertThat(guide.select("script, iframe, object, link:not([rel=icon])")).isEmpty();
        assertThat(guide.select("img")).isNotEmpty().allSatisfy(picture -> {
            assertThat(picture.attr("src")).startsWith("data:image/png;base64,");
            assertThat(picture.attr("alt")).isNotBlank();
        });
        assertThat(guide.select("a[href]")).isNotEmpty().allSatisfy(link -> {
            var address = link.attr("href");
            assertThat(address.startsWith("https:") || guide.getElementById(address.substring(1)) != null).as(address).isTrue();
        });
    }

    @Test
    void itTellsItsVersionWithoutMaven() throws Exception {
        var result = unzipped.run(PLAINLY, "./leerscan", "--version");

        assertThat(result.err()).isEmpty();
        assertThat(result.out()).isEqualTo("Leerscan " + Unzipped.version() + "\n");
    }

    @Test
    void itMakesTheSameSiteAsTheProject() throws Exception {
        var result = unzipped.run(PLAINLY, "./leerscan", "build", "--quiet", "--output", temp.resolve("theirs").toString());
        assertThat(result.err()).isEmpty();
        assertThat(result.code()).isZero();

        // The project's own launcher would first look whether Maven has to build.
        var ours = unzipped.run(PLAINLY, Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp", Path.of("target/program").toAbsolutePath() + "/*", "nl.leerscan.Main", "build", "--quiet",
                "--content", Path.of("content").toAbsolutePath().toString(),
                "--templates", Path.of("templates").toAbsolutePath().toString(),
                "--output", temp.resolve("ours").toString());
        assertThat(ours.err()).isEmpty();
        assertThat(Unzipped.digests(temp.resolve("theirs"))).containsKey("index.html").isEqualTo(Unzipped.digests(temp.resolve("ours")));
    }

    @Test
    void aDoubleClickStartsThePreviewWhichLeavesEverythingAsItIs() throws Exception {
        var before = unzipped.state();
        var script = unzipped.file("Leerscan starten.command").toString();
        // Started from elsewhere, as macOS does.
        var builder = unzipped.builder(PLAINLY, script, "--no-open").directory(temp.toFile());
        try (var preview = Preview.start(builder)) {
            assertThat(Jsoup.parse(Preview.page(preview.address())).title()).contains("Leerscan");

            assertThat(preview.stop()).contains("Stoppen: Ctrl+C").endsWith("De voorvertoning is gestopt.");
        }
        assertThat(unzipped.state()).isEqualTo(before);
    }

    @Test
    void linuxStartsItWithTheSameScript() {
        assertThat(unzipped.file("leerscan-starten.sh")).hasSameBinaryContentAs(unzipped.file("Leerscan starten.command"));
    }

    @Test
    void whereALinuxDesktopGivesNoWindowItIsStartedAgainInOne() throws Exception {
        var tools = Files.createDirectories(temp.resolve("tools"));
        Unzipped.program(tools.resolve("x-terminal-emulator"), "printf '%s\\n' \"$@\"");

        var result = unzipped.run(Map.of("DISPLAY", ":9", "PATH", tools + ":" + System.getenv("PATH")),
                "./leerscan-starten.sh");

        assertThat(result.out()).isEqualTo("-e\n" + unzipped.file("leerscan-starten.sh") + "\n");
    }

    @Test
    void anOldJavaIsNamedKindlyAfterADoubleClick() throws Exception {
        var old = Files.createDirectories(temp.resolve("old/bin"));
        Unzipped.program(old.resolve("java"), "exit 1");
        Files.writeString(temp.resolve("old/release"), "JAVA_VERSION=\"11.0.2\"\n");

        var result = unzipped.run(Map.of("PATH", old + ":/usr/bin:/bin", "JAVA_HOME", temp.resolve("old").toString()),
                "/bin/sh", unzipped.file("leerscan-starten.sh").toString(), "--no-open");

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err()).startsWith("leerscan: Leerscan heeft Java 17 of nieuwer nodig; op deze computer staat Java 11.")
                .contains("https://adoptium.net");
    }

    @Test
    void aScriptTakenOutOfTheZipAloneSaysToUnzipAll() throws Exception {
        var alone = Files.createDirectories(temp.resolve("alone"));
        for (var script : List.of("leerscan", "leerscan-starten.sh")) {
            Files.copy(unzipped.file(script), alone.resolve(script));
        }
        var result = unzipped.run(PLAINLY, "/bin/sh", alone.resolve("leerscan-starten.sh").toString(), "--no-open");

        assertThat(result.err()).contains("Pak het hele zipbestand uit");
    }
}
