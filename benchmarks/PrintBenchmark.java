package nl.leerscan.render;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.leerscan.content.ContentReader;
import nl.leerscan.model.PrintedDocument;
import nl.leerscan.plan.FormSet;
import nl.leerscan.plan.Plan;
import nl.leerscan.problem.Problems;

/**
 * What the print benchmark runs: our side of it, and the same documents as XHTML for the others. Compiled by print.sh
 * against the program; it stands in the program's own package, for what it measures is not for everybody.
 */
public final class PrintBenchmark {

    private static final Path TEMPLATES = Path.of("templates");

    private PrintBenchmark() {}

    /** @param args {@code form}, {@code suite}, {@code set NUMBER} or {@code sources FOLDER NUMBER} */
    public static void main(String[] args) throws IOException {
        var plan = Plan.of(new ContentReader(Path.of("content"), TEMPLATES, new PrintableCharacters(), new Problems())
                .read().orElseThrow());
        var renderer = new DocumentRenderer(new Templates(TEMPLATES), plan);
        var form = plan.print().documents().get(0);
        switch (args[0]) {
            case "form" -> renderer.render(form);
            case "suite" -> plan.print().documents().forEach(renderer::render);
            case "set" -> new Renderer(TEMPLATES).formSet(plan, form, set(Integer.parseInt(args[1])), done -> { });
            case "sources" -> writeSources(Path.of(args[1]), Integer.parseInt(args[2]), plan, renderer);
            default -> throw new IllegalArgumentException(args[0]);
        }
    }

    private static FormSet set(int copies) {
        return new FormSet("Leren in het weekend", "1 december 2026", "Utrecht", copies);
    }

    /** Each document as the PDF library gets it, with the same letters, and the forms of a set one after the other. */
    private static void writeSources(Path folder, int copies, Plan plan, DocumentRenderer renderer) throws IOException {
        Files.createDirectories(folder);
        var names = new ArrayList<String>();
        for (PrintedDocument document : plan.print().documents()) {
            Files.writeString(folder.resolve(document.file() + ".html"), withFonts(renderer.source(document, null, "").xhtml(), folder));
            names.add(document.file() + ".html");
        }
        Files.write(folder.resolve("documents.txt"), names);
        var form = withFonts(renderer.source(plan.print().documents().get(0), set(copies), "").xhtml(), folder);
        Files.writeString(folder.resolve("set.html"), repeated(form, copies));
    }

    /** With other letters a form takes two pages, and the others would do another work than we do. */
    private static String withFonts(String xhtml, Path folder) throws IOException {
        var faces = new StringBuilder("<style>");
        for (var face : List.of("Regular 400 normal", "Bold 700 normal", "Italic 400 italic", "BoldItalic 700 italic")) {
            var words = face.split(" ");
            var file = "OpenSans-" + words[0] + ".ttf";
            try (var font = PrintBenchmark.class.getResourceAsStream("/fonts/ttf/OpenSans/" + file)) {
                Files.write(folder.resolve(file), font.readAllBytes());
            }
            faces.append("@font-face { font-family: 'Open Sans'; src: url(").append(file).append("); font-weight: ")
                    .append(words[1]).append("; font-style: ").append(words[2]).append(" }");
        }
        return xhtml.replaceFirst("</head>", faces + "</style></head>");
    }

    /** Each with its number in the place that is kept for it. */
    private static String repeated(String form, int copies) {
        var start = form.indexOf('>', form.indexOf("<body")) + 1;
        var end = form.lastIndexOf("</body>");
        var forms = new StringBuilder(form.substring(0, start));
        for (int number = 1; number <= copies; number++) {
            forms.append(number == 1 ? "<div>" : "<div style=\"page-break-before: always\">")
                    .append(form.substring(start, end).replaceAll("(<a [^>]*copy:number[^>]*>)", "$1" + number)).append("</div>");
        }
        return forms.append(form.substring(end)).toString();
    }
}
