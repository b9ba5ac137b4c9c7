package nl.leerscan.content;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import nl.leerscan.content.Node.TextNode;
import nl.leerscan.model.PrintedDocument;
import nl.leerscan.problem.Problems;

/** Reads which documents to print, from {@code toolkit.yaml}. */
final class DocumentsReader {

    private static final String KEY = "documents";
    private static final Pattern TEMPLATE = Pattern.compile("pdf/([^/]+)\\.ftlh");
    private static final Pattern FILE = Pattern.compile("[a-z0-9][a-z0-9-]*");

    private final SortedSet<String> known;
    private final Problems problems;

    DocumentsReader(ContentFolder templates, Problems problems) {
        this.known = known(templates);
        this.problems = problems;
    }

    List<PrintedDocument> read(Fields toolkit) {
        var files = new HashMap<String, Integer>();
        return toolkit.optionalList(KEY).stream()
                .flatMap(item -> Fields.ofItem(KEY, item, problems).stream())
                .map(fields -> document(fields, files))
                .toList();
    }

    /** @param files the line of each file named so far */
    private PrintedDocument document(Fields fields, Map<String, Integer> files) {
        var template = fields.required("template");
        template.ifPresent(this::checkTemplate);
        var file = fields.required("file");
        file.ifPresent(node -> checkFile(node, files));
        var document = new PrintedDocument(
                template.map(DocumentsReader::value).orElse(""),
                file.map(DocumentsReader::value).orElse(""),
                fields.text("title"),
                fields.text("summary"),
                fields.location().line());
        fields.close();
        return document;
    }

    private void checkTemplate(TextNode node) {
        var name = value(node);
        if (known.contains(name)) {
            return;
        }
        var near = Names.nearest(name, known);
        if (near.isPresent()) {
            problems.error(node.location(), "template-unknown-near", "template", name, "near", near.get());
        } else {
            problems.error(node.location(), "template-unknown", "template", name, "known", String.join(", ", known));
        }
    }

    private void checkFile(TextNode node, Map<String, Integer> files) {
        var name = value(node);
        if (!FILE.matcher(name).matches()) {
            problems.error(node.location(), "document-file-form", "file", name);
            return;
        }
        var first = files.putIfAbsent(name, node.location().line());
        if (first != null) {
            problems.error(node.location(), "document-file-twice", "file", name, "line", String.valueOf(first));
        }
    }

    /** The templates there are: what several of them share stands a folder lower. */
    private static SortedSet<String> known(ContentFolder templates) {
        var known = new TreeSet<String>();
        for (var path : templates.paths()) {
            var template = TEMPLATE.matcher(path);
            if (template.matches()) {
                known.add(template.group(1));
            }
        }
        return known;
    }

    private static String value(TextNode node) {
        return node.value().strip();
    }
}
