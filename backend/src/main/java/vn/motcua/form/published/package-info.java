/** Which forms there are: published versions that never change, and the door that finds them and judges by them. */
@NullMarked
package vn.motcua.form.published;

import org.jspecify.annotations.NullMarked;
