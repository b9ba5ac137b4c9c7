package nl.leerscan.cli;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import nl.leerscan.problem.Catalogue;

/** What the command line says, in one language. */
record Sentences(Catalogue catalogue) {

    /**
     * A sentence.
     *
     * @param details names and values in turn, as the catalogue's text mentions them
     */
    String say(String key, Object... details) {
        var values = new HashMap<String, String>();
        for (int i = 0; i < details.length; i += 2) {
            values.put(details[i].toString(), details[i + 1].toString());
        }
        return catalogue.text("cli." + key, Map.copyOf(values));
    }

    /** A number of things, such as {@code 1 pagina}. */
    String count(String things, long number) {
        var form = number == 0 ? ".none" : number == 1 ? ".one" : ".many";
        return say(things + form, "number", number);
    }

    /** Seconds with one decimal; written out here, because Java's number formats take a noticeable time to load. */
    String seconds(Duration duration) {
        var tenths = (duration.toMillis() + 50) / 100;
        return tenths / 10 + say("decimal-separator") + tenths % 10;
    }
}
