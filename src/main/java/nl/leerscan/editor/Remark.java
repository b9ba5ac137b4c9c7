package nl.leerscan.editor;

/**
 * Something that is said about a text in a form.
 *
 * @param field    the name of the field; empty when it is about something else
 * @param place    where that is; empty when it is about a field, or about nothing in particular
 * @param address  of the form to mend it in; empty when there is none but this one
 * @param severity an error or a warning, in words
 * @param message  what is wrong
 * @param hint     what to do; may be empty
 */
record Remark(String field, String place, String address, String severity, String message, String hint) {
}
