/** How data that comes with the product is loaded at start: each domain brings its importer, {@code app} runs them in
 * order. */
@NullMarked
package vn.motcua.platform.seeds;

import org.jspecify.annotations.NullMarked;
