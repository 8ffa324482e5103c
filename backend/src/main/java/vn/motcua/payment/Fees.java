package vn.motcua.payment;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierProcedure;
import vn.motcua.dossier.FeeLookup;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.procedure.Fee;
import vn.motcua.procedure.FeeItem;
import vn.motcua.procedure.FeeMeasure;
import vn.motcua.procedure.catalogue.Procedures;

/** What dossiers owe and what was paid; who may see it is for the caller to have asked. */
@Singleton
class Fees implements FeeLookup {
    private final Procedures procedures;
    private final PaymentRows payments;
    private final ObligationRows obligations;
    private final Transactions transactions;

    Fees(Procedures procedures, PaymentRows payments, ObligationRows obligations, Transactions transactions) {
        this.procedures = procedures;
        this.payments = payments;
        this.obligations = obligations;
        this.transactions = transactions;
    }

    /** What officers said of the items: by their codes how much there is, and why some need not be paid. */
    private record Said(Map<String, FeeMeasure> measures, List<ObligationRows.Waiver> waivers) {
        boolean isNothing() {
            return measures.isEmpty() && waivers.isEmpty();
        }

        List<ObligationRows.Waiver> standing(FeeItem item) {
            return waivers.stream()
                    .filter(waiver ->
                            waiver.takenBackAt() == null && waiver.code().equals(item.code()))
                    .toList();
        }

        @Nullable
        FeeMeasure measure(FeeItem item, JsonNode answers) {
            return item.unit() == FeeItem.Unit.CASE ? item.measureOf(answers) : measures.get(item.code());
        }
    }

    @Override
    public Optional<FeeAccount> find(Dossier dossier) {
        Instant submittedAt = dossier.times().submittedAt();
        if (submittedAt == null) {
            return Optional.empty();
        }
        DossierProcedure procedure = dossier.procedure();
        Fee fee = procedures
                .getAsOf(procedure.code(), procedure.formId(), procedure.formVersion(), submittedAt)
                .fee();
        return fee.isCharged() ? transactions.read(() -> account(dossier, fee)) : Optional.empty();
    }

    /** Whether anything of a dossier is still to be paid. */
    boolean isOwing(Dossier dossier) {
        return find(dossier).filter(FeeAccount::isOwing).isPresent();
    }

    /** The payments of a dossier, oldest first. */
    List<Payment> payments(Dossier dossier) {
        return transactions.read(() -> payments.list(dossier.id()));
    }

    /**
     * Items are due by the answers as they stand, prices by the edition that was in force at submission among those with the
     * form that was answered: conditions of another edition may speak of what nobody was asked.
     */
    private Optional<FeeAccount> account(Dossier dossier, Fee fee) {
        List<Payment> all = payments.list(dossier.id());
        Said said = new Said(obligations.measures(dossier.id()), obligations.waivers(dossier.id()));
        if (all.isEmpty()
                && said.waivers().isEmpty()
                && fee.dueFor(dossier.answers()).isEmpty()) {
            return Optional.empty();
        }
        Asked asked = obligations.asked(dossier.id()).orElse(null);
        // What was asked for here is not on any receipt of paper.
        boolean receiptedHereAlone = asked != null || isSubmittedSinceOpening(dossier);
        boolean heardOf = receiptedHereAlone || !all.isEmpty() || !said.isNothing();
        if (!heardOf && dossier.status().isFinal()) {
            return Optional.empty();
        }
        List<Due> items = items(fee, dossier, all, said);
        return Optional.of(new FeeAccount(items, asked, shown(all), takenBack(fee, said), receiptedHereAlone));
    }

    private boolean isSubmittedSinceOpening(Dossier dossier) {
        Instant submittedAt = dossier.times().submittedAt();
        return submittedAt != null && !submittedAt.isBefore(obligations.deskOpenedAt());
    }

    /** What is due, and what was paid or waived of what the dossier does not say any more, in the order of the fee. */
    private static List<Due> items(Fee fee, Dossier dossier, List<Payment> payments, Said said) {
        Map<String, List<Payment.Line>> paid = payments.stream()
                .filter(payment -> payment.voiding() == null)
                .flatMap(payment -> payment.lines().stream())
                .collect(Collectors.groupingBy(Payment.Line::code));
        List<FeeItem> due = fee.dueFor(dossier.answers());
        List<Due> items = new ArrayList<>();
        for (FeeItem item : fee.items()) {
            List<Payment.Line> lines = paid.getOrDefault(item.code(), List.of());
            FeeParts parts = new FeeParts(
                    item, lines, said.standing(item), dossier.status().owesFee());
            items.addAll(due.contains(item) ? parts.of(said.measure(item, dossier.answers())) : parts.notDue());
        }
        return items;
    }

    private static List<TakenBack> takenBack(Fee fee, Said said) {
        return said.waivers().stream()
                .flatMap(waiver -> fee.items().stream()
                        .filter(item -> item.code().equals(waiver.code()))
                        .flatMap(item -> takenBack(item, waiver).stream()))
                .toList();
    }

    private static Optional<TakenBack> takenBack(FeeItem item, ObligationRows.Waiver waiver) {
        Instant at = waiver.takenBackAt();
        String reason = waiver.takeBackReason();
        return at == null || reason == null
                ? Optional.empty()
                : Optional.of(new TakenBack(item.name(), waiver.ground(), reason, at));
    }

    private static List<Paid> shown(List<Payment> payments) {
        List<Paid> shown = new ArrayList<>();
        for (Payment payment : payments) {
            shown.add(shown(payment, shown.size() + 1));
        }
        return shown;
    }

    private static Paid shown(Payment payment, int paper) {
        Payment.Voiding voiding = payment.voiding();
        return new Paid(
                payment.id(),
                paper,
                payment.receipt().series(),
                payment.receipt().digits(),
                payment.kind(),
                payment.amount(),
                payment.money().means(),
                payment.money().reference(),
                payment.money().at(),
                payment.collector().officerId(),
                payment.lines().stream()
                        .map(line -> new PaidItem(line.code(), line.name(), line.unit(), line.measure(), line.amount()))
                        .toList(),
                voiding == null ? null : new Voided(voiding.reason(), voiding.at(), voiding.officerId()));
    }
}
