package nl.leerscan.editor;

import java.util.List;

/**
 * Something that is edited in one form: texts in one file.
 *
 * @param address what the form's address ends with: lower-case letters, digits, hyphens and slashes
 * @param file    relative to the content folder
 * @param title   of the form
 * @param name    in a list of its kind
 * @param fields  its texts, in the order in which they are in the form
 */
record Thing(String address, String file, String title, String name, List<Field> fields) {

    Thing {
        fields = List.copyOf(fields);
    }
}
