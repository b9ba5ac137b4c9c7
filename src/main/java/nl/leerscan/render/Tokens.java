package nl.leerscan.render;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A squeezed script taken apart, with what each name is where it stands. The text of a template is one token up to a
 * slot, and from one slot to the next; what is in a slot are tokens as anywhere else.
 */
final class Tokens {

    private static final Pattern TOKEN = Pattern.compile(Squeeze.QUOTED + "|" + Squeeze.REGULAR_EXPRESSION
            + "|[A-Za-z_$][\\w$]*|\\d[\\w.]*|\\.\\.\\.|=>|(?s:.)");
    private static final Pattern TEMPLATE = Pattern.compile("[`}](?:[^`\\\\$]|\\\\.|\\$(?!\\{))*(?:`|\\$\\{)");
    private static final Set<String> WORDS = Set.of(
            "await", "break", "case", "catch", "class", "const", "continue", "default", "delete", "do", "else", "false",
            "finally", "for", "function", "if", "in", "instanceof", "let", "new", "null", "of", "return", "this", "throw",
            "true", "try", "typeof", "undefined", "var", "void", "while", "with", "yield");
    private static final Set<String> BEFORE_OBJECT = Set.of(
            "(", ",", "=", ":", "[", "?", "|", "&", "!", "+", "return", "throw", "const", "let", "...");

    /** What a token is. BOTH is a property and a variable of one name, as in <code>{total}</code>. */
    enum Role { OTHER, VARIABLE, PROPERTY, BOTH }

    private final List<String> texts = new ArrayList<>();
    private final List<Role> roles = new ArrayList<>();
    private final int[] partners;
    private final boolean[] objects;

    Tokens(String script) {
        split(script);
        partners = new int[size()];
        objects = new boolean[size()];
        look();
    }

    /** Whether this means something in the language itself. */
    static boolean isWord(String name) {
        return WORDS.contains(name);
    }

    int size() {
        return texts.size();
    }

    /** The text of a token; empty beyond the ends. */
    String text(int i) {
        return i < 0 || i >= size() ? "" : texts.get(i);
    }

    Role role(int i) {
        return i < 0 || i >= size() ? Role.OTHER : roles.get(i);
    }

    /** Whether a variable stands here, be it also a property. */
    boolean isVariable(int i) {
        return role(i) == Role.VARIABLE || role(i) == Role.BOTH;
    }

    /** Where the bracket closes that opens here, or the other way round. */
    int partner(int i) {
        return partners[i];
    }

    /** Whether this bracket opens an object, or a pattern that takes one apart, and no block. */
    boolean isObject(int i) {
        return objects[i];
    }

    boolean opens(int i) {
        return "([{".contains(text(i)) || isTemplate(i) && text(i).endsWith("${");
    }

    boolean closes(int i) {
        return ")]}".contains(text(i)) || isTemplate(i) && text(i).startsWith("}");
    }

    /** The nearest token before this one that is no space. */
    int before(int i) {
        return text(i - 1).equals(" ") || text(i - 1).equals("\n") ? i - 2 : i - 1;
    }

    /** The nearest token after this one that is no space. */
    int after(int i) {
        return text(i + 1).equals(" ") || text(i + 1).equals("\n") ? i + 2 : i + 1;
    }

    private boolean isTemplate(int i) {
        return text(i).length() > 1 && "`}".indexOf(text(i).charAt(0)) >= 0;
    }

    private void split(String script) {
        Deque<Boolean> openInTemplate = new ArrayDeque<>();
        var inTemplate = TEMPLATE.matcher(script).useTransparentBounds(true);
        var elsewhere = TOKEN.matcher(script).useTransparentBounds(true);
        int at = 0;
        while (at < script.length()) {
            char c = script.charAt(at);
            boolean template = c == '`' || c == '}' && openInTemplate.pop();
            var found = template ? inTemplate : elsewhere;
            if (!found.region(at, script.length()).lookingAt()) {
                throw new IllegalArgumentException("A script that cannot be taken apart: " + script.substring(at));
            }
            texts.add(found.group());
            if (c == '{' || template && found.group().endsWith("${")) {
                openInTemplate.push(template);
            }
            at = found.end();
        }
    }

    private void look() {
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < size(); i++) {
            if (closes(i)) {
                partners[i] = open.pop();
                partners[partners[i]] = i;
            }
            roles.add(role(i, !open.isEmpty() && objects[open.peek()]));
            if (opens(i)) {
                objects[i] = text(i).equals("{") && BEFORE_OBJECT.contains(text(before(i)));
                open.push(i);
            }
        }
    }

    /** What begins as a name is one: it was cut out as such. */
    private static boolean isName(String text) {
        char c = text.charAt(0);
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_' || c == '$';
    }

    /** @param inObject whether what is around it directly is an object or a pattern that takes one apart */
    private Role role(int i, boolean inObject) {
        if (!isName(text(i))) {
            return Role.OTHER;
        }
        var before = text(before(i));
        var after = text(after(i));
        if (before.equals(".") || inObject && before.equals("get")) {
            return Role.PROPERTY;
        }
        if (inObject && (before.equals("{") || before.equals(","))) {
            var plain = after.equals(",") || after.equals("}") || after.equals("=");
            return plain && !WORDS.contains(text(i)) ? Role.BOTH : Role.PROPERTY;
        }
        return WORDS.contains(text(i)) ? Role.OTHER : Role.VARIABLE;
    }
}
