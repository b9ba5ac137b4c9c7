package nl.leerscan.editor;

/**
 * Where in the site a thing is shown.
 *
 * @param thing    its address in the editor
 * @param title    what it is
 * @param page     the path of the page
 * @param selector finds the element that a link to the editor goes behind
 * @param fragment the id of an element to scroll to; empty for the top of the page
 * @param style    makes the thing visible where it would not be yet; empty where it is
 */
public record Spot(String thing, String title, String page, String selector, String fragment, String style) {

    /** The page at this spot, as an address that is relative to the site. */
    public String address() {
        return fragment.isEmpty() ? page : page + "#" + fragment;
    }
}
