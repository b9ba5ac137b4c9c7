package nl.leerscan.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.ChecksumException;
import com.google.zxing.FormatException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import nl.leerscan.browser.Browsers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** What qr.js draws is read by somebody else's program, with nothing to mend. */
@Execution(ExecutionMode.CONCURRENT)
class QrCodeIT {

    private static final int SIZE = 37;
    private static final int LONGEST = 106;

    @Test
    void textsOfEveryLengthAreRead(@TempDir Path temp) throws IOException, ChecksumException, FormatException {
        var random = new Random(5);
        var texts = IntStream.rangeClosed(1, 3 * LONGEST).mapToObj(i -> text(1 + i % LONGEST, random)).toList();
        try (var page = new ResultCodePage(Browsers.CHROMIUM, temp)) {
            var drawn = (List<?>) page.evaluate(
                    "(texts) => texts.map((text) => qr(text).map((row) => row.map(Number).join('')).join(''))", texts);
            for (int i = 0; i < texts.size(); i++) {
                var read = new Decoder().decode(matrix((String) drawn.get(i)));
                assertThat(read.getText()).isEqualTo(texts.get(i));
                assertThat(read.getErrorsCorrected()).as(texts.get(i)).isZero();
                assertThat(read.getECLevel()).isEqualTo("L");
            }
        }
    }

    @Test
    void aTextThatIsTooLongIsNotDrawn(@TempDir Path temp) throws IOException {
        try (var page = new ResultCodePage(Browsers.CHROMIUM, temp)) {
            assertThat(page.evaluate("(text) => qr(text)", "x".repeat(LONGEST + 1))).isNull();
        }
    }

    private static String text(int length, Random random) {
        return random.ints(length, '!', 127).mapToObj(Character::toString).reduce("", String::concat);
    }

    private static BitMatrix matrix(String modules) {
        assertThat(modules).hasSize(SIZE * SIZE);
        var matrix = new BitMatrix(SIZE);
        for (int i = 0; i < modules.length(); i++) {
            if (modules.charAt(i) == '1') {
                matrix.set(i % SIZE, i / SIZE);
            }
        }
        return matrix;
    }
}
