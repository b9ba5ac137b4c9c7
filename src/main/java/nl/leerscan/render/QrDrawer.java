package nl.leerscan.render;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import io.nayuki.qrcodegen.DataTooLongException;
import io.nayuki.qrcodegen.QrCode;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * Draws {@code <object type="image/x-qr" data-text="https://…" alt="…" style="width: 25mm; height: 25mm"></object>} as a
 * QR code of black shapes, sharp on any printer. The quiet zone is inside the width.
 */
final class QrDrawer implements FSObjectDrawer {

    private static final String TYPE = "image/x-qr";
    /** The white that a reader needs around a code, in modules: what the standard asks. */
    private static final int QUIET = 4;

    @Override
    public @Nullable Map<Shape, String> drawObject(Element element, double x, double y, double width, double height,
            OutputDevice device, RenderingContext context, int dotsPerPixel) {
        var code = code(element.getAttribute("data-text"));
        double side = Math.min(width, height) / dotsPerPixel;
        device.drawWithGraphics((float) x, (float) y, (float) side, (float) side, graphics -> {
            graphics.setColor(Color.BLACK);
            graphics.fill(shape(code, side / (code.size + 2 * QUIET)));
        });
        return null;
    }

    static FSObjectDrawerFactory factory() {
        return new Factory();
    }

    private static QrCode code(String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a QR code without data-text");
        }
        try {
            // Level M: a fold or a stain of a seventh of the code does no harm.
            return QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        } catch (DataTooLongException e) {
            throw new IllegalArgumentException("a text of " + text.length() + " characters is too long for a QR code", e);
        }
    }

    /** A bar for each run of black modules in a row. */
    private static Path2D shape(QrCode code, double module) {
        var shape = new Path2D.Double();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                int start = x;
                while (x < code.size && code.getModule(x, y)) {
                    x++;
                }
                if (x > start) {
                    shape.append(new Rectangle2D.Double((start + QUIET) * module, (y + QUIET) * module,
                            (x - start) * module, module), false);
                }
            }
        }
        return shape;
    }

    private static final class Factory implements FSObjectDrawerFactory {

        @Override
        public @Nullable FSObjectDrawer createDrawer(Element element) {
            return isReplacedObject(element) ? new QrDrawer() : null;
        }

        @Override
        public boolean isReplacedObject(Element element) {
            return TYPE.equals(element.getAttribute("type"));
        }
    }
}
