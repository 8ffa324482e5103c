/**
 * Uploads that are gone on with after any cut, by the published protocol tus 1.0: begun with a length and a name, sent in chunks,
 * asked where they stand, taken by whoever attaches them, and removed seven days after their last byte. Nothing is looked into
 * here: what a file is and whether it is sound is asked when it is taken.
 */
@NullMarked
package vn.motcua.upload;

import org.jspecify.annotations.NullMarked;
