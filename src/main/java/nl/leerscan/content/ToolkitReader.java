package nl.leerscan.content;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.leerscan.content.Node.TextNode;
import nl.leerscan.model.Colour;
import nl.leerscan.model.Edition;
import nl.leerscan.model.Image;
import nl.leerscan.model.Organisation;
import nl.leerscan.model.Paper;
import nl.leerscan.model.PrintedDocument;
import nl.leerscan.problem.Location;
import nl.leerscan.problem.Problems;
import org.jspecify.annotations.Nullable;

/** Reads {@code toolkit.yaml}. */
final class ToolkitReader {

    static final String PATH = "toolkit.yaml";

    private static final Pattern EDITION = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.-]*");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");
    /** What BCP 47 asks readers to have room for. */
    private static final int LONGEST_LANGUAGE = 35;
    private static final Pattern WEB = Pattern.compile("(?i)https?://[^/?#]+.*");
    private static final Pattern PAGE = Pattern.compile("(?i).*\\.html?");

    private final Pictures pictures;
    private final DocumentsReader documents;
    private final Problems problems;
    private Location editionPlace = Location.of(PATH);

    /**
     * What the file says.
     *
     * @param language     a tag that is well formed, with its place; absent when it is not
     * @param editionPlace where the id of the edition stands
     */
    record Head(
            String title,
            @Nullable Organisation organisation,
            Edition edition,
            @Nullable TextNode language,
            @Nullable URI address,
            Colour accent,
            @Nullable Image logo,
            Paper paper,
            List<PrintedDocument> documents,
            Location editionPlace) {
    }

    ToolkitReader(Pictures pictures, DocumentsReader documents, Problems problems) {
        this.pictures = pictures;
        this.documents = documents;
        this.problems = problems;
    }

    Head read(Fields fields) {
        var title = fields.text("title");
        var organisation = fields.optionalGroup("organisation").map(this::organisation).orElse(null);
        var head = new Head(
                title,
                organisation,
                fields.group("edition").map(this::edition).orElse(new Edition("", LocalDate.EPOCH)),
                fields.required("language").filter(this::isLanguage).orElse(null),
                fields.optional("address").flatMap(this::address).orElse(null),
                fields.required("accent").map(new ColourReader(problems)::read).orElse(Colour.WHITE),
                fields.optional("logo")
                        .flatMap(logo -> logo(logo, organisation == null ? title : organisation.name()))
                        .orElse(null),
                fields.optional("paper").map(this::paper).orElse(Paper.A4),
                documents.read(fields),
                editionPlace);
        fields.close();
        return head;
    }

    private Organisation organisation(Fields fields) {
        var organisation = new Organisation(fields.text("name"), fields.optionalText("contact").orElse(null));
        fields.close();
        return organisation;
    }

    private Edition edition(Fields fields) {
        var id = fields.required("id");
        id.filter(node -> !EDITION.matcher(node.value().strip()).matches())
                .ifPresent(node -> problems.error(node.location(), "edition-id-form", "value", node.value().strip()));
        editionPlace = id.map(TextNode::location).orElse(fields.location());
        var date = fields.required("date").map(this::date).orElse(LocalDate.EPOCH);
        fields.close();
        return new Edition(id.map(node -> node.value().strip()).orElse(""), date);
    }

    private LocalDate date(TextNode node) {
        var value = node.value().strip();
        try {
            if (DATE.matcher(value).matches()) {
                return LocalDate.parse(value);
            }
            problems.error(node.location(), "date-form", "value", value);
        } catch (DateTimeParseException e) {
            problems.error(node.location(), "date-not-there", "value", value);
        }
        return LocalDate.EPOCH;
    }

    private boolean isLanguage(TextNode node) {
        var value = node.value().strip();
        var formed = value.length() <= LONGEST_LANGUAGE && LANGUAGE.matcher(value).matches();
        if (!formed) {
            problems.error(node.location(), "language-form", "value", value);
        }
        return formed;
    }

    private Optional<URI> address(TextNode node) {
        var value = node.value().strip();
        try {
            if (WEB.matcher(value).matches()) {
                return folder(node, new URI(value).parseServerAuthority());
            }
        } catch (URISyntaxException e) {
            // Told below: to the author it is the same mistake.
        }
        problems.error(node.location(), "address-form", "value", value);
        return Optional.empty();
    }

    /** An address is a folder: the forms and the result codes name a page in it. */
    private Optional<URI> folder(TextNode node, URI address) {
        var path = address.getRawPath();
        if (address.getRawQuery() == null && address.getRawFragment() == null && !PAGE.matcher(path).matches()) {
            return Optional.of(address);
        }
        var folder = address.getScheme() + "://" + address.getRawAuthority() + path.substring(0, path.lastIndexOf('/') + 1);
        problems.error(node.location(), "address-of-page", "value", node.value().strip(),
                "folder", folder.endsWith("/") ? folder : folder + "/");
        return Optional.empty();
    }

    private Paper paper(TextNode node) {
        var value = node.value().strip();
        for (var paper : Paper.values()) {
            if (paper.key().equalsIgnoreCase(value)) {
                return paper;
            }
        }
        problems.error(node.location(), "paper-unknown", "value", value);
        return Paper.A4;
    }

    private Optional<Image> logo(TextNode node, String alt) {
        return pictures.dataUri(PATH, node.value().strip(), node.location()).map(uri -> new Image(uri, alt));
    }
}
