package vn.motcua.payment;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
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
        List<FeeItem> due = fee.dueFor(dossier.answers());
        List<Payment> all = payments.list(dossier.id());
        if (due.isEmpty() && all.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Payment.Line> paid = all.stream()
                .filter(payment -> payment.voiding() == null)
                .flatMap(payment -> payment.lines().stream())
                .collect(Collectors.toMap(Payment.Line::code, Function.identity(), (first, second) -> second));
        Map<String, FeeMeasure> measures = obligations.measures(dossier.id());
        Map<String, String> waivers = obligations.waivers(dossier.id());
        List<Due> items = due.stream()
                .map(item -> paid.containsKey(item.code())
                        ? paid(item, paid.get(item.code()))
                        : unpaid(item, measures.get(item.code()), waivers.get(item.code())))
                .toList();
        return Optional.of(new FeeAccount(
                items, obligations.asked(dossier.id()).orElse(null), shown(all), isReceiptedHereAlone(dossier)));
    }

    private boolean isReceiptedHereAlone(Dossier dossier) {
        Instant submittedAt = dossier.times().submittedAt();
        return submittedAt != null && !submittedAt.isBefore(obligations.deskOpenedAt());
    }

    private static Due paid(FeeItem item, Payment.Line line) {
        return new Due(item, line.measure(), line.amount(), State.PAID, null);
    }

    private static Due unpaid(FeeItem item, @Nullable FeeMeasure said, @Nullable String waiver) {
        FeeMeasure measure = item.unit() == FeeItem.Unit.CASE ? FeeMeasure.ONCE : said;
        Long amount = measure == null ? null : Long.valueOf(item.costOf(measure));
        // So few pages may cost nothing: there is no receipt for nothing.
        boolean free = amount != null && amount == 0;
        return new Due(item, measure, amount, waiver == null && !free ? State.OWED : State.WAIVED, waiver);
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
