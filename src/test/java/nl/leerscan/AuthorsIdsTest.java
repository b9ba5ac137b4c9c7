package nl.leerscan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The ids that authors choose. */
class AuthorsIdsTest {

    @TempDir
    private Path temp;

    @Test
    void neverClashWithThoseOfThePagesOrOfOtherLists() {
        var built = Build.of(Sites.TINY.content(), temp).withoutDocuments()
                .replace("questions.yaml", "id: tijd", "id: result")
                .replace("questions.yaml", "id: rust", "id: errors")
                .replace("questions.yaml", "id: haast", "id: clear")
                .replace("factors.yaml", "id: mensen", "id: direct")
                .run().succeeds();

        built.pages().forEach((path, page) ->
                assertThat(page.select("[id]").eachAttr("id")).as(path).doesNotHaveDuplicates());
    }
}
