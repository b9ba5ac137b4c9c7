package nl.leerscan.render;

import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.GeneralPath;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Draws a page of ours small: letters, lines, boxes and pictures; no dashes and no colours that run into each other. */
final class PageSketch extends PDFGraphicsStreamEngine {

    private final GreySheet sheet;
    private final AffineTransform toPixels;
    private final GeneralPath outline = new GeneralPath();
    private final Map<PDFont, Map<Integer, Path2D>> letters = new IdentityHashMap<>();
    private final Map<Area, Rectangle2D> clippings = new IdentityHashMap<>();
    private boolean clips;

    private PageSketch(PDPage page, int width, int height) {
        super(page);
        sheet = new GreySheet(width, height);
        var box = page.getCropBox();
        toPixels = AffineTransform.getScaleInstance(width / (double) box.getWidth(), -height / (double) box.getHeight());
        toPixels.translate(-box.getLowerLeftX(), -box.getUpperRightY());
    }

    static GreySheet of(PDPage page, int width, int height) throws IOException {
        var sketch = new PageSketch(page, width, height);
        sketch.processPage(page);
        // Where a field has a look of its own.
        for (var field : page.getAnnotations(PDAnnotationWidget.class::isInstance)) {
            sketch.showAnnotation(field);
        }
        return sketch.sheet;
    }

    /** Tags are for who cannot see the page. */
    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        switch (operator.getName()) {
            case OperatorName.BEGIN_MARKED_CONTENT, OperatorName.BEGIN_MARKED_CONTENT_SEQ, OperatorName.END_MARKED_CONTENT -> { }
            default -> super.processOperator(operator, operands);
        }
    }

    @Override
    protected void showFontGlyph(Matrix place, PDFont font, int code, Vector displacement) throws IOException {
        if (font instanceof PDVectorFont shapes && getGraphicsState().getTextState().getRenderingMode().isFill()) {
            var known = letters.computeIfAbsent(font, each -> new HashMap<>());
            var letter = known.get(code);
            if (letter == null) {
                letter = shapes.getNormalizedPath(code);
                known.put(code, letter);
            }
            var toPage = place.createAffineTransform();
            toPage.concatenate(font.getFontMatrix().createAffineTransform());
            fill(letter, toPage, getGraphicsState().getNonStrokingColor(), getGraphicsState().getNonStrokeAlphaConstant());
        }
    }

    @Override
    public void fillPath(int windingRule) throws IOException {
        fill(outline, new AffineTransform(), getGraphicsState().getNonStrokingColor(),
                getGraphicsState().getNonStrokeAlphaConstant());
        endPath();
    }

    @Override
    public void strokePath() throws IOException {
        var lines = Strokes.of(outline, transformWidth(getGraphicsState().getLineWidth()));
        fill(lines, new AffineTransform(), getGraphicsState().getStrokingColor(), getGraphicsState().getAlphaConstant());
        endPath();
    }

    @Override
    public void fillAndStrokePath(int windingRule) throws IOException {
        var filled = (GeneralPath) outline.clone();
        fillPath(windingRule);
        outline.append(filled, false);
        strokePath();
    }

    private void fill(Path2D shape, AffineTransform toPage, PDColor colour, double opacity) throws IOException {
        var all = new AffineTransform(toPixels);
        all.concatenate(toPage);
        // The same for most letters of a page.
        var clip = clippings.computeIfAbsent(getGraphicsState().getCurrentClippingPath(),
                area -> toPixels.createTransformedShape(area.getBounds2D()).getBounds2D());
        sheet.fill(shape, all, clip, brightness(colour), opacity);
    }

    private static double brightness(PDColor colour) throws IOException {
        var rgb = colour.getColorSpace().toRGB(colour.getComponents());
        return GreySheet.brightness(rgb[0], rgb[1], rgb[2]);
    }

    @Override
    public void drawImage(PDImage image) throws IOException {
        var all = new AffineTransform(toPixels);
        all.concatenate(getGraphicsState().getCurrentTransformationMatrix().createAffineTransform());
        Sampling.lay(image.getImage(), all, sheet);
    }

    @Override
    public void appendRectangle(Point2D first, Point2D second, Point2D third, Point2D fourth) {
        outline.moveTo(first.getX(), first.getY());
        outline.lineTo(second.getX(), second.getY());
        outline.lineTo(third.getX(), third.getY());
        outline.lineTo(fourth.getX(), fourth.getY());
        outline.closePath();
    }

    @Override
    public void moveTo(float x, float y) {
        outline.moveTo(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        outline.lineTo(x, y);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        outline.curveTo(x1, y1, x2, y2, x3, y3);
    }

    @Override
    public Point2D getCurrentPoint() {
        return outline.getCurrentPoint();
    }

    @Override
    public void closePath() {
        outline.closePath();
    }

    @Override
    public void clip(int windingRule) {
        clips = true;
    }

    @Override
    public void endPath() {
        if (clips) {
            getGraphicsState().intersectClippingPath(outline);
        }
        clips = false;
        outline.reset();
    }

    @Override
    public void shadingFill(COSName shading) {
        // None of our documents has colours that run into each other.
    }
}
