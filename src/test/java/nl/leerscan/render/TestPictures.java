package nl.leerscan.render;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;

/** Pictures to put in a document, and to find in it again. */
final class TestPictures {

    private TestPictures() {
    }

    static byte[] png(int width, int height) {
        try {
            var bytes = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the pictures of a document stand on their pages, in points from below. */
    static List<Rectangle2D> in(Pdf pdf) {
        try (var document = Loader.loadPDF(pdf.bytes())) {
            var finder = new Finder();
            for (var page : document.getPages()) {
                finder.processPage(page);
            }
            return finder.found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Finder extends PDFStreamEngine {

        private final List<Rectangle2D> found = new ArrayList<>();

        Finder() {
            addOperator(new Concatenate(this));
            addOperator(new DrawObject(this));
            addOperator(new Save(this));
            addOperator(new Restore(this));
            addOperator(new SetMatrix(this));
        }

        @Override
        protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
            if (operator.getName().equals("Do") && operands.get(0) instanceof COSName name
                    && getResources().isImageXObject(name)) {
                var at = getGraphicsState().getCurrentTransformationMatrix();
                found.add(new Rectangle2D.Float(at.getTranslateX(), at.getTranslateY(), at.getScalingFactorX(),
                        at.getScalingFactorY()));
            } else {
                super.processOperator(operator, operands);
            }
        }
    }
}
