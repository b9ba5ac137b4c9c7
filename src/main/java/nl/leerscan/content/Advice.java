package nl.leerscan.content;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import nl.leerscan.problem.Problems;

/** What could be better. It is looked for when somebody asks, since that takes as long as all other reading. */
final class Advice {

    private final List<Consumer<Problems>> checks = new ArrayList<>();

    /** Notes where to look, for when somebody asks. */
    void later(Consumer<Problems> check) {
        checks.add(check);
    }

    /** Looks, each time it is asked. */
    Problems found() {
        var found = new Problems();
        checks.forEach(check -> check.accept(found));
        return found;
    }
}
