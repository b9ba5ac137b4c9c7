package nl.leerscan.render;

import java.util.List;

/**
 * A heading in a formatted text, for a list of contents.
 *
 * @param id    where it is in the document
 * @param parts the headings below it
 */
public record Heading(String id, String title, List<Heading> parts) {

    public Heading {
        parts = List.copyOf(parts);
    }
}
