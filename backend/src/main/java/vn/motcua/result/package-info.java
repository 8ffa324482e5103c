/**
 * The result of a dossier (kết quả): its document, its summary, and how and when it was handed over. Officers act through
 * routing's gate; the applicant reads it through the dossier's own pages. Documents that are
 * drafted, signed and issued before that are the matter of {@code result.document}.
 */
@NullMarked
package vn.motcua.result;

import org.jspecify.annotations.NullMarked;
