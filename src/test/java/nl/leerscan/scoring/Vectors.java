package nl.leerscan.scoring;

import com.google.gson.Gson;
import com.google.gson.reflect.TypeToken;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leerscan.model.Instrument;
import org.jspecify.annotations.Nullable;

/** Answers to the shipped instrument with what they lead to, worked out by hand. */
public final class Vectors {

    private Vectors() {
    }

    public static List<Vector> all() {
        try {
            var json = Files.readString(Path.of("src/test/resources/scoring/vectors.json"));
            return new Gson().fromJson(json, new TypeToken<List<Vector>>() { }.getType());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /**
     * A case.
     *
     * @param answers for each question in order which option, counted from 0; null when it is open
     */
    public record Vector(String name, List<@Nullable Integer> answers, Expected outcome) {

        /** The answers by the id of the question. */
        public Map<String, Integer> byId(Instrument instrument) {
            var byId = new LinkedHashMap<String, Integer>();
            for (int i = 0; i < answers.size(); i++) {
                var answer = answers.get(i);
                if (answer != null) {
                    byId.put(instrument.questions().get(i).id(), answer);
                }
            }
            return byId;
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /**
     * What a case leads to.
     *
     * @param groups score, lowest and highest of each group
     */
    public record Expected(
            int answered,
            List<String> open,
            @Nullable BigDecimal total,
            @Nullable Integer conclusion,
            List<String> strongest,
            List<String> weakest,
            Map<String, List<Integer>> groups) {

        /** The part of an outcome that the hand-made cases state. */
        public static Expected of(Outcome outcome) {
            var groups = new LinkedHashMap<String, List<Integer>>();
            outcome.groups().forEach(part -> groups.put(part.id(), List.of(part.score(), part.lowest(), part.highest())));
            return new Expected(outcome.answered(), outcome.open(), outcome.total(), outcome.conclusion(),
                    outcome.strongest(), outcome.weakest(), groups);
        }
    }
}
