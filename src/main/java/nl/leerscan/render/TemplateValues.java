package nl.leerscan.render;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.utility.DeepUnwrap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.leerscan.model.Factor;
import nl.leerscan.model.PrintedDocument;
import nl.leerscan.model.Prose;
import nl.leerscan.model.Target;
import nl.leerscan.model.Texts;
import nl.leerscan.plan.Frame;
import nl.leerscan.plan.Place;

/** What a template can mention: values by name, and a few functions that give words and addresses. */
final class TemplateValues {

    private final Map<String, Object> values = new HashMap<>();
    private final Texts texts;

    TemplateValues(Frame frame) {
        texts = frame.texts();
        values.put("frame", frame);
        values.put("t", function(arguments -> text(arguments)));
        values.put("number", function(arguments -> shown((Number) arguments.get(0))));
        values.put("count", function(arguments -> counted((String) arguments.get(0), (Number) arguments.get(1))));
    }

    TemplateValues with(String name, Object value) {
        values.put(name, value);
        return this;
    }

    /** Adds what leads from one place to another; see {@link Links}. */
    TemplateValues with(Links links) {
        values.put("href", function(arguments -> links.to(
                (Place) arguments.get(0), arguments.size() > 1 ? (String) arguments.get(1) : null)));
        values.put("factorHref", function(arguments ->
                links.to(new Target.ToFactor(((Factor) arguments.get(0)).id()), "")));
        values.put("prose", function(arguments -> markup(printed(arguments, links).toString())));
        values.put("unexplained", values.get("prose"));
        values.put("headings", function(arguments ->
                Headings.of((Prose) arguments.get(0), (String) arguments.get(1), links)));
        return this;
    }

    /** From here on {@code prose} explains terms; {@code unexplained} does not. */
    TemplateValues with(Explanations explanations, Links links) {
        values.put("prose", function(arguments -> markup(explanations.in(printed(arguments, links)).toString())));
        return this;
    }

    private static Utf8 printed(List<?> arguments, Links links) {
        return ProsePrinter.print((Prose) arguments.get(0), (String) arguments.get(1), ((Number) arguments.get(2)).intValue(), links);
    }

    /** Adds where the documents are. */
    TemplateValues with(Downloads downloads) {
        values.put("download", function(arguments -> downloads.of((PrintedDocument) arguments.get(0))));
        values.put("firstPage", function(arguments -> downloads.firstPage((PrintedDocument) arguments.get(0))));
        return this;
    }

    /** Adds what is printed as it is. */
    TemplateValues withMarkup(String name, String markup) {
        values.put(name, markup(markup));
        return this;
    }

    Map<String, Object> map() {
        return values;
    }

    /** Text that is markup already, and is printed as it is. */
    static TemplateModel markup(String xhtml) {
        try {
            return HTMLOutputFormat.INSTANCE.fromMarkup(xhtml);
        } catch (TemplateModelException e) {
            throw new IllegalStateException(e);
        }
    }

    @SuppressWarnings("unchecked")
    private String text(List<?> arguments) {
        var key = (String) arguments.get(0);
        return arguments.size() == 1 ? texts.get(key) : texts.fill(key, (Map<String, ?>) arguments.get(1));
    }

    private String counted(String key, Number number) {
        var form = Math.abs(number.intValue()) == 1 ? "-one" : "-other";
        return texts.fill(key + form, Map.of(key.substring(key.indexOf('.') + 1), shown(number)));
    }

    /** A whole number with a real minus sign. */
    private static String shown(Number number) {
        return number.toString().replace("-", "\u2212");
    }

    private interface Function {
        Object apply(List<?> arguments);
    }

    private static TemplateMethodModelEx function(Function function) {
        return arguments -> {
            var plain = new ArrayList<Object>();
            for (Object argument : arguments) {
                plain.add(DeepUnwrap.unwrap((TemplateModel) argument));
            }
            return function.apply(plain);
        };
    }
}
