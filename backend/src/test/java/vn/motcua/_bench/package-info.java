/** Measurements and the kill test: programs that {@code ./motcua bench} runs, none of them part of the build. */
@NullMarked
package vn.motcua._bench;

import org.jspecify.annotations.NullMarked;
