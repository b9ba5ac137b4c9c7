package nl.leerscan.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import nl.leerscan.content.PictureCheck.Flaw;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What passes can be shown; that a picture whose tables make no sense is refused as well, the PDF library sees to. */
class PictureCheckTest {

    @ParameterizedTest
    @ValueSource(ints = {BufferedImage.TYPE_INT_RGB, BufferedImage.TYPE_INT_ARGB, BufferedImage.TYPE_BYTE_GRAY,
        BufferedImage.TYPE_USHORT_GRAY, BufferedImage.TYPE_BYTE_BINARY, BufferedImage.TYPE_BYTE_INDEXED})
    void ordinaryPicturesAreSound(int type) throws IOException {
        assertThat(PictureCheck.flaw("png", written("png", type, false))).isEmpty();
        assertThat(PictureCheck.flaw("png", written("png", type, true))).isEmpty();
    }

    @Test
    void soArePhotographs() throws IOException {
        for (int type : new int[] {BufferedImage.TYPE_INT_RGB, BufferedImage.TYPE_BYTE_GRAY}) {
            assertThat(PictureCheck.flaw("jpeg", written("jpeg", type, false))).isEmpty();
            assertThat(PictureCheck.flaw("jpeg", written("jpeg", type, true))).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg"})
    void everyShorterFileIsDamagedOrNoSuchPicture(String kind) throws IOException {
        var whole = written(kind, BufferedImage.TYPE_INT_RGB, false);
        for (int length = 0; length < whole.length; length++) {
            assertThat(PictureCheck.flaw(kind, Arrays.copyOf(whole, length))).as(kind + " of " + length)
                    .hasValueSatisfying(flaw -> assertThat(flaw).isIn(Flaw.DAMAGED, Flaw.BROKEN));
        }
    }

    @Test
    void aChangedPictureThatPassesCanBeRead() throws IOException {
        var random = new Random(17);
        var whole = written("png", BufferedImage.TYPE_INT_RGB, false);
        for (int round = 0; round < 300; round++) {
            var changed = whole.clone();
            changed[random.nextInt(changed.length)] = (byte) random.nextInt();
            if (PictureCheck.flaw("png", changed).isEmpty()) {
                assertThat(ImageIO.read(new ByteArrayInputStream(changed)))
                        .as(Base64.getEncoder().encodeToString(changed)).isNotNull();
            }
        }
    }

    private static byte[] written(String kind, int type, boolean progressive) throws IOException {
        var image = new BufferedImage(37, 23, type);
        var graphics = image.createGraphics();
        graphics.setColor(new Color(200, 30, 60, type == BufferedImage.TYPE_INT_ARGB ? 100 : 255));
        graphics.fillOval(3, 3, 30, 15);
        graphics.dispose();
        var writer = ImageIO.getImageWritersByFormatName(kind).next();
        var settings = writer.getDefaultWriteParam();
        settings.setProgressiveMode(progressive ? ImageWriteParam.MODE_DEFAULT : ImageWriteParam.MODE_DISABLED);
        var out = new ByteArrayOutputStream();
        try (var stream = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.write(null, new IIOImage(image, null, null), settings);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }
}
