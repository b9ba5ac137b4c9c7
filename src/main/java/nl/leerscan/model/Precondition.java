package nl.leerscan.model;

/**
 * What has to be in order before anything that is done can help.
 *
 * @param id          unique among the preconditions
 * @param name        its name
 * @param explanation what it is, in a few sentences
 * @param question    what a group can ask itself to see whether it is
 */
public record Precondition(String id, String name, String explanation, String question) {
}
