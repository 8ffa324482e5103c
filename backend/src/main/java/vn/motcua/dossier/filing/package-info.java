/**
 * Filing a dossier (nộp hồ sơ): the draft is begun, saved as often as its applicant likes, checked against its form and
 * its procedure, and submitted once. What happens to a submitted dossier is not this package's matter.
 */
@NullMarked
package vn.motcua.dossier.filing;

import org.jspecify.annotations.NullMarked;
