package nl.leerscan.render;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.IntStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * Copies all pages of a tagged document, with their part of its structure. What is drawn is shared, not copied: a
 * hundred forms are hardly larger, and hardly more work, than one.
 */
final class PageCopies {

    private final PDDocument document;
    private final List<PDPage> originals = new ArrayList<>();
    private final List<COSDictionary> structure = new ArrayList<>();
    private final COSDictionary top;
    private final SortedMap<Integer, COSBase> parents;

    private PageCopies(PDDocument document) {
        this.document = document;
        document.getPages().forEach(originals::add);
        top = document.getDocumentCatalog().getStructureTreeRoot().getCOSObject().getCOSDictionary(COSName.K);
        parents = ParentTree.of(document);
        items(top.getDictionaryObject(COSName.K)).forEach(element -> structure.add((COSDictionary) element));
        // Written once and referred to, rather than written out again in every copy.
        originals.forEach(page -> page.getResources().getCOSObject().setDirect(false));
    }

    /**
     * Makes a document hold its pages a number of times.
     *
     * @return the pages of each, the original first
     */
    static List<List<PDPage>> of(PDDocument document, int times) {
        var copies = new PageCopies(document);
        var all = new ArrayList<List<PDPage>>();
        all.add(copies.originals);
        while (all.size() < times) {
            all.add(copies.add());
        }
        ParentTree.write(document, copies.parents);
        return all;
    }

    private List<PDPage> add() {
        var copies = new Copy();
        var pages = new ArrayList<PDPage>();
        for (var original : originals) {
            var page = new PDPage(copies.page(original.getCOSObject()));
            document.addPage(page);
            pages.add(page);
        }
        structure.forEach(element -> append(top, copies.element(element, top)));
        copies.parents();
        return pages;
    }

    /** The items of a list, or the one thing that stands in its place; references followed. */
    private static List<COSBase> items(COSBase listOrItem) {
        if (!(listOrItem instanceof COSArray list)) {
            return List.of(listOrItem);
        }
        return IntStream.range(0, list.size()).mapToObj(list::getObject).toList();
    }

    private static List<COSDictionary> annotations(COSDictionary page) {
        var list = page.getCOSArray(COSName.ANNOTS);
        return list == null ? List.of() : items(list).stream().map(COSDictionary.class::cast).toList();
    }

    private static void append(COSDictionary element, COSDictionary child) {
        var kids = element.getDictionaryObject(COSName.K);
        if (!(kids instanceof COSArray)) {
            element.setItem(COSName.K, new COSArray(List.of(kids)));
        }
        element.getCOSArray(COSName.K).add(child);
    }

    /** What stands for what in one copy. */
    private final class Copy {

        private final Map<COSBase, COSDictionary> copies = new IdentityHashMap<>();

        COSDictionary page(COSDictionary original) {
            var page = shallow(original);
            page.removeItem(COSName.PARENT);
            if (page.containsKey(COSName.ANNOTS)) {
                page.setItem(COSName.ANNOTS, new COSArray(annotations(original).stream()
                        .map(annotation -> annotation(annotation, page))
                        .toList()));
            }
            return page;
        }

        private COSDictionary annotation(COSDictionary original, COSDictionary page) {
            var annotation = shallow(original);
            annotation.setItem(COSName.P, page);
            return annotation;
        }

        COSDictionary element(COSDictionary original, COSDictionary parent) {
            var element = shallow(original);
            if (element.containsKey(COSName.P)) {
                element.setItem(COSName.P, parent);
            }
            if (element.containsKey(COSName.PG)) {
                element.setItem(COSName.PG, copies.get(original.getCOSDictionary(COSName.PG)));
            }
            if (element.containsKey(COSName.OBJ)) {
                element.setItem(COSName.OBJ, copies.get(original.getDictionaryObject(COSName.OBJ)));
            }
            var kids = original.getDictionaryObject(COSName.K);
            if (kids instanceof COSArray) {
                element.setItem(COSName.K, new COSArray(items(kids).stream().map(kid -> kid(kid, element)).toList()));
            } else if (kids != null) {
                element.setItem(COSName.K, kid(kids, element));
            }
            return element;
        }

        private COSBase kid(COSBase kid, COSDictionary parent) {
            return kid instanceof COSDictionary child ? element(child, parent) : kid;
        }

        /** Pages and annotations say under which number the structure knows them: each copy has numbers of its own. */
        void parents() {
            for (var original : originals) {
                renumber(original.getCOSObject(), COSName.STRUCT_PARENTS);
                annotations(original.getCOSObject()).stream()
                        .filter(annotation -> annotation.containsKey(COSName.STRUCT_PARENT))
                        .forEach(annotation -> renumber(annotation, COSName.STRUCT_PARENT));
            }
        }

        private void renumber(COSDictionary original, COSName name) {
            var parent = parents.get(original.getInt(name));
            var number = parents.lastKey() + 1;
            copies.get(original).setInt(name, number);
            parents.put(number, copied(parent));
        }

        private COSBase copied(COSBase parent) {
            return parent instanceof COSArray ? new COSArray(items(parent).stream().map(copies::get).toList())
                    : copies.get(parent);
        }

        private COSDictionary shallow(COSDictionary original) {
            var copy = new COSDictionary(original);
            copies.put(original, copy);
            return copy;
        }
    }
}
