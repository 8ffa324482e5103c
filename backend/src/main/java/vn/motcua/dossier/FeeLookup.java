package vn.motcua.dossier;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.procedure.FeeItem;
import vn.motcua.procedure.FeeMeasure;

/** Finds what a dossier costs and what was paid; answered by whoever keeps payments. */
public interface FeeLookup {

    /** The fee of a submitted dossier; empty when nothing is charged. */
    Optional<FeeAccount> find(Dossier dossier);

    /**
     * The fee of a dossier as it stands.
     *
     * @param asked present once the applicant was asked to pay; the last time it happened
     * @param payments oldest first, the voided ones among them
     * @param takenBack the waivers that do not stand any more, oldest first
     * @param receiptedHereAlone whether money for it can only stand on receipts of ours; an older dossier may have been paid
     *     for on paper
     */
    record FeeAccount(
            List<Due> items,
            @Nullable Asked asked,
            List<Paid> payments,
            List<TakenBack> takenBack,
            boolean receiptedHereAlone) {

        public FeeAccount {
            items = List.copyOf(items);
            payments = List.copyOf(payments);
            takenBack = List.copyOf(takenBack);
        }

        /** The item of a code in a state. */
        public Optional<Due> find(String code, State state) {
            return items.stream()
                    .filter(due -> due.state() == state && due.item().code().equals(code))
                    .findFirst();
        }

        /** The item of a code for which an exemption stands. */
        public Optional<Due> findWaived(String code) {
            return items.stream()
                    .filter(due -> due.state().isWaived() && due.item().code().equals(code))
                    .findFirst();
        }

        /** Whether anything can be paid: what is owed, and what would be if it were counted otherwise. */
        public boolean isOpen() {
            return items.stream().anyMatch(Due::isOpen);
        }

        /** Whether anything is still to be paid. */
        public boolean isOwing() {
            return items.stream().anyMatch(due -> due.state() == State.OWED);
        }

        /** Whether the result waits for what is owed. */
        public boolean isDemandable() {
            return receiptedHereAlone && isOwing();
        }

        /** Whether anything of what the applicant was asked for last was paid and not voided. */
        public boolean isReceiptedSinceAsked() {
            return asked != null
                    && payments.stream()
                            .anyMatch(
                                    paid -> paid.voided() == null && !paid.at().isBefore(asked.at()));
        }

        /** What is still to be paid, in đồng; empty while nobody has said how much of an item there is. */
        public Optional<Long> owed() {
            List<Due> open =
                    items.stream().filter(due -> due.state() == State.OWED).toList();
            return open.stream().anyMatch(due -> due.amount() == null)
                    ? Optional.empty()
                    : Optional.of(open.stream().mapToLong(Due::amountOrNothing).sum());
        }

        /** What was paid and not voided, in đồng. */
        public long paid() {
            return payments.stream()
                    .filter(paid -> paid.voided() == null)
                    .mapToLong(Paid::amount)
                    .sum();
        }
    }

    /** What became of an item. */
    enum State {
        OWED,
        /** As it was counted it costs nothing. */
        FREE,
        PAID,
        /** The payer is exempt by law. */
        WAIVED,
        /** The payer is exempt, and by the answers as they stand now there is nothing left to exempt from. */
        WAIVED_NOT_DUE,
        /** The dossier ended without a result before it was paid. */
        NOT_DUE,
        /** It was paid, and by the answers as they stand now it is not due. */
        PAID_NOT_DUE;

        /** Whether an exemption stands, which may be taken back. */
        public boolean isWaived() {
            return this == WAIVED || this == WAIVED_NOT_DUE;
        }
    }

    /**
     * One item of the fee.
     *
     * @param measure how much of it there is; absent while nobody has said
     * @param amount in đồng; absent with the measure
     * @param waiver why it need not be paid; present on what is waived, now or not
     */
    record Due(
            FeeItem item,
            @Nullable FeeMeasure measure,
            @Nullable Long amount,
            State state,
            @Nullable String waiver) {

        /** Whether it is owed, or would be by another measure: so few pages may cost nothing. */
        public boolean isOpen() {
            return state == State.OWED || state == State.FREE;
        }

        long amountOrNothing() {
            return amount == null ? 0 : amount;
        }
    }

    /** Until when the applicant was asked to pay, and what the officer wrote to them. */
    record Asked(Instant at, Instant payBy, @Nullable String note) {}

    /**
     * One payment, which is one receipt.
     *
     * @param paper the number of its receipt among the dossier's fee receipts, from 1
     * @param collector the officer who took it
     */
    record Paid(
            UUID id,
            int paper,
            String series,
            String number,
            FeeItem.Kind kind,
            long amount,
            PaymentMeans means,
            @Nullable String reference,
            Instant at,
            UUID collector,
            List<PaidItem> items,
            @Nullable Voided voided) {

        public Paid {
            items = List.copyOf(items);
        }
    }

    /**
     * A waiver that was given by mistake.
     *
     * @param item its name
     * @param ground why it was given
     * @param reason why it was taken back
     */
    record TakenBack(String item, String ground, String reason, Instant at) {}

    /** An item that was paid, as it was charged. */
    record PaidItem(String code, String name, FeeItem.Unit unit, FeeMeasure measure, long amount) {}

    /** Why a payment does not count any more. */
    record Voided(String reason, Instant at, UUID officer) {}
}
