package nl.leerscan.editor;

import java.util.List;

/**
 * A form as it is shown once.
 *
 * @param thing       what is edited
 * @param fingerprint of the file as it was when the form was opened
 * @param values      what stands in it
 * @param remarks     what is said about that
 * @param verdict     key of what became of saving; empty when it was not tried
 * @param draft       the address of the page as it would be; empty when there is none
 * @param page        where the site shows the thing; empty when it does not
 */
record FormState(Thing thing, String fingerprint, Values values, List<Remark> remarks, String verdict, String draft,
        String page) {

    FormState {
        remarks = List.copyOf(remarks);
    }

    /** Whether saving was tried, and not done. */
    boolean isRefused() {
        return !verdict.isEmpty() && !verdict.equals(Editor.SAVED) && !verdict.equals(Editor.SAME);
    }

    List<Remark> about(String field) {
        return remarks.stream().filter(remark -> remark.field().equals(field)).toList();
    }
}
