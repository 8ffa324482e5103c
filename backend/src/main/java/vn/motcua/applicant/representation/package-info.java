/**
 * Acting for another (ủy quyền): an owner lets a representative prepare, submit, follow or withdraw dossiers in the
 * owner's name, for all procedures or some, until a day. Either side may end it, and then it ends at once: whoever acts
 * asks here each time, and nothing is remembered.
 */
@NullMarked
package vn.motcua.applicant.representation;

import org.jspecify.annotations.NullMarked;
