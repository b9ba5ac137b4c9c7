package nl.leerscan.render;

import java.util.Map;
import java.util.function.Function;
import nl.leerscan.plan.ScoreForm;

/**
 * The printed forms as a page offers them.
 *
 * @param forms   each form as it was printed
 * @param address where a page finds a form
 */
record Downloads(Map<ScoreForm, Pdf> forms, Function<ScoreForm, String> address) {

    Download of(ScoreForm form) {
        var pdf = forms.get(form);
        return Download.of(address.apply(form), pdf.bytes().length, pdf.pages());
    }
}
