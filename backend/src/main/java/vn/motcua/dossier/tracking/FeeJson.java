package vn.motcua.dossier.tracking;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.FeeLookup;
import vn.motcua.dossier.PaymentMeans;
import vn.motcua.platform.text.Language;
import vn.motcua.procedure.FeeItem;
import vn.motcua.procedure.FeeMeasure;

/**
 * The fee of a dossier on the wire, for both sides; amounts in đồng. Absent is omitted.
 *
 * @param demandable whether the result waits for what is owed, at whichever level
 * @param receiptedHereAlone false where it may have been paid on paper before receipts were made here
 * @param owed what is still to be paid; absent while an item is not measured
 */
public record FeeJson(
        boolean settled,
        boolean demandable,
        boolean receiptedHereAlone,
        @Nullable Long owed,
        long paid,
        List<ItemJson> items,
        @Nullable RequestJson request,
        PlaceJson place,
        List<PaymentJson> payments,
        List<TakenBackJson> waiversTakenBack) {

    /**
     * One item of it.
     *
     * @param price of one unit
     * @param tiers of pages, where not all cost the same
     * @param per what the copies are of, where they are not copies
     */
    public record ItemJson(
            String code,
            String name,
            FeeItem.Kind kind,
            FeeItem.Unit unit,
            long price,
            @Nullable List<FeeItem.PageTier> tiers,
            @Nullable Long cap,
            @Nullable Integer pages,
            @Nullable Integer copies,
            @Nullable String per,
            @Nullable Long amount,
            FeeLookup.State state,
            @Nullable String waiver) {}

    /** That the applicant was asked to pay. */
    public record RequestJson(
            Instant at, Instant payBy, @Nullable String note) {}

    /** Where to pay. */
    public record PlaceJson(
            String name, @Nullable String address, @Nullable String phone) {}

    /**
     * One payment with its receipt.
     *
     * @param paper names the receipt among the dossier's papers
     * @param by who took it; for officers only
     * @param voidable whether the officer who reads it is not the one who took it, and it counts; for officers only
     */
    public record PaymentJson(
            UUID id,
            String paper,
            String series,
            String number,
            FeeItem.Kind kind,
            long amount,
            PaymentMeans means,
            @Nullable String reference,
            Instant at,
            @Nullable String by,
            List<PaidItemJson> items,
            @Nullable Boolean voidable,
            @Nullable Instant voidedAt,
            @Nullable String voidReason) {}

    /** A waiver that does not stand any more: on which ground it was given, and why it was taken back. */
    public record TakenBackJson(String item, String ground, String reason, Instant at) {}

    /** An item of a payment. */
    public record PaidItemJson(String name, long amount) {}

    /**
     * An officer who reads it.
     *
     * @param nameOf names officers
     */
    public record Reader(UUID officerId, Function<UUID, String> nameOf) {}

    /**
     * An account in this shape.
     *
     * @param reader null for an applicant, who is not told which officer did what
     */
    static FeeJson of(FeeLookup.FeeAccount account, PlaceJson place, Language language, @Nullable Reader reader) {
        return new FeeJson(
                !account.isOwing(),
                account.isDemandable(),
                account.receiptedHereAlone(),
                account.owed().orElse(null),
                account.paid(),
                account.items().stream().map(due -> item(due, language)).toList(),
                request(account.asked()),
                place,
                account.payments().stream().map(paid -> payment(paid, reader)).toList(),
                account.takenBack().stream()
                        .map(waiver -> new TakenBackJson(waiver.item(), waiver.ground(), waiver.reason(), waiver.at()))
                        .toList());
    }

    private static @Nullable RequestJson request(FeeLookup.@Nullable Asked asked) {
        return asked == null ? null : new RequestJson(asked.at(), asked.payBy(), asked.note());
    }

    static ItemJson item(FeeLookup.Due due, Language language) {
        FeeItem item = due.item();
        FeeItem.Per per = item.per();
        FeeMeasure measure = due.measure();
        boolean perPage = item.unit() == FeeItem.Unit.PAGE;
        return new ItemJson(
                item.code(),
                item.name(),
                item.kind(),
                item.unit(),
                item.amount(),
                item.tiersOfPages().isEmpty() ? null : item.tiersOfPages(),
                item.cap(),
                measure == null || !perPage ? null : measure.pages(),
                measure == null || (item.unit() == FeeItem.Unit.CASE && per == null) ? null : measure.copies(),
                per == null ? null : language == Language.EN ? per.nameEn() : per.name(),
                due.amount(),
                due.state(),
                due.waiver());
    }

    private static PaymentJson payment(FeeLookup.Paid paid, @Nullable Reader reader) {
        FeeLookup.Voided voided = paid.voided();
        return new PaymentJson(
                paid.id(),
                "fee-receipt-" + paid.paper(),
                paid.series(),
                paid.number(),
                paid.kind(),
                paid.amount(),
                paid.means(),
                paid.reference(),
                paid.at(),
                reader == null ? null : reader.nameOf().apply(paid.collector()),
                paid.items().stream()
                        .map(item -> new PaidItemJson(item.name(), item.amount()))
                        .toList(),
                reader == null ? null : voided == null && !paid.collector().equals(reader.officerId()),
                voided == null ? null : voided.at(),
                voided == null ? null : voided.reason());
    }
}
