/**
 * Payments of fees and charges (phí, lệ phí): what a dossier owes by the edition of the procedure whose form it answers, asking the applicant to pay, recording what was paid at the counter with a numbered receipt, voiding a payment,
 * exempting a payer. Amounts are whole đồng and counted here, never taken from whoever asks. What a fee is made up of the
 * procedure knows; how the receipt looks, and that it is issued once, is known elsewhere.
 */
@NullMarked
package vn.motcua.payment;

import org.jspecify.annotations.NullMarked;
