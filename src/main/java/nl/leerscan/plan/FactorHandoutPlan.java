package nl.leerscan.plan;

import java.util.ArrayList;
import java.util.List;
import nl.leerscan.model.Contribution;
import nl.leerscan.model.Instrument;
import nl.leerscan.plan.FactorHandout.Entry;
import nl.leerscan.plan.FactorHandout.Group;
import nl.leerscan.plan.ResearchChart.Row;

/** What stands on the hand-out of the factors, and on which side of the sheet. */
final class FactorHandoutPlan {

    /** Factors that fit on a page, each with room to write. */
    private static final int MOST_ON_PAGE = 5;
    private static final int MOST_PAGES = 2;

    private final Instrument instrument;

    private FactorHandoutPlan(Instrument instrument) {
        this.instrument = instrument;
    }

    static FactorHandout of(Instrument instrument) {
        return new FactorHandoutPlan(instrument).handout();
    }

    private FactorHandout handout() {
        var groups = FactorsPlan.all(instrument).stream().map(this::group).toList();
        var sides = sides(groups);
        var fits = sides.size() <= MOST_PAGES && groups.stream().allMatch(each -> each.entries().size() <= MOST_ON_PAGE);
        return new FactorHandout(scale(groups), fits ? sides : List.of(groups), fits ? sides.size() : null,
                groups.stream().flatMap(each -> each.entries().stream()).anyMatch(Entry::ownReading),
                instrument.factorSource());
    }

    private List<Contribution> scale(List<Group> groups) {
        return ResearchChart.has(instrument) ? groups.get(0).chart().scale() : List.of();
    }

    /** As many groups on a page as fit, in order. */
    private static List<List<Group>> sides(List<Group> groups) {
        var sides = new ArrayList<List<Group>>();
        var room = 0;
        for (var group : groups) {
            if (group.entries().size() > room) {
                sides.add(new ArrayList<>());
                room = MOST_ON_PAGE;
            }
            sides.get(sides.size() - 1).add(group);
            room -= group.entries().size();
        }
        return sides;
    }

    private Group group(FactorsOfGroup group) {
        var chart = ResearchChart.of(group, instrument);
        return new Group(group.group(), chart, chart.rows().stream().map(this::entry).toList());
    }

    private Entry entry(Row row) {
        var factor = row.scored().factor();
        var ownReading = instrument.questions().stream()
                .anyMatch(question -> question.measures(factor) && question.factorNote() != null);
        return new Entry(row, ownReading, factor.explanation().closing());
    }
}
