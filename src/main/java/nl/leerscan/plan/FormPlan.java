package nl.leerscan.plan;

import java.math.BigDecimal;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.leerscan.model.Texts;
import nl.leerscan.plan.Questionnaire.Choice;
import nl.leerscan.plan.Questionnaire.Item;
import nl.leerscan.plan.ScoreForm.Block;
import nl.leerscan.plan.ScoreForm.Subtotal;
import org.jspecify.annotations.Nullable;

/** How the questions stand on paper. */
final class FormPlan {

    /** Heights in millimetres, about: a grid's head with a question of three lines, a list's head, and an answer. */
    private static final int GRID = 30;
    private static final int HEAD = 10;
    private static final int ANSWER = 10;
    /** As many scores as are added up at once. */
    private static final int AT_ONCE = 5;
    /** As many questions as fit on a sheet, where their answers are columns. */
    private static final int ON_A_SHEET = 10;

    private final Questionnaire questionnaire;
    private final Texts texts;
    private final double columnWidth;

    private FormPlan(Questionnaire questionnaire, Texts texts) {
        this.questionnaire = questionnaire;
        this.texts = texts;
        this.columnWidth = ColumnWidth.of(questionnaire.scale());
    }

    /** @param address where the toolkit will be hosted, where known; @param place where the questionnaire is in it */
    static ScoreForm of(Questionnaire questionnaire, Texts texts, @Nullable URI address, Place place) {
        var plan = new FormPlan(questionnaire, texts);
        var blocks = plan.blocks(questionnaire.items());
        var subtotals = subtotals(questionnaire.items().size());
        return new ScoreForm(
                plan.steps(subtotals.isEmpty() ? "form.how-3" : "form.how-3-subtotals"),
                plan.stepsComputed(),
                plan.stepsTyped(),
                plan.scale(),
                blocks,
                subtotals,
                blocks.size() == 1 && blocks.get(0).grid() && questionnaire.items().size() <= ON_A_SHEET,
                address == null ? null : within(address, place).toString());
    }

    /** Five questions at a time; a question that would be left over alone joins those before it. */
    private static List<Subtotal> subtotals(int questions) {
        var subtotals = new ArrayList<Subtotal>();
        for (int first = 1; first < questions; first += AT_ONCE) {
            var last = first + AT_ONCE - 1;
            subtotals.add(new Subtotal(first, last + 1 >= questions ? questions : last));
        }
        return subtotals.size() > 1 ? subtotals : List.of();
    }

    /** An address is a folder, whether or not it ends as one. */
    private static URI within(URI address, Place place) {
        var text = address.toString();
        return URI.create(text.endsWith("/") ? text : text + "/").resolve(place.path());
    }

    /** What to do, with what this instrument needs said: what holds for all is not repeated where it does not apply. */
    private List<String> steps(String adding) {
        return List.of(
                texts.get("form.how-1") + whenReversed(),
                inScoreColumn("form.how-2") + whenZero(),
                texts.get(adding) + whenMinus());
    }

    private List<String> stepsComputed() {
        return List.of(
                texts.get("fillable.how-choose") + whenReversed(),
                texts.get("fillable.how-computed") + whenZero(),
                texts.get("fillable.how-other-program"),
                texts.get("fillable.how-private"));
    }

    private List<String> stepsTyped() {
        return List.of(
                texts.get("fillable.how-choose") + whenReversed(),
                inScoreColumn("fillable.how-typed") + whenZero(),
                texts.get("fillable.how-total") + whenMinus(),
                texts.get("fillable.how-private"));
    }

    private String inScoreColumn(String key) {
        return texts.fill(key, Map.of("score", questionnaire.words().score()));
    }

    private String whenReversed() {
        return when(this::runsOtherWay, "form.how-reversed");
    }

    private String whenZero() {
        return when(item -> has(item, points -> points == 0), "form.how-zero");
    }

    private String whenMinus() {
        return when(item -> has(item, points -> points < 0), "form.how-minus");
    }

    /** In one line, where the same points hold at every question and are not said by the answers themselves. */
    private @Nullable String scale() {
        if (!questionnaire.items().stream().allMatch(item -> item.choices().equals(questionnaire.scale()))
                || questionnaire.scale().stream().allMatch(Choice::isBare)) {
            return null;
        }
        return questionnaire.scale().stream()
                .map(this::answer)
                .collect(Collectors.joining(" · ", questionnaire.words().scale() + ": ", ""));
    }

    private String answer(Choice choice) {
        var points = new Numbers(BigDecimal.ONE, texts).total(choice.points());
        return choice.isBare() ? points : texts.fill("form.scale", Map.of("label", choice.label(), "points", points));
    }

    private String when(Predicate<Item> condition, String key) {
        return questionnaire.items().stream().anyMatch(condition) ? " " + texts.get(key) : "";
    }

    private boolean runsOtherWay(Item item) {
        return !item.ownScale() && !item.choices().equals(questionnaire.scale());
    }

    private static boolean has(Item item, Predicate<Integer> points) {
        return item.choices().stream().map(Choice::points).anyMatch(points);
    }

    private List<Block> blocks(List<Item> items) {
        var blocks = new ArrayList<Block>();
        var run = new ArrayList<Item>();
        for (Item item : items) {
            if (!run.isEmpty() && width(item) != width(run.get(0))) {
                blocks.add(block(run));
                run.clear();
            }
            run.add(item);
        }
        blocks.add(block(run));
        return blocks;
    }

    private Block block(List<Item> items) {
        var first = items.get(0);
        var width = width(first);
        return new Block(width, width > 0 ? GRID : HEAD + ANSWER * lines(first), items);
    }

    /** Bare numbers share a line. */
    private static int lines(Item item) {
        var worded = (int) item.choices().stream().filter(choice -> !choice.isBare()).count();
        return worded < item.choices().size() ? worded + 1 : worded;
    }

    private double width(Item item) {
        return item.ownScale() ? 0 : columnWidth;
    }
}
