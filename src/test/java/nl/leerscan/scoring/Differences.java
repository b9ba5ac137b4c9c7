package nl.leerscan.scoring;

import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Where two pieces of JSON say something else. Numbers may differ by rounding, and may be written as {@code "5/3"}. */
public final class Differences {

    private static final double ROUNDING = 1e-9;

    private final List<String> found = new ArrayList<>();

    private Differences() {
    }

    /** A line for each place, none when both say the same. */
    public static List<String> between(JsonElement expected, JsonElement actual) {
        var differences = new Differences();
        differences.compare("", expected, actual);
        return differences.found;
    }

    private void compare(String place, JsonElement expected, JsonElement actual) {
        if (expected.isJsonObject() && actual.isJsonObject()) {
            compareMembers(place, expected, actual);
        } else if (expected.isJsonArray() && actual.isJsonArray()
                && expected.getAsJsonArray().size() == actual.getAsJsonArray().size()) {
            for (int i = 0; i < expected.getAsJsonArray().size(); i++) {
                compare(place + "[" + i + "]", expected.getAsJsonArray().get(i), actual.getAsJsonArray().get(i));
            }
        } else if (!same(expected, actual)) {
            found.add(place + ": expected " + expected + " but was " + actual);
        }
    }

    private void compareMembers(String place, JsonElement expected, JsonElement actual) {
        var names = new TreeSet<>(expected.getAsJsonObject().keySet());
        names.addAll(actual.getAsJsonObject().keySet());
        for (var name : names) {
            if (expected.getAsJsonObject().has(name) && actual.getAsJsonObject().has(name)) {
                compare(place + "." + name, expected.getAsJsonObject().get(name), actual.getAsJsonObject().get(name));
            } else {
                found.add(place + "." + name + ": only one of both has it");
            }
        }
    }

    private static boolean same(JsonElement expected, JsonElement actual) {
        if (actual instanceof JsonPrimitive number && number.isNumber() && expected instanceof JsonPrimitive hoped
                && !hoped.isBoolean()) {
            return Math.abs(number(hoped.getAsString()) - number.getAsDouble()) <= ROUNDING;
        }
        return expected.equals(actual);
    }

    private static double number(String text) {
        var parts = text.split("/");
        return parts.length == 1 ? Double.parseDouble(text)
                : Double.parseDouble(parts[0]) / Double.parseDouble(parts[1]);
    }
}
