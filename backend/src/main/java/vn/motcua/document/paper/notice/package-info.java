/**
 * What an agency writes to an applicant about a dossier: forms 02 (supplement), 03 (refusal) and 04 (apology and new date)
 * of Circular 01/2018/TT-VPCP. Why and when one is written is not known here.
 */
@NullMarked
package vn.motcua.document.paper.notice;

import org.jspecify.annotations.NullMarked;
