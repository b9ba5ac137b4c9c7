package nl.leerscan.model;

/**
 * Factors that are added up together.
 *
 * @param id      unique among the groups
 * @param name    its name
 * @param meaning what a high or a low subtotal says
 */
public record FactorGroup(String id, String name, String meaning) {
}
