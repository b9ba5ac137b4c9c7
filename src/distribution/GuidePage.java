import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.AttributeProvider;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;

/**
 * Makes the guide a page that opens by a double-click, with its pictures and its style inside. A program of one file, that
 * Java runs as it is: {@code java -cp 'target/program/*' GuidePage.java GUIDE.md STYLE.css PAGE.html}
 */
final class GuidePage extends AbstractVisitor implements AttributeProvider {

    private static final TextContentRenderer TEXT = TextContentRenderer.builder().build();

    private final Path guide;
    /** The address of each heading, as a repository on the web gives it. */
    private final Map<Node, String> ids = new HashMap<>();
    private final StringBuilder contents = new StringBuilder();
    private String title = "";

    private GuidePage(Path guide) {
        this.guide = guide;
    }

    public static void main(String[] args) throws IOException {
        var page = new GuidePage(Path.of(args[0])).page(Files.readString(Path.of(args[1])));
        Files.createDirectories(Path.of(args[2]).getParent());
        Files.writeString(Path.of(args[2]), page);
    }

    private String page(String style) throws IOException {
        var tables = List.of(TablesExtension.create());
        var document = Parser.builder().extensions(tables).build().parse(Files.readString(guide, UTF_8));
        document.accept(this);
        document.accept(new LinkCheck());
        var body = HtmlRenderer.builder().extensions(tables).attributeProviderFactory(context -> this).build().render(document);
        var afterTitle = body.indexOf("</h1>") + "</h1>\n".length();
        return """
                <!DOCTYPE html>
                <html lang="nl">
                <head>
                <meta charset="utf-8">
                <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s</title>
                <link rel="icon" href="data:,">
                <style>
                %s</style>
                </head>
                <body>
                <main>
                %s<nav>
                <ul>
                %s</ul>
                </nav>
                %s</main>
                </body>
                </html>
                """.formatted(escaped(title), style, body.substring(0, afterTitle), contents, body.substring(afterTitle));
    }

    @Override
    public void visit(Heading heading) {
        var text = TEXT.render(heading).strip();
        var id = text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-');
        if (ids.containsValue(id)) {
            throw new IllegalStateException("Two headings of " + guide + " are called " + text);
        }
        ids.put(heading, id);
        if (heading.getLevel() == 1) {
            title = text;
        } else if (heading.getLevel() == 2) {
            contents.append("<li><a href=\"#").append(id).append("\">").append(escaped(text)).append("</a></li>\n");
        }
    }

    @Override
    public void setAttributes(Node node, String tag, Map<String, String> attributes) {
        if (node instanceof Heading) {
            attributes.put("id", ids.get(node));
        } else if (node instanceof Image image && tag.equals("img")) {
            attributes.put("src", inside(image.getDestination()));
        }
    }

    private String inside(String picture) {
        try {
            var bytes = Files.readAllBytes(guide.resolveSibling(picture));
            return "data:image/png;base64," + Base64.getEncoder().encodeToString(bytes);
        } catch (IOException e) {
            throw new IllegalStateException("The picture " + picture + " cannot be read", e);
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    /** What stands beside the guide stays behind: a link to it becomes its text. */
    private final class LinkCheck extends AbstractVisitor {

        @Override
        public void visit(Link link) {
            visitChildren(link);
            var address = link.getDestination();
            if (address.startsWith("#")) {
                if (!ids.containsValue(address.substring(1))) {
                    throw new IllegalStateException("No heading is called " + address);
                }
            } else if (!address.startsWith("https:")) {
                while (link.getFirstChild() != null) {
                    link.insertBefore(link.getFirstChild());
                }
                link.unlink();
            }
        }
    }
}
