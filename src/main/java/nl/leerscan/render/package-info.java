/** From the plan to bytes: {@code render.Renderer}; the only room that knows FreeMarker and PDF. */
@NullMarked
package nl.leerscan.render;

import org.jspecify.annotations.NullMarked;
