package nl.leerscan.content;

import java.math.BigDecimal;
import java.util.Optional;
import nl.leerscan.content.Node.TextNode;
import nl.leerscan.model.Figure;
import nl.leerscan.model.Figure.Share;
import nl.leerscan.problem.Problems;

/** Reads a figure: the same keys in each file. */
final class FigureReader {

    private static final Share NOTHING = new Share(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ONE, "");

    private final Problems problems;

    FigureReader(Problems problems) {
        this.problems = problems;
    }

    Figure read(Fields fields) {
        var figure = new Figure(
                fields.text("shown"),
                fields.text("meaning"),
                fields.optionalGroup("share").map(this::share).orElse(null),
                fields.optionalText("source").orElse(null));
        fields.close();
        return figure;
    }

    private Share share(Fields fields) {
        var part = fields.required("part");
        var from = part.flatMap(node -> decimal(fields, "part", node));
        var to = fields.optional("part-to").map(node -> decimal(fields, "part-to", node)).orElse(from);
        var whole = fields.required("whole").flatMap(node -> decimal(fields, "whole", node));
        var of = fields.text("of");
        fields.close();
        if (from.isEmpty() || to.isEmpty() || whole.isEmpty()) {
            return NOTHING;
        }
        var share = new Share(from.get(), to.get(), whole.get(), of);
        if (!isPossible(share)) {
            var shown = share.part().equals(share.partTo()) ? share.part().toPlainString()
                    : share.part().toPlainString() + "–" + share.partTo().toPlainString();
            problems.error(part.orElseThrow().location(), "share-impossible", "part", shown, "whole", share.whole().toPlainString());
        }
        return share;
    }

    private Optional<BigDecimal> decimal(Fields fields, String key, TextNode node) {
        return new Values(fields, problems).decimal(key, node);
    }

    private static boolean isPossible(Share share) {
        return share.part().signum() >= 0 && share.whole().signum() > 0
                && share.part().compareTo(share.partTo()) <= 0 && share.partTo().compareTo(share.whole()) <= 0;
    }
}
