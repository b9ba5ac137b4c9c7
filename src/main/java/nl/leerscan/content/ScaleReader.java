package nl.leerscan.content;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leerscan.model.AnswerOption;
import nl.leerscan.problem.Problems;

/** Reads an answer scale: the shared one, or one of a question's own. */
final class ScaleReader {

    /** Points go from minus this to this, so that no total can overflow. */
    static final int MOST_POINTS = 1000;

    private final Problems problems;

    ScaleReader(Problems problems) {
        this.problems = problems;
    }

    /** The scale in a group of keys, if there is one. */
    Optional<List<AnswerOption>> optional(Fields fields) {
        var items = fields.optionalList("scale");
        if (!fields.has("scale")) {
            return Optional.empty();
        }
        var labels = new HashMap<String, Integer>();
        var options = items.stream()
                .flatMap(item -> Fields.ofItem("scale", item, problems).stream())
                .flatMap(item -> option(item, labels).stream())
                .toList();
        if (items.size() == 1) {
            problems.error(fields.placeOf("scale"), "scale-too-short");
        } else if (options.size() == items.size() && options.size() > 1 && isFlat(options)) {
            problems.error(fields.placeOf("scale"), "scale-flat");
        }
        return Optional.of(options);
    }

    private Optional<AnswerOption> option(Fields fields, Map<String, Integer> labels) {
        var label = fields.required("label");
        var points = new Values(fields, problems).wholeNumber("points", MOST_POINTS);
        fields.close();
        label.ifPresent(node -> {
            var first = labels.putIfAbsent(node.value().strip(), node.location().line());
            if (first != null) {
                problems.error(node.location(), "label-twice",
                        "label", node.value().strip(), "line", String.valueOf(first));
            }
        });
        return label.flatMap(node -> points.map(number -> new AnswerOption(node.value().strip(), number)));
    }

    private static boolean isFlat(List<AnswerOption> options) {
        return options.stream().mapToInt(AnswerOption::points).distinct().count() == 1;
    }
}
