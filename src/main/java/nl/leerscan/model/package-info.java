/** The checked world, values on {@code java.*} alone; {@link nl.leerscan.model.Toolkit} holds all of it. */
@NullMarked
package nl.leerscan.model;

import org.jspecify.annotations.NullMarked;
