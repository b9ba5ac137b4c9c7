package nl.leerscan.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import nl.leerscan.model.Background;
import nl.leerscan.model.Document;
import nl.leerscan.model.Landscape;
import nl.leerscan.model.Method;
import nl.leerscan.model.Source;
import nl.leerscan.model.Toolkit;
import org.jspecify.annotations.Nullable;

/** The pages with pictures of what there is to know; they are in the list of articles, before the articles. */
final class PicturedPlan {

    /** A title of one plain word is the best name a file can have. */
    private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z0-9]{1,39}");

    private final Toolkit toolkit;
    private final Place list;
    /** Names that a title cannot have, since something else in the toolkit has it. */
    private final Set<String> taken = new HashSet<>(List.of("main", "index"));

    private PicturedPlan(Toolkit toolkit, Place list) {
        this.toolkit = toolkit;
        this.list = list;
        toolkit.texts().under("pages.").forEach((key, text) -> taken.add(text));
    }

    static List<Page> of(Toolkit toolkit, Place list) {
        return new PicturedPlan(toolkit, list).pages();
    }

    /** What the list of articles tells of them. */
    static List<Listed> listed(List<Page> pages) {
        return pages.stream().map(PicturedPlan::listed).toList();
    }

    private static Listed listed(Page page) {
        if (page instanceof Page.Research research) {
            return listed(page.place(), research.research().document(), research.research().source());
        }
        if (page instanceof Page.Method method) {
            return listed(page.place(), method.method().document(), method.method().source());
        }
        var landscape = ((Page.Landscape) page).landscape();
        return listed(page.place(), landscape.document(), landscape.source());
    }

    private static Listed listed(Place place, Document document, @Nullable Source source) {
        return new Listed(place, document.summary(), source);
    }

    /** Where it is told what research found; absent where it is not. */
    static @Nullable Place research(Toolkit toolkit) {
        var research = toolkit.background().research();
        return research == null ? null
                : Place.of(Place.Kind.RESEARCH, toolkit.texts().get("pages.research.file"), research.document().title());
    }

    private List<Page> pages() {
        var background = toolkit.background();
        var pages = new ArrayList<Page>();
        var research = research(toolkit);
        if (research != null) {
            pages.add(research(research, background));
        }
        if (background.method() != null) {
            pages.add(method(background.method()));
        }
        if (background.landscape() != null) {
            pages.add(landscape(background.landscape()));
        }
        return pages;
    }

    private Page research(Place place, Background background) {
        var research = Objects.requireNonNull(background.research());
        var instrument = toolkit.instrument();
        return new Page.Research(place, list, research, FactorsPlan.all(instrument), instrument.contributions(),
                ContributionBoardPlan.of(instrument), PeriodPicture.of(research, instrument));
    }

    private Page method(Method method) {
        var place = place(Place.Kind.METHOD, "pages.method.file", method.document().title());
        return new Page.Method(place, list, method, CyclePicture.of(method.steps()));
    }

    private Page landscape(Landscape landscape) {
        var place = place(Place.Kind.LANDSCAPE, "pages.landscape.file", landscape.document().title());
        return new Page.Landscape(place, list, landscape, LandscapeMap.before(landscape), LandscapeMap.after(landscape),
                DrawnFigure.of(landscape.figures()));
    }

    private Place place(Place.Kind kind, String key, String title) {
        var word = title.toLowerCase(Locale.ROOT);
        var own = WORD.matcher(title).matches() && taken.add(word);
        return Place.of(kind, own ? word : toolkit.texts().get(key), title);
    }
}
