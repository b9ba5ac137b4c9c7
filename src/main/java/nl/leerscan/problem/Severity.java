package nl.leerscan.problem;

/** Whether a finding stops the build. */
public enum Severity {
    /** Nothing is written. */
    ERROR,
    /** The toolkit is built; the author may want to look. */
    WARNING
}
