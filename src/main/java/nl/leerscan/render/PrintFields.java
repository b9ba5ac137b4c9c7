package nl.leerscan.render;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * The fields that a document asks for, checked: {@code <html data-fields="computed">} has fields that the viewer
 * computes, {@code plain} has only fields to fill in, and a document without has none.
 *
 * @param kind  which of these
 * @param links the fields by address, in the order of the document
 */
record PrintFields(Kind kind, Map<String, FieldLink> links) {

    /** What a document has in the way of fields. Scripts and PDF/A exclude each other. */
    enum Kind { NONE, PLAIN, COMPUTED }

    static PrintFields of(Document tree) {
        var said = tree.getDocumentElement().getAttribute("data-fields");
        var kind = said.isEmpty() ? Kind.NONE : Kind.valueOf(said.toUpperCase(Locale.ROOT));
        var links = new LinkedHashMap<String, FieldLink>();
        var all = tree.getElementsByTagName("a");
        for (int i = 0; i < all.getLength(); i++) {
            FieldLink.of((Element) all.item(i)).ifPresent(link -> {
                if (links.put(link.address(), link) != null) {
                    throw new IllegalArgumentException(link.address() + " is there twice");
                }
            });
        }
        var fields = new PrintFields(kind, links);
        fields.check();
        return fields;
    }

    /** Whether what viewers compute is part of it. */
    boolean areComputed() {
        return kind == Kind.COMPUTED;
    }

    private void check() {
        if (links.isEmpty() != (kind == Kind.NONE)) {
            throw new IllegalArgumentException(links.isEmpty() ? "data-fields without a field"
                    : "fields in a document without data-fields");
        }
        var questions = new HashSet<String>();
        Set<String> others = new HashSet<>();
        for (var link : links.values()) {
            if (link.kind() == FieldLink.Kind.RADIO) {
                questions.add(link.name());
            } else if (!others.add(link.name())) {
                throw new IllegalArgumentException("two fields are called " + link.name());
            }
        }
        for (var link : links.values()) {
            check(link, questions);
        }
    }

    private void check(FieldLink link, Set<String> questions) {
        if (link.kind() != FieldLink.Kind.RADIO && questions.contains(link.name())) {
            throw new IllegalArgumentException("two fields are called " + link.name());
        }
        if (link.isComputed() && kind == Kind.PLAIN) {
            throw new IllegalArgumentException(link.address() + " is computed, and data-fields is plain");
        }
        if (!questions.containsAll(link.questions())) {
            throw new IllegalArgumentException(link.address() + " names a question that has no answers");
        }
    }
}
