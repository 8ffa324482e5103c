/**
 * Attachments (giấy tờ đính kèm): the files an applicant gives for a procedure's required documents, put on and taken off
 * while the dossier is theirs to change, kept for good once they were submitted. How a file is stored and checked is
 * {@code document}'s matter.
 */
@NullMarked
package vn.motcua.dossier.attachment;

import org.jspecify.annotations.NullMarked;
