package nl.leerscan.render;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where in a script each variable is known, and which of them every mention of a name means. */
final class Scopes {

    /** A variable: a name that is declared in one scope, and how often it is mentioned. */
    static final class Variable {

        final String name;
        int mentions;

        Variable(String name) {
            this.name = name;
        }
    }

    /** A part of the script in which variables are declared; the first is the whole script. */
    static final class Scope {

        final @Nullable Scope parent;
        final Map<String, Variable> declared = new LinkedHashMap<>();
        final List<Scope> inner = new ArrayList<>();

        Scope(@Nullable Scope parent) {
            this.parent = parent;
            if (parent != null) {
                parent.inner.add(this);
            }
        }
    }

    private final Tokens tokens;
    private final Map<Integer, Integer> ends = new HashMap<>();
    private final List<Scope> around = new ArrayList<>();
    private final Scope whole = new Scope(null);

    Scopes(Tokens tokens) {
        this.tokens = tokens;
        findEnds();
        walk();
        for (int i = 0; i < tokens.size(); i++) {
            declare(i);
        }
    }

    Scope whole() {
        return whole;
    }

    /** The innermost scope in which a token stands. */
    Scope around(int i) {
        return around.get(i);
    }

    /** Which tokens begin a scope, and where it ends. A body belongs to the parameters before it. */
    private void findEnds() {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.text(i).equals("=>")) {
                ends.put(parameters(i), endOfBody(tokens.after(i)));
            } else if (tokens.text(i).equals("{") && !tokens.isObject(i)) {
                var last = tokens.before(i);
                if (tokens.text(last).equals(")")) {
                    ends.put(tokens.partner(last), tokens.partner(i));
                } else if (!tokens.text(last).equals("=>")) {
                    ends.put(i, tokens.partner(i));
                }
            }
        }
    }

    /** Where the parameters before an arrow begin. */
    private int parameters(int arrow) {
        var last = tokens.before(arrow);
        return tokens.text(last).equals(")") ? tokens.partner(last) : last;
    }

    /** Where the body of an arrow ends: with its block, or before whatever comes after its expression. */
    private int endOfBody(int start) {
        int i = start;
        if (tokens.text(i).equals("{")) {
            return tokens.partner(i);
        }
        while (i < tokens.size() && !tokens.closes(i) && !tokens.text(i).equals(",") && !tokens.text(i).equals(";")) {
            i = tokens.opens(i) ? end(i) : i + 1;
        }
        return i - 1;
    }

    /** Beyond a bracket; a template goes on where a slot ends. */
    private int end(int i) {
        int at = tokens.partner(i);
        while (tokens.opens(at)) {
            at = tokens.partner(at);
        }
        return at + 1;
    }

    private void walk() {
        Deque<Integer> open = new ArrayDeque<>();
        var scope = whole;
        for (int i = 0; i < tokens.size(); i++) {
            while (!open.isEmpty() && open.peek() < i) {
                open.pop();
                scope = scope.parent == null ? scope : scope.parent;
            }
            if (ends.containsKey(i)) {
                open.push(ends.get(i));
                scope = new Scope(scope);
            }
            around.add(scope);
        }
    }

    private void declare(int i) {
        switch (tokens.text(i)) {
            case "const", "let", "function" -> declareFrom(tokens.after(i));
            case "catch" -> caught(i);
            case "=>" -> declareFrom(parameters(i));
            case "{" -> parametersOf(i);
            default -> { }
        }
    }

    /** A promise has a method of that name, which declares nothing. */
    private void caught(int i) {
        if (tokens.role(i) != Tokens.Role.PROPERTY) {
            declareFrom(i + 1);
        }
    }

    /** Before the body of a function or a method stand its parameters; before other blocks stands a condition. */
    private void parametersOf(int body) {
        if (tokens.isObject(body) || !tokens.text(tokens.before(body)).equals(")")) {
            return;
        }
        var start = tokens.partner(tokens.before(body));
        var name = tokens.before(start);
        if (tokens.isVariable(name) || tokens.role(name) == Tokens.Role.PROPERTY) {
            declareFrom(start);
        }
    }

    /** Declares a name, or all names in a list or a pattern, apart from those in the values that stand in for others. */
    private void declareFrom(int start) {
        if (!tokens.opens(start)) {
            add(start);
            return;
        }
        int end = tokens.partner(start);
        int i = start + 1;
        while (i < end) {
            if (tokens.text(i).equals("=")) {
                i = endOfBody(i + 1) + 1;
            } else {
                add(i++);
            }
        }
    }

    private void add(int i) {
        if (tokens.isVariable(i)) {
            around.get(i).declared.computeIfAbsent(tokens.text(i), Variable::new);
        }
    }
}
