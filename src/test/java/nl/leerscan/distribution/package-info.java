/** What a facilitator gets, tested from the zip: {@link nl.leerscan.distribution.DistributionIT}. */
@NullMarked
package nl.leerscan.distribution;

import org.jspecify.annotations.NullMarked;
