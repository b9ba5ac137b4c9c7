package nl.leerscan.render;

import freemarker.cache.FileTemplateLoader;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import nl.leerscan.plan.Place.Kind;

/** The folder of templates; everything printed through it is escaped unless it is markup already. */
final class Templates {

    private final Configuration configuration;

    Templates(Path folder) {
        configuration = new Configuration(Configuration.VERSION_2_3_34);
        try {
            configuration.setTemplateLoader(new Loader(folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
        configuration.setLocale(Locale.ROOT);
        configuration.setNumberFormat("computer");
    }

    /** Reads the templates of pages, so that no page has to wait for its own. */
    void readAhead() throws IOException {
        configuration.getTemplate("html/page.ftlh");
        for (var kind : Kind.values()) {
            configuration.getTemplate("html/pages/" + kind.key() + ".ftlh");
        }
    }

    /** Prints a template with the values it mentions; see {@link #print(String, Map, Writer)}. */
    String print(String name, Map<String, ?> values) {
        var out = new StringWriter();
        print(name, values, out);
        return out.toString();
    }

    /**
     * Prints a template with the values it mentions.
     *
     * @param name relative to the folder, with forward slashes
     * @throws TemplateFailure when the template is wrong or mentions what is not there
     */
    void print(String name, Map<String, ?> values, Writer out) {
        try {
            configuration.getTemplate(name).process(values, out);
        } catch (TemplateException | IOException e) {
            throw TemplateFailure.of(name, e);
        }
    }

    /** What was saved with the line ends of Windows gives the same bytes. */
    static String withoutReturns(String text) {
        return text.replace("\r", "");
    }

    private static final class Loader extends FileTemplateLoader {

        Loader(Path folder) throws IOException {
            super(folder.toFile());
        }

        @Override
        public Reader getReader(Object source, String encoding) throws IOException {
            try (var reader = super.getReader(source, encoding); var text = new StringWriter()) {
                reader.transferTo(text);
                return new StringReader(withoutReturns(text.toString()));
            }
        }
    }
}
