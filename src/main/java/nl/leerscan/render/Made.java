package nl.leerscan.render;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A document that is done.
 *
 * @param pdf       the whole of it
 * @param firstPage how it begins
 * @param overrun   what does not fit on the pages it may take, if anything
 */
record Made(Pdf pdf, FirstPage firstPage, @Nullable Overrun overrun) {

    static Made of(DocumentRenderer.Result result) {
        return new Made(result.pdf(), Objects.requireNonNull(result.firstPage()), result.overrun());
    }
}
