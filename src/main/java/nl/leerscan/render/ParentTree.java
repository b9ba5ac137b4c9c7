package nl.leerscan.render;

import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * By which numbers the structure of a document knows its pages and annotations: a page's number stands for a list of
 * parts, an annotation's for one. A flat list, as the PDF library writes it.
 */
final class ParentTree {

    private ParentTree() {
    }

    static SortedMap<Integer, COSBase> of(PDDocument document) {
        var numbers = structure(document).getCOSDictionary(COSName.PARENT_TREE).getCOSArray(COSName.NUMS);
        var parents = new TreeMap<Integer, COSBase>();
        for (int i = 0; i + 1 < numbers.size(); i += 2) {
            parents.put(numbers.getInt(i), numbers.getObject(i + 1));
        }
        return parents;
    }

    static void write(PDDocument document, SortedMap<Integer, COSBase> parents) {
        var numbers = new COSArray();
        parents.forEach((number, parent) -> {
            numbers.add(COSInteger.get(number));
            numbers.add(parent);
        });
        structure(document).getCOSDictionary(COSName.PARENT_TREE).setItem(COSName.NUMS, numbers);
        structure(document).setInt(COSName.PARENT_TREE_NEXT_KEY, parents.lastKey() + 1);
    }

    private static COSDictionary structure(PDDocument document) {
        return document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
    }
}
