package nl.leerscan.editor;

import java.util.List;
import java.util.Map;

/**
 * Things of one kind.
 *
 * @param key      of its name in the catalogue
 * @param refusals why a file that it is about cannot be edited here, by file
 */
record Section(String key, List<Thing> things, Map<String, Refusal> refusals) {

    Section {
        things = List.copyOf(things);
        refusals = Map.copyOf(refusals);
    }
}
