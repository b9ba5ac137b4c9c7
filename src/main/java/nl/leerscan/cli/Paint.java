package nl.leerscan.cli;

import nl.leerscan.problem.Severity;

/** Whether what is said has colours: only where a terminal shows it. Nothing is told by colour alone. */
enum Paint {
    NONE, COLOURS;

    private static final String ESCAPE = "\u001b[";

    String place(String text) {
        return paint("1", text);
    }

    String severity(Severity severity, String text) {
        return paint(switch (severity) {
            case ERROR -> "1;31";
            case WARNING -> "1;33";
        }, text);
    }

    String aside(String text) {
        return paint("2", text);
    }

    private String paint(String how, String text) {
        return this == NONE ? text : ESCAPE + how + "m" + text + ESCAPE + "0m";
    }
}
