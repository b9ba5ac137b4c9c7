package nl.leerscan.content;

import java.util.function.Consumer;
import nl.leerscan.problem.Problems;

/** What could be better. It is looked for while reading, when somebody asks: that takes as long as all other reading. */
final class Advice {

    private final boolean isAsked;
    private final Problems found = new Problems();

    Advice(boolean isAsked) {
        this.isAsked = isAsked;
    }

    /** Looks, when it is asked. */
    void look(Consumer<Problems> check) {
        if (isAsked) {
            synchronized (found) {
                check.accept(found);
            }
        }
    }

    Problems found() {
        return found;
    }
}
