/**
 * Supplement requests (yêu cầu bổ sung): an officer names exact answers and papers, the applicant may change those and
 * nothing else, and the dossier goes on where it stood. Before acceptance and after.
 */
@NullMarked
package vn.motcua.supplement;

import org.jspecify.annotations.NullMarked;
