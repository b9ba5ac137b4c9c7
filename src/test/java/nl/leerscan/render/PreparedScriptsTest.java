package nl.leerscan.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The scripts that are in the program are those that it would make. */
class PreparedScriptsTest {

    private final Assets assets = new Assets(Path.of("templates"), PreparedScripts.NONE);

    @Test
    void everyScriptOfOurTemplatesIsInTheProgramAsItWouldBeMade() {
        assertThat(Assets.allScripts()).hasSizeGreaterThan(4).allSatisfy(names ->
                assertThat(PreparedScripts.OF_THE_PROGRAM.find(assets.sources(names))).as("%s; made by Maven's process-classes", names)
                        .isEqualTo(assets.scripts(names)));
    }

    @Test
    void aScriptThatChangedIsNotInTheProgram() {
        var sources = new ArrayList<>(assets.sources(Assets.allScripts().get(0)));
        sources.set(1, sources.get(1) + " ");
        assertThat(PreparedScripts.OF_THE_PROGRAM.find(sources)).isNull();
        assertThat(PreparedScripts.OF_THE_PROGRAM.find(List.of())).isNull();
    }
}
