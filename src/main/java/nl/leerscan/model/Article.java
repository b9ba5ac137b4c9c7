package nl.leerscan.model;

/**
 * A text to read.
 *
 * @param id      the name of its file, without ending
 * @param title   its heading
 * @param summary what it is about, in a sentence or two
 * @param source  what its facts come from
 * @param order   its place among the articles; equal orders go by id
 * @param body    the text
 */
public record Article(String id, String title, String summary, Source source, int order, Prose body) {
}
