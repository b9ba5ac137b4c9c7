package nl.leerscan.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import nl.leerscan.model.Background;
import nl.leerscan.model.Figure.Share;
import nl.leerscan.model.InterventionGuide;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a toolkit can hold besides its instrument and texts. */
class BackgroundReadingTest {

    @TempDir
    private Path temp;
    private Content content;

    @BeforeEach
    void startFromContentThatHasAllOfIt() {
        content = Content.tinyIn(temp).withBackground();
    }

    @Test
    void noneOfItIsNeeded(@TempDir Path elsewhere) {
        assertThat(Content.tinyIn(elsewhere).reads().background()).isEqualTo(Background.NONE);
    }

    @Test
    void anInterventionHoldsItsLayerAndItsPhases() {
        var guide = guide();
        var talk = guide.interventions().get(0);
        assertThat(talk.layer()).isEqualTo(guide.layers().get(0));
        assertThat(talk.phases()).isEqualTo(guide.phases());
        assertThat(talk.fromLiterature()).isTrue();
        assertThat(talk.placedBySource()).isTrue();
    }

    @Test
    void withoutAWordAboutItAnInterventionIsPlacedByUsAndNotFromLiterature() {
        var walk = guide().interventions().get(1);
        assertThat(walk.fromLiterature()).isFalse();
        assertThat(walk.placedBySource()).isFalse();
    }

    @Test
    void aPhaseCanGoBackToOneAboveIt() {
        var phases = guide().phases();
        assertThat(phases.get(0).backTo()).isNull();
        assertThat(phases.get(1).backTo()).isEqualTo(phases.get(0));
    }

    @Test
    void whatToDoAboutAFactorIsFoundByTheFactor() {
        var toolkit = content.reads();
        var factors = toolkit.instrument().factors();
        var guide = toolkit.background().interventions();
        assertThat(guide.about(factors.get(0)).orElseThrow().interventions()).containsExactly(guide.interventions().get(0));
        assertThat(guide.about(factors.get(1))).isEmpty();
    }

    /** It has nothing to say about factors, so it does not miss them. */
    @Test
    void withoutAdviceOnFactorsNoFactorsAreNeeded() {
        var text = content.text("interventions.yaml");
        content.write("interventions.yaml", text.substring(0, text.indexOf("factors-note")));
        content.delete("factors.yaml");
        assertThat(content.says()).doesNotContain("interventions.yaml");
    }

    @Test
    void aPeriodHoldsTheGroupsOfFactorsThatCount() {
        var toolkit = content.reads();
        assertThat(toolkit.background().research().periods().get(0).groups()).isEqualTo(toolkit.instrument().groups());
    }

    @Test
    void aFigureCanBeAPartOfAWholeThatIsKnownFromHereToThere() {
        var share = content.reads().background().landscape().figures().get(0).share();
        assertThat(share).isEqualTo(new Share(new BigDecimal("85"), new BigDecimal("90"), new BigDecimal("100"), "de dag"));
    }

    @Test
    void aPartThatIsKnownExactlyEndsWhereItStarts() {
        content.replace("landscape.yaml", "      part-to: 90\n", "");
        var share = content.reads().background().landscape().figures().get(0).share();
        assertThat(share.partTo()).isEqualTo(share.part());
    }

    @Test
    void aFigureThatIsNoPartOfAnythingHasNoShare() {
        assertThat(content.reads().background().research().figures().get(0).share()).isNull();
    }

    private InterventionGuide guide() {
        return content.reads().background().interventions();
    }
}
