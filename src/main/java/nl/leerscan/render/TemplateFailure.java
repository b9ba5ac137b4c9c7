package nl.leerscan.render;

import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import org.jspecify.annotations.Nullable;

/** A template that is wrong, or mentions what is not there. */
public final class TemplateFailure extends IllegalStateException {

    private static final long serialVersionUID = 1;

    private final String file;
    private final int line;
    private final int column;
    private final String reason;

    private TemplateFailure(String name, @Nullable String file, @Nullable Integer line, @Nullable Integer column,
            @Nullable String reason, Exception cause) {
        super("Template " + name + ": " + cause.getMessage(), cause);
        this.file = file == null ? name : file;
        this.line = line == null || line < 0 ? 0 : line;
        this.column = column == null || column < 0 ? 0 : column;
        this.reason = reason == null ? cause.getClass().getSimpleName() : reason;
    }

    /** @param name the template that was asked for; the mistake may stand in one that it includes */
    static TemplateFailure of(String name, Exception cause) {
        if (cause instanceof TemplateException e) {
            return new TemplateFailure(name, e.getTemplateSourceName(), e.getLineNumber(), e.getColumnNumber(),
                    e.getMessageWithoutStackTop(), e);
        }
        if (cause instanceof ParseException e) {
            return new TemplateFailure(name, e.getTemplateName(), e.getLineNumber(), e.getColumnNumber(),
                    e.getEditorMessage(), e);
        }
        return new TemplateFailure(name, null, null, null, cause.getMessage(), cause);
    }

    /** The template, relative to the folder, with forward slashes. */
    public String file() {
        return file;
    }

    /** Counted from 1; 0 when it is not known. */
    public int line() {
        return line;
    }

    /** Counted from 1; 0 when it is not known. */
    public int column() {
        return column;
    }

    /** What the template library says of it, in English. */
    public String reason() {
        return reason;
    }
}
