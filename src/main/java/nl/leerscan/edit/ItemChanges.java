package nl.leerscan.edit;

import java.util.List;

/**
 * Turns a list of texts into another, one item at a time. Items that are the same at its start and at its end stay; those
 * in between take the place of each other, as far as there are.
 *
 * @param wanted none of them empty
 */
record ItemChanges(String path, List<String> wanted, List<String> order) {

    Manuscript in(Manuscript manuscript) throws Untouchable {
        var there = manuscript.texts(path);
        var shorter = Math.min(there.size(), wanted.size());
        var first = 0;
        while (first < shorter && Wording.same(there.get(first), wanted.get(first))) {
            first++;
        }
        var end = 0;
        while (end < shorter - first
                && Wording.same(there.get(there.size() - 1 - end), wanted.get(wanted.size() - 1 - end))) {
            end++;
        }
        return between(first, there.size() - end, wanted.size() - end, manuscript);
    }

    private Manuscript between(int first, int thereEnd, int wantedEnd, Manuscript manuscript) throws Untouchable {
        var changed = manuscript;
        for (int i = first; i < Math.min(thereEnd, wantedEnd); i++) {
            changed = changed.with(path + "/" + i, wanted.get(i));
        }
        for (int i = thereEnd; i > wantedEnd; i--) {
            changed = changed.without(path + "/" + (i - 1));
        }
        for (int i = thereEnd; i < wantedEnd; i++) {
            changed = changed.withItem(path, i, wanted.get(i), order);
        }
        return changed;
    }
}
