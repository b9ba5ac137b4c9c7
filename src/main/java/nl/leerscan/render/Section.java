package nl.leerscan.render;

import freemarker.template.TemplateModel;
import nl.leerscan.plan.Page;
import nl.leerscan.plan.Place;

/**
 * A page inside the toolkit in one file.
 *
 * @param place where the page would be on its own
 * @param body  what keeps the printed page's own place free
 */
public record Section(Place place, TemplateModel body) {

    static Section of(Page page) {
        return new Section(page.place(), TemplateValues.markup(Layout.place(page.place().slug())));
    }
}
