package nl.leerscan;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import nl.leerscan.render.Site;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The table of rooms in docs/architecture.md, kept true. */
class HouseTest {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("nl.leerscan");

    private static final String[] ALWAYS = {"java..", "org.jspecify.."};

    @Test
    void problemModelAndMachineStandOnJavaAlone() {
        room("problem", "an author's mistake is a value that every room can hold");
        room("model", "the checked world knows nothing of files, formats or pages");
        room("machine", "a computer's cores know nothing of what they work at");
    }

    @Test
    void onlyContentKnowsYamlAndMarkdown() {
        room("content", "it turns files into the model and knows nothing of what becomes of it",
                "nl.leerscan.problem", "nl.leerscan.model", "nl.leerscan.machine", "com.fasterxml.jackson.core..",
                "com.fasterxml.jackson.dataformat.yaml..", "org.yaml.snakeyaml..", "org.commonmark..");
    }

    @Test
    void thePlanIsAPureFunctionOfTheModel() {
        room("plan", "everything is decided from the model alone, before anything is rendered", "nl.leerscan.model");
        noClasses().that().resideInAPackage("nl.leerscan.plan")
                .should().dependOnClassesThat().resideInAnyPackage("java.io..", "java.nio..")
                .because("a pure function reads and writes nothing")
                .check(HOUSE);
    }

    @Test
    void comparingIsAPureFunctionOfTheModel() {
        room("compare", "what changed is told from two states of the model alone", "nl.leerscan.model");
    }

    @Test
    void onlyRenderKnowsTemplatesAndPdf() {
        room("render", "it prints a plan and decides nothing",
                "nl.leerscan.plan", "nl.leerscan.model", "nl.leerscan.machine", "freemarker..", "com.openhtmltopdf..",
                "org.apache.pdfbox..", "org.apache.fontbox..", "io.nayuki.qrcodegen..", "com.fasterxml.jackson.core..", "org.w3c.dom..",
                "org.xml.sax..", "javax.xml..");
    }

    @Test
    void outputTakesASite() {
        room("output", "it puts bytes in their place and does not ask what they are", "nl.leerscan.render", "nl.leerscan.machine");
        noClasses().that().resideInAPackage("nl.leerscan.output")
                .should().dependOnClassesThat(resideInAPackage("nl.leerscan.render").and(not(equivalentTo(Site.class))))
                .because("a site is all it is handed")
                .check(HOUSE);
    }

    @Test
    void onlyThePreviewListens() {
        room("serve", "it shows what the other rooms make, and does not know who started it",
                "nl.leerscan.problem", "nl.leerscan.model", "nl.leerscan.content", "nl.leerscan.plan", "nl.leerscan.render",
                "nl.leerscan.machine", "nl.leerscan.editor", "com.sun.net.httpserver..", "com.fasterxml.jackson.core..");
        noClasses().that().resideOutsideOfPackage("nl.leerscan.serve")
                .should().dependOnClassesThat().resideInAnyPackage("com.sun.net.httpserver..", "java.net.http..")
                .because("everything else works without a network")
                .check(HOUSE);
    }

    @Test
    void editingKnowsFilesAndNothingOfTheirMeaning() {
        room("edit", "it replaces texts in files; whether they are right, the content reader says", "org.yaml.snakeyaml..");
    }

    @Test
    void theEditorAnswersAndDoesNotListen() {
        room("editor", "it makes pages of files and forms, and does not know who asks",
                "nl.leerscan.problem", "nl.leerscan.model", "nl.leerscan.content", "nl.leerscan.plan", "nl.leerscan.render",
                "nl.leerscan.edit", "com.fasterxml.jackson.core..");
    }

    @Test
    void onlyTheCommandLineKnowsPicocli() {
        noClasses().that().resideOutsideOfPackage("nl.leerscan.cli")
                .should().dependOnClassesThat().resideInAPackage("picocli..")
                .because("the rooms can be used without a command line")
                .check(HOUSE);
    }

    @Test
    void nothingIsHeldStaticallyThatCanChange() {
        fields().that().areStatic()
                .should().beFinal()
                .because("data goes one way and never changes")
                .check(HOUSE);
    }

    @Test
    void everyRoomSaysWhatMayBeNull() {
        var rooms = List.of("", ".problem", ".model", ".machine", ".content", ".plan", ".render", ".output", ".compare", ".edit",
                ".editor", ".serve", ".cli");
        assertThat(rooms).allSatisfy(room -> assertThat(Class.forName("nl.leerscan" + room + ".package-info")
                .isAnnotationPresent(NullMarked.class)).isTrue());
    }

    private static void room(String name, String because, String... mayUse) {
        var allowed = new ArrayList<>(List.of(ALWAYS));
        allowed.add("nl.leerscan." + name);
        allowed.addAll(List.of(mayUse));
        classes().that().resideInAPackage("nl.leerscan." + name)
                .should().onlyDependOnClassesThat().resideInAnyPackage(allowed.toArray(String[]::new))
                .because(because)
                .check(HOUSE);
    }
}
