package vn.motcua.dossier;

/** How a fee was paid (hình thức thanh toán). */
public enum PaymentMeans {
    COUNTER_CASH,
    COUNTER_CARD,
    BANK_TRANSFER;

    /** Whether the bank's or the terminal's number of the payment must be written down. */
    public boolean needsReference() {
        return this != COUNTER_CASH;
    }
}
