package nl.leerscan.model;

/**
 * A document to print that the authors want made.
 *
 * @param template which template prints it: the name of a file in {@code templates/pdf}, without its ending
 * @param file     what the file is called, without folder and ending
 * @param title    what it is called
 * @param summary  what it is for, in a sentence or two
 * @param line     where {@code toolkit.yaml} asks for it
 */
public record PrintedDocument(String template, String file, String title, String summary, int line) {

    /** Where it will be, relative to the output folder, with forward slashes. */
    public String path() {
        return "pdf/" + fileName();
    }

    /** The name of the file, with its ending. */
    public String fileName() {
        return file + ".pdf";
    }
}
