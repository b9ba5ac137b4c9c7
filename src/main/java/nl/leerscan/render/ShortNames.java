package nl.leerscan.render;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Gives what a script declares a name of a letter or two. Every variable of one name gets the same new name wherever it
 * is, one that nothing else has, so that nothing needs to be known of scopes: whatever a name meant before, it means
 * after. What is not declared in the script, and the names of properties, stay.
 *
 * <p>For scripts that {@link Squeeze} has been over, in the same house style; also: no classes, labels, setters or
 * {@code switch}, no comma between expressions, and no template in a template.
 */
final class ShortNames {

    private static final Pattern TOKEN = Pattern.compile(Squeeze.STRING + "|" + Squeeze.REGULAR_EXPRESSION
            + "|[A-Za-z_$][\\w$]*|\\d[\\w.]*|\\.\\.\\.|=>|(?s:.)");
    private static final Pattern NAME = Pattern.compile("[A-Za-z_$][\\w$]*");
    private static final Set<String> WORDS = Set.of(
            "await", "break", "case", "catch", "class", "const", "continue", "default", "delete", "do", "else", "false",
            "finally", "for", "function", "if", "in", "instanceof", "let", "new", "null", "of", "return", "this", "throw",
            "true", "try", "typeof", "undefined", "var", "void", "while", "with", "yield");
    private static final Set<String> BEFORE_VALUE = Set.of(
            "(", ",", "=", ":", "[", "?", "|", "&", "!", "+", "return", "const", "let", "...");
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

    /** What an identifier is where it stands. */
    private enum Role { NONE, VARIABLE, PROPERTY, BOTH }

    private final List<String> tokens;
    private final List<Role> roles = new ArrayList<>();

    private ShortNames(String script) {
        tokens = TOKEN.matcher(script).results().map(found -> found.group()).toList();
        findRoles();
    }

    static String in(String script) {
        return new ShortNames(script).print();
    }

    private String print() {
        var names = names();
        var out = new StringBuilder();
        for (int i = 0; i < tokens.size(); i++) {
            out.append(printed(i, names));
        }
        return out.toString();
    }

    private String printed(int i, Map<String, String> names) {
        var token = tokens.get(i);
        var name = names.getOrDefault(token, token);
        return switch (roles.get(i)) {
            case VARIABLE -> name;
            case BOTH -> name.equals(token) ? token : token + ":" + name;
            default -> token.startsWith("`") ? template(token, names) : token;
        };
    }

    /** The names inside the slots of a template are variables too. */
    private static String template(String token, Map<String, String> names) {
        var out = new StringBuilder();
        int end = 0;
        for (int start = token.indexOf("${"); start >= 0; start = token.indexOf("${", end)) {
            out.append(token, end, start + 2);
            end = closing(token, start + 2);
            var slot = new ShortNames(token.substring(start + 2, end));
            for (int i = 0; i < slot.tokens.size(); i++) {
                out.append(slot.printed(i, names));
            }
        }
        return out.append(token.substring(end)).toString();
    }

    private static int closing(String token, int from) {
        int depth = 1;
        int at = from;
        while (depth > 0) {
            char c = token.charAt(at++);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
        }
        return at - 1;
    }

    private void findRoles() {
        Deque<Boolean> open = new ArrayDeque<>();
        for (int i = 0; i < tokens.size(); i++) {
            var token = tokens.get(i);
            if (token.matches("[({\\[]")) {
                open.push(token.equals("{") && BEFORE_VALUE.contains(before(i)));
            } else if (token.matches("[)}\\]]") && !open.isEmpty()) {
                open.pop();
            }
            roles.add(role(i, !open.isEmpty() && open.peek()));
        }
    }

    /** @param inObject whether what is around it directly is an object or a pattern that takes one apart */
    private Role role(int i, boolean inObject) {
        var token = tokens.get(i);
        if (!NAME.matcher(token).matches()) {
            return Role.NONE;
        }
        if (before(i).equals(".") || inObject && before(i).equals("get")) {
            return Role.PROPERTY;
        }
        if (inObject && token.equals("get") && NAME.matcher(after(i)).matches()) {
            return Role.NONE;
        }
        if (inObject && (before(i).equals("{") || before(i).equals(","))) {
            return WORDS.contains(token) || after(i).equals(":") || after(i).equals("(") ? Role.PROPERTY : Role.BOTH;
        }
        return WORDS.contains(token) ? Role.NONE : Role.VARIABLE;
    }

