package nl.leerscan.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leerscan.edit.Manuscript;
import nl.leerscan.problem.Catalogue;
import nl.leerscan.problem.Location;
import nl.leerscan.problem.Problem;
import nl.leerscan.problem.Severity;

/**
 * Puts what is wrong into words, beside the field that it is about or with the way to it.
 *
 * @param thing       what is edited
 * @param things      all that can be
 * @param manuscripts where all of that is
 */
record Remarks(Thing thing, Things things, Manuscripts manuscripts, Catalogue words) {

    List<Remark> of(Values.Result edited, Attempt trial) {
        var remarks = new ArrayList<Remark>();
        edited.refusals().forEach((field, refusal) -> remarks.add(of(field, refusal)));
        trial.problems().forEach(problem -> remarks.add(of(problem, edited.file())));
        return List.copyOf(remarks);
    }

    /** @param field empty when it is about no field */
    Remark of(String field, Refusal refusal) {
        var hint = refusal.key() + ".hint";
        return new Remark(field, "", "", severity(Severity.ERROR), words.text(refusal.key(), refusal.details()),
                words.has(hint) ? words.text(hint, refusal.details()) : "");
    }

    private Remark of(Problem problem, Manuscript file) {
        return field(thing, file, problem.location())
                .map(field -> remark(field.name(), "", "", problem))
                .or(() -> elsewhere(problem, file))
                .orElseGet(() -> remark("", place(problem.location()), "", problem));
    }

    private Optional<Remark> elsewhere(Problem problem, Manuscript file) {
        return things.all().stream().flatMap(section -> section.things().stream())
                .flatMap(other -> manuscript(other, file).flatMap(known -> field(other, known, problem.location()))
                        .map(field -> remark("", place(other, field), Editor.EDIT + other.address(), problem)).stream())
                .findFirst();
    }

    private Optional<Manuscript> manuscript(Thing other, Manuscript edited) {
        return other.file().equals(edited.file()) ? Optional.of(edited) : manuscripts.get(other.file());
    }

    private static Optional<Field> field(Thing thing, Manuscript file, Location place) {
        if (!place.file().equals(file.file()) || place.line() == 0) {
            return Optional.empty();
        }
        return thing.fields().stream()
                .filter(field -> file.lines(field.path()).filter(lines -> lines.holds(place.line())).isPresent())
                .findFirst();
    }

    private Remark remark(String field, String place, String address, Problem problem) {
        return new Remark(field, place, address, severity(problem.severity()), words.message(problem), words.hint(problem));
    }

    private String place(Thing other, Field field) {
        return words.text("edit.elsewhere", Map.of("title", other.title(), "field", field.label(words)));
    }

    private String place(Location place) {
        return place.line() == 0 ? place.file() : words.text("serve.panel.place",
                Map.of("file", place.file(), "line", String.valueOf(place.line())));
    }

    private String severity(Severity severity) {
        return words.text(severity == Severity.ERROR ? "cli.severity.error" : "cli.severity.warning", Map.of());
    }
}
