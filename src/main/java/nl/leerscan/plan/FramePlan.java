package nl.leerscan.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.leerscan.model.Texts;
import nl.leerscan.model.Toolkit;

/** What every page has around it. */
final class FramePlan {

    private FramePlan() {
    }

    static Frame of(Toolkit toolkit, List<Page> pages) {
        var texts = toolkit.texts();
        return new Frame(
                toolkit.title(),
                toolkit.organisation(),
                toolkit.edition(),
                inWords(toolkit.edition().date(), texts),
                texts,
                toolkit.address(),
                Palette.of(toolkit.accent()),
                toolkit.logo(),
                toolkit.paper(),
                navigation(pages),
                texts.get("pages.one-file.file") + ".html");
    }

    private static List<Place> navigation(List<Page> pages) {
        return pages.stream().map(Page::place).filter(place -> place.kind().isInNavigation()).toList();
    }

    /** Month names come from the interface texts: the Java in use may know other ones. */
    static String inWords(LocalDate date, Texts texts) {
        var month = texts.get("date.month-" + date.getMonthValue());
        return texts.fill("date.long", Map.of("day", date.getDayOfMonth(), "month", month, "year", date.getYear()));
    }
}