    private String before(int i) {
        return solid(i, -1);
    }

    private String after(int i) {
        return solid(i, 1);
    }

    /** The next token in a direction that is no space; empty at the end. */
    private String solid(int i, int step) {
        int at = i + step;
        while (at >= 0 && at < tokens.size() && tokens.get(at).isBlank()) {
            at += step;
        }
        return at >= 0 && at < tokens.size() ? tokens.get(at) : "";
    }

    /** The new name of each name that is declared; the most used get the shortest. */
    private Map<String, String> names() {
        var uses = new LinkedHashMap<String, Integer>();
        var declared = new Declarations().find();
        var taken = new HashSet<>(WORDS);
        forEachVariable(name -> {
            if (declared.contains(name)) {
                uses.merge(name, 1, Integer::sum);
            } else {
                taken.add(name);
            }
        });
        var fresh = new Fresh(taken);
        return uses.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
                .collect(Collectors.toMap(Map.Entry::getKey, each -> fresh.next(), (a, b) -> a, HashMap::new));
    }

    private void forEachVariable(Consumer<String> action) {
        for (int i = 0; i < tokens.size(); i++) {
            if (roles.get(i) == Role.VARIABLE || roles.get(i) == Role.BOTH) {
                action.accept(tokens.get(i));
            } else if (tokens.get(i).startsWith("`")) {
                slots(tokens.get(i)).forEach(slot -> new ShortNames(slot).forEachVariable(action));
            }
        }
    }

    private static List<String> slots(String token) {
        var slots = new ArrayList<String>();
        for (int start = token.indexOf("${"); start >= 0; start = token.indexOf("${", start + 2)) {
            slots.add(token.substring(start + 2, closing(token, start + 2)));
        }
        return slots;
    }

    /** Finds what is declared: after {@code const}, {@code let} and {@code function}, and as parameters. */
    private final class Declarations {

        private final Set<String> declared = new HashSet<>();

        Set<String> find() {
            for (int i = 0; i < tokens.size(); i++) {
                if (Set.of("const", "let", "function").contains(tokens.get(i))) {
                    declaredFrom(next(i));
                } else if (tokens.get(i).equals("=>") && roles.get(i - 1) == Role.VARIABLE) {
                    declared.add(tokens.get(i - 1));
                } else if (tokens.get(i).equals("(") && isParameters(i)) {
                    group(i);
                }
            }
            return declared;
        }

        private int next(int i) {
            int at = i + 1;
            while (tokens.get(at).isBlank()) {
                at++;
            }
            return at;
        }

        private void declaredFrom(int i) {
            if (tokens.get(i).matches("[{\\[]")) {
                group(i);
            } else if (roles.get(i) == Role.VARIABLE) {
                declared.add(tokens.get(i));
            }
        }

        /** Whether these brackets hold parameters: an arrow or a body comes after them. */
        private boolean isParameters(int i) {
            var end = end(i);
            var after = end + 1 < tokens.size() ? tokens.get(end + 1) : "";
            var control = Set.of("if", "for", "while").contains(before(i));
            return after.equals("=>") || after.equals("{") && !control;
        }

        private int end(int i) {
            int depth = 0;
            int at = i;
            do {
                depth += tokens.get(at).matches("[({\\[]") ? 1 : tokens.get(at).matches("[)}\\]]") ? -1 : 0;
                at++;
            } while (depth > 0);
            return at - 1;
        }

        private void group(int i) {
            int end = end(i);
            for (int at = i; at < end; at++) {
                if (roles.get(at) == Role.VARIABLE || roles.get(at) == Role.BOTH) {
                    declared.add(tokens.get(at));
                }
            }
        }
    }

    /** Names from short to long that are not taken. */
    private static final class Fresh {

        private final Set<String> taken;
        private int count;

        Fresh(Set<String> taken) {
            this.taken = taken;
        }

        String next() {
            String name;
            do {
                name = name(count++);
            } while (taken.contains(name));
            return name;
        }

        private static String name(int number) {
            var last = String.valueOf(LETTERS.charAt(number % LETTERS.length()));
            return number < LETTERS.length() ? last : name(number / LETTERS.length() - 1) + last;
        }
    }
}
