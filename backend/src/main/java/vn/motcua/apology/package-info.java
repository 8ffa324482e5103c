/**
 * Apologies (phiếu xin lỗi và hẹn lại ngày trả kết quả): when a dossier is about to be late one is prepared by itself, once; a
 * leader of the agency that gave the promise writes the reason and a new date and signs. What was promised first stays what
 * lateness is measured by. How the paper looks and that it is issued once is known elsewhere.
 */
@NullMarked
package vn.motcua.apology;

import org.jspecify.annotations.NullMarked;
