/**
 * The result of a dossier (kết quả): its document, its summary, and how and when it was handed over. Officers act through
 * routing's gate; the applicant reads it through the dossier's own pages. Signing belongs here too, once there are keys.
 */
@NullMarked
package vn.motcua.result;

import org.jspecify.annotations.NullMarked;
