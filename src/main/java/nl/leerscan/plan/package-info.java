/** What will be published: {@code plan.Plan} decides everything before anything is rendered. */
@NullMarked
package nl.leerscan.plan;

import org.jspecify.annotations.NullMarked;
