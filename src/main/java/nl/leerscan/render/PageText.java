package nl.leerscan.render;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The words of a page from top to bottom, without what stands on every page around them. */
final class PageText extends PDFTextStripper {

    private final Deque<COSName> marks = new ArrayDeque<>();

    PageText(int page) {
        setSortByPosition(true);
        setStartPage(page);
        setEndPage(page);
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
        marks.push(tag);
        super.beginMarkedContentSequence(tag, properties);
    }

    @Override
    public void endMarkedContentSequence() {
        marks.pop();
        super.endMarkedContentSequence();
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        if (!marks.contains(COSName.ARTIFACT)) {
            super.processTextPosition(text);
        }
    }
}
