package nl.leerscan.render;

import freemarker.template.TemplateModel;
import nl.leerscan.plan.Place;

/**
 * A page inside the toolkit in one file.
 *
 * @param place where the page would be on its own
 * @param body  the printed page
 */
public record Section(Place place, TemplateModel body) {
}
