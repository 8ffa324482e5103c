/** Tests of texts. */
@NullMarked
package vn.motcua.platform.text;

import org.jspecify.annotations.NullMarked;
