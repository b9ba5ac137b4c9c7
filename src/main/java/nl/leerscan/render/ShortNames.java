package nl.leerscan.render;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.leerscan.render.Scopes.Scope;
import nl.leerscan.render.Scopes.Variable;
import nl.leerscan.render.Tokens.Role;

/**
 * Gives what a script declares a name of a letter or two. What it does not declare, and the names of properties, stay.
 * Constants that are declared one after the other share one word.
 *
 * <p>For scripts that {@link Squeeze} has been over, in the same house style; also: no classes, labels, setters or
 * {@code switch}, no comma between expressions, and no template in a template.
 */
final class ShortNames {

    private static final String LETTERS = "etaoinsrhldcumfpgwybvkxjqzETAOINSRHLDCUMFPGWYBVKXJQZ";

    private final Tokens tokens;
    private final Scopes scopes;
    /** What is mentioned in a scope or within it but declared outside, or nowhere. */
    private final Map<Scope, Set<Variable>> fromOutside = new HashMap<>();
    private final Map<Variable, String> names = new HashMap<>();
    private final Map<String, Variable> undeclared = new HashMap<>();

    private ShortNames(String script) {
        tokens = new Tokens(script);
        scopes = new Scopes(tokens);
    }

    static String in(String script) {
        var names = new ShortNames(script);
        names.look();
        names.choose(names.scopes.whole());
        return names.print();
    }

    private void look() {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.isVariable(i)) {
                mention(i);
            }
        }
        undeclared.values().forEach(variable -> names.put(variable, variable.name));
    }

    private void mention(int i) {
        var variable = variable(i);
        variable.mentions++;
        for (var scope = scopes.around(i); scope != null && scope.declared.get(variable.name) != variable; scope = scope.parent) {
            fromOutside.computeIfAbsent(scope, key -> new HashSet<>()).add(variable);
        }
    }

    private Variable variable(int i) {
        for (var scope = scopes.around(i); scope != null; scope = scope.parent) {
            var found = scope.declared.get(tokens.text(i));
            if (found != null) {
                return found;
            }
        }
        return undeclared.computeIfAbsent(tokens.text(i), Variable::new);
    }

    /** From the outside in: the most mentioned gets the shortest name that means nothing else here. */
    private void choose(Scope scope) {
        var taken = new HashSet<String>();
        fromOutside.getOrDefault(scope, Set.of()).forEach(variable -> taken.add(names.get(variable)));
        scope.declared.values().stream()
                .sorted(Comparator.comparing(variable -> -variable.mentions))
                .forEach(variable -> names.put(variable, fresh(taken)));
        scope.inner.forEach(this::choose);
    }

    private static String fresh(Set<String> taken) {
        int number = 0;
        while (Tokens.isWord(name(number)) || !taken.add(name(number))) {
            number++;
        }
        return name(number);
    }

    private static String name(int number) {
        var last = String.valueOf(LETTERS.charAt(number % LETTERS.length()));
        return number < LETTERS.length() ? last : name(number / LETTERS.length() - 1) + last;
    }

    private String print() {
        var out = new StringBuilder();
        Deque<Boolean> constants = new ArrayDeque<>(List.of(false));
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.closes(i)) {
                constants.pop();
            } else if (";{}\n".contains(tokens.text(i - 1)) && !tokens.text(i).equals(";")) {
                constants.pop();
                constants.push(tokens.text(i).equals("const"));
            }
            if (tokens.opens(i)) {
                constants.push(false);
            }
            if (constants.peek() && tokens.text(i).equals(";") && tokens.text(i + 1).equals("const")) {
                out.append(',');
                i = tokens.after(i + 1) - 1;
            } else {
                out.append(printed(i));
            }
        }
        return out.toString();
    }

    private String printed(int i) {
        if (!tokens.isVariable(i)) {
            return tokens.text(i);
        }
        var name = names.get(variable(i));
        return tokens.role(i) == Role.BOTH && !name.equals(tokens.text(i)) ? tokens.text(i) + ":" + name : name;
    }
}
