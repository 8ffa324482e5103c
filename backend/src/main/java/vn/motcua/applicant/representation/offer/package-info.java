/**
 * Leave offered by a link (liên kết ủy quyền): an owner makes one for whoever they hand it to, who opens it, signed in, sees who gives
 * what, and takes it; once, within days. Only a keyed hash of its secret is kept. What is taken is a representation like any other.
 */
@NullMarked
package vn.motcua.applicant.representation.offer;

import org.jspecify.annotations.NullMarked;
