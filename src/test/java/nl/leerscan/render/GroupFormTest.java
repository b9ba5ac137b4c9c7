package nl.leerscan.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import nl.leerscan.FolderCopy;
import nl.leerscan.LongerContent;
import nl.leerscan.PrintedText;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tally sheet, read back. */
class GroupFormTest {

    private static final String GROUP_FORM = "group-form";
    private static final Pdf REAL = Documents.print(Documents.CONTENT, GROUP_FORM).pdf();

    @Test
    void isOneSheetOfA4OnItsSide() throws IOException {
        assertSheet(REAL, 841.9f, 595.3f);
    }

    @Test
    void meetsBothStandards() {
        PdfChecks.assertFaithful(REAL);
    }

    @Test
    void goesFromTitleToSourceAsAPenDoes() {
        var expected = new ArrayList<>(List.of("H1 Titel van het document",
                "P Succesfactoren voor een nieuwe, duurzame manier van leren",
                "TH Datum", "TH Team", "TH Begeleider", "TH Blad",
                "P Neem elk formulier over in een eigen kolom, zonder naam. Zet onder het totaal een kruis bij de conclusie "
                        + "en tel elke rij. Meer dan 25 deelnemers? Pak een tweede blad.",
                "TH Nr.", "TH Vraag"));
        IntStream.rangeClosed(1, 25).forEach(number -> expected.add("TH " + number));
        IntStream.rangeClosed(0, 3).forEach(points -> expected.add("TH aantal " + points));
        expected.add("TH Totaalscore 0 tot en met 30");
        Documents.plan(Documents.CONTENT).print().questionnaire().conclusions()
                .forEach(each -> expected.add("TH " + each.totals() + " " + each.conclusion().title()));
        Collections.addAll(expected, "TH Aantal deelnemers", "TH Laagste totaalscore",
                "TH Middelste totaalscore (mediaan)", "TH Hoogste totaalscore", "TH Conclusie van de groep");
        assertThat(PdfChecks.readAloud(REAL)).containsSubsequence(expected);
        assertThat(PrintedText.of(REAL.bytes())).contains("De grenswaarden zijn een voorstel van deze toolkit.",
                "* Dat deze vraag over deze factor gaat, is onze eigen lezing.", "Bron: Baeten");
    }

    @Test
    void hasEveryQuestionInFullWithACellPerParticipantAndOnePerAnswerToCount() {
        var lines = PdfChecks.readAloud(REAL);
        for (var row : Documents.plan(Documents.CONTENT).print().groupForm().rows()) {
            var head = "TH " + row.factor() + (row.ownReading() ? "*" : "") + ". " + row.text();
            assertThat(lines).contains(head);
            var at = lines.indexOf(head);
            assertThat(lines.get(at - 1)).isEqualTo("TD " + row.number());
            assertThat(lines.subList(at + 1, at + 30)).as(head).containsOnly("TD");
            assertThat(lines.get(at + 30)).as(head).isNotEqualTo("TD");
        }
    }

    @Test
    void saysWhichFactorsAreOurOwnReading() {
        assertThat(PdfChecks.text(REAL)).contains("De methode*.", "De leertechnologie*.", "De inrichting van de organisatie*.")
                .doesNotContain("De deelnemers*", "De begeleiders*");
    }

    @Test
    void holdsOnOnePageWhenTheTextsAreLonger(@TempDir Path temp) throws IOException {
        var result = Documents.print(LongerContent.in(temp, "A4"), GROUP_FORM);
        assertThat(result.overrun()).isNull();
        assertSheet(result.pdf(), 841.9f, 595.3f);
    }

    @Test
    void holdsOnOnePageOfLetterPaper(@TempDir Path temp) throws IOException {
        FolderCopy.of(Documents.CONTENT, temp).change("toolkit.yaml", text -> text.replace("paper: A4", "paper: Letter"));
        var result = Documents.print(temp, GROUP_FORM);
        assertThat(result.overrun()).isNull();
        assertSheet(result.pdf(), 792, 612);
        PdfChecks.assertFaithful(result.pdf());
    }

    @Test
    void itIsSaidWhatDoesNotFitAnymore(@TempDir Path temp) {
        var overrun = Documents.print(LongerContent.in(temp, "Letter"), GROUP_FORM).overrun();
        assertThat(overrun).isNotNull();
        assertThat(overrun.pages()).isEqualTo(2);
    }

    @Test
    void withTooManyPointsToCountThereIsRoomForTheLowestAndTheHighest() {
        var mixed = Documents.print(Documents.shared("mixed"), GROUP_FORM).pdf();
        PdfChecks.assertFaithful(mixed);
        assertThat(PdfChecks.readAloud(mixed)).containsSequence("TH 25", "TH laagste", "TH hoogste")
                .contains("TH Gedeelde schaal zonder factor?", "TH Totaalscore −3 tot en met 28")
                .noneMatch(line -> line.startsWith("TH aantal"));
    }

    @Test
    void whatAQuestionCannotGiveIsNotCounted() {
        var pages = Documents.print(Documents.shared("pages"), GROUP_FORM).pdf();
        PdfChecks.assertFaithful(pages);
        var lines = PdfChecks.readAloud(pages);
        assertThat(lines).contains("TH Points added up", "TH × 2.5 = Total score 0 to 120", "TH 15").doesNotContain("TH 16");
        var row = lines.indexOf("TH Asked. Have you or someone else been injured as a result of your drinking?");
        assertThat(lines.subList(row + 16, row + 21)).containsExactly("TD", "TD –", "TD", "TD –", "TD");
    }

    @Test
    void manyQuestionsTakeSeveralPagesEachWithTheHeads(@TempDir Path temp) {
        var questions = new StringBuilder();
        IntStream.rangeClosed(1, 40).forEach(i ->
                questions.append("  - { id: q").append(i).append(", text: \"Statement ").append(i).append(" of forty\" }\n"));
        var content = FolderCopy.of(Documents.shared("usability"), temp);
        content.change("questions.yaml", text -> text.substring(0, text.indexOf("questions:")) + "questions:\n" + questions);
        content.change("conclusions.yaml", text -> text.replace("from: 25", "from: 100").replace("from: 95", "from: 300"));
        var result = Documents.print(temp, GROUP_FORM);
        var pages = PrintedText.pages(result.pdf().bytes());
        assertThat(result.overrun()).isNull();
        assertThat(pages).hasSizeGreaterThan(1).filteredOn(page -> page.contains("Statement"))
                .allMatch(page -> page.contains("No. Question 1 2 3"));
        for (int i = 1; i <= 40; i++) {
            var question = "Statement " + i + " of forty";
            assertThat(pages).as(question).filteredOn(page -> page.contains(question)).hasSize(1);
        }
    }

    private static void assertSheet(Pdf pdf, float width, float height) throws IOException {
        try (var document = Loader.loadPDF(pdf.bytes())) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(document.getPage(0).getMediaBox().getWidth()).isCloseTo(width, within(0.5f));
            assertThat(document.getPage(0).getMediaBox().getHeight()).isCloseTo(height, within(0.5f));
        }
    }
}
