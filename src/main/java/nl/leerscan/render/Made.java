package nl.leerscan.render;

import org.jspecify.annotations.Nullable;

/**
 * A document that is done.
 *
 * @param printed what the pages show of it
 * @param overrun what does not fit on the pages it may take, if anything
 */
record Made(Printed printed, @Nullable Overrun overrun) {

    static Made of(DocumentRenderer.Result result) {
        return new Made(Printed.of(result.pdf()), result.overrun());
    }
}
