package nl.leerscan.scoring;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import nl.leerscan.model.AnswerOption;
import nl.leerscan.model.Conclusion;
import nl.leerscan.model.Factor;
import nl.leerscan.model.FactorGroup;
import nl.leerscan.model.FormWords;
import nl.leerscan.model.Instrument;
import nl.leerscan.model.Prose;
import nl.leerscan.model.Question;
import nl.leerscan.model.Source;
import nl.leerscan.scoring.GroupMirror.Participant;
import org.jspecify.annotations.Nullable;

/** Groups with their statistics, worked out by hand. */
public final class GroupCases {

    private static final Gson GSON = new GsonBuilder().serializeNulls().create();
    private static final Prose PROSE = new Prose(List.of(new Prose.Markup("<p>Tekst.</p>")));

    private GroupCases() {
    }

    public static List<Worked> all() {
        try {
            var json = Files.readString(Path.of("src/test/resources/scoring/groups.json"));
            return GSON.fromJson(json, Written.class).worked();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Any outcome as what a script would write. */
    public static JsonElement json(Object outcome) {
        return GSON.toJsonTree(outcome);
    }

    /** Who filled in what. */
    public record Group(Instrument instrument, List<Participant> participants) {

        public GroupMirror mirror() {
            return new GroupMirror(instrument, participants);
        }
    }

    /**
     * A case.
     *
     * @param outcome those members of a {@link GroupOutcome} that the case is about
     * @param shifts  from the round before, where there is one
     */
    public record Worked(String name, String why, Group group, @Nullable Group before, JsonObject outcome,
            @Nullable JsonObject shifts) {

        /** The same members of another outcome. */
        public JsonObject about(JsonElement other) {
            var same = new JsonObject();
            outcome.keySet().forEach(member -> same.add(member, other.getAsJsonObject().get(member)));
            return same;
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** The file. */
    private record Written(Map<String, Shape> instruments, List<GroupCase> cases) {

        List<Worked> worked() {
            return cases.stream().map(one -> new Worked(one.name, one.why, group(one),
                    one.before == null ? null : group(one.before), one.outcome, one.shifts)).toList();
        }

        private Group group(GroupCase one) {
            return new Group(Objects.requireNonNull(instruments.get(one.instrument), one.instrument).instrument(),
                    one.participants());
        }
    }

    /**
     * A case as it is written.
     *
     * @param forms  for each participant the options chosen, counted from 0
     * @param times  how many participants there are of each form; one of each when absent
     * @param totals called out, multiplied
     */
    private record GroupCase(String name, String why, String instrument, @Nullable List<List<Integer>> forms,
            @Nullable List<Integer> times, @Nullable List<BigDecimal> totals, @Nullable GroupCase before,
            JsonObject outcome, @Nullable JsonObject shifts) {

        List<Participant> participants() {
            var all = new ArrayList<Participant>();
            for (int i = 0; forms != null && i < forms.size(); i++) {
                all.addAll(Collections.nCopies(times == null ? 1 : times.get(i), new Participant(forms.get(i), null)));
            }
            if (totals != null) {
                totals.forEach(total -> all.add(new Participant(null, total)));
            }
            return all;
        }
    }

    /** An instrument as it is written: what matters for its numbers. */
    private record Shape(List<ShapeQuestion> questions, @Nullable List<ShapeFactor> factors,
            @Nullable List<String> groups, @Nullable BigDecimal multiplier, List<BigDecimal> conclusions) {

        Instrument instrument() {
            var itsGroups = groups == null ? List.<FactorGroup>of()
                    : groups.stream().map(id -> new FactorGroup(id, id, "Betekenis")).toList();
            var itsFactors = factors == null ? List.<Factor>of()
                    : factors.stream().map(factor -> factor.factor(itsGroups)).toList();
            return new Instrument("i", "Instrument", new Source(null, "Bron", "2026", null), null, null,
                    new FormWords(null, null, null, null),
                    questions.stream().map(question -> question.question(itsFactors)).toList(), itsGroups, List.of(), itsFactors,
                    null, multiplier == null ? BigDecimal.ONE : multiplier,
                    conclusions.stream().map(Shape::conclusion).toList(), null);
        }

        private static Conclusion conclusion(BigDecimal from) {
            return new Conclusion(from, "vanaf " + from, "Vanaf " + from, PROSE, PROSE, List.of("En nu?"));
        }
    }

    private record ShapeFactor(String id, @Nullable String group) {

        Factor factor(List<FactorGroup> groups) {
            var itsGroup = groups.stream().filter(each -> each.id().equals(group)).findFirst().orElse(null);
            return new Factor(id, id, itsGroup, "Kort.", PROSE, null, null, List.of("Waarom?"));
        }
    }

    private record ShapeQuestion(String id, @Nullable String factor, List<Integer> points, boolean reversed) {

        Question question(List<Factor> factors) {
            var itsFactor = factors.stream().filter(each -> each.id().equals(factor)).findFirst().orElse(null);
            var options = IntStream.range(0, points.size())
                    .mapToObj(i -> new AnswerOption("Antwoord " + i, points.get(i)))
                    .toList();
            return new Question(id, id + "?", itsFactor, null, options, true, reversed);
        }
    }
}
