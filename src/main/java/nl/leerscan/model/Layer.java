package nl.leerscan.model;

/**
 * Who or what in an organisation can do something.
 *
 * @param id      unique among the layers
 * @param name    its name
 * @param summary who that is, in a sentence or two
 */
public record Layer(String id, String name, String summary) {
}
