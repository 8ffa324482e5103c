package vn.motcua.payment;

import jakarta.inject.Singleton;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.Actor;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.FeeLookup.FeeAccount;
import vn.motcua.dossier.PaymentMeans;
import vn.motcua.platform.idempotency.Idempotency;
import vn.motcua.platform.idempotency.IdempotencyKey;
import vn.motcua.platform.idempotency.KeyReusedException;
import vn.motcua.platform.persistence.Ids;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.platform.security.OfficerCaller;
import vn.motcua.platform.text.Text;
import vn.motcua.platform.time.Zone;
import vn.motcua.procedure.FeeItem;
import vn.motcua.routing.handling.Admission;
import vn.motcua.routing.handling.HandlingEvents;
import vn.motcua.routing.handling.HandlingGate;
import vn.motcua.routing.handling.OfficerAction;

/**
 * Records a fee that was paid at the counter: in one transaction its receipts with their numbers, a line of the history, and
 * the dossier going on when it waited for this. Refuses: not seen, a version that is not the one read, not theirs, nothing
 * owed, an item that is not owed or not measured, an amount that is not what the items cost, a key used otherwise.
 */
@Singleton
class TakeFee {
    /** Name of the act in the dossier's history. */
    static final String EVENT = HandlingEvents.FEE_TAKEN;

    /** The same where all that was counted costs nothing. */
    static final String NOTHING_TO_PAY = HandlingEvents.FEE_COUNTED_FREE;

    /** Name of the event in the outbox. */
    static final String OUTBOX_TYPE = "dossier.fee-taken";

    private static final String OPERATION = "payment.take";

    private final HandlingGate gate;
    private final Dossiers dossiers;
    private final Fees fees;
    private final PaymentRows payments;
    private final ObligationRows obligations;
    private final ReceiptNumberRows numbers;
    private final SettleDossier settle;
    private final Idempotency idempotency;
    private final Transactions transactions;
    private final Clock clock;

    TakeFee(
            HandlingGate gate,
            Dossiers dossiers,
            Fees fees,
            PaymentRows payments,
            ObligationRows obligations,
            ReceiptNumberRows numbers,
            SettleDossier settle,
            Idempotency idempotency,
            Transactions transactions,
            Clock clock) {
        this.gate = gate;
        this.dossiers = dossiers;
        this.fees = fees;
        this.payments = payments;
        this.obligations = obligations;
        this.numbers = numbers;
        this.settle = settle;
        this.idempotency = idempotency;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * What the officer took.
     *
     * @param amount in đồng; must be what the items cost
     * @param items what it is for
     */
    record Taken(PaymentMeans means, @Nullable String reference, long amount, List<Charges.Said> items) {
        Taken {
            items = List.copyOf(items);
        }
    }

    /** A request with the key that makes its repetitions one. */
    record Request(OfficerCaller officer, DossierId id, long expectedVersion, IdempotencyKey key, Taken taken) {
        String text() {
            return id.value() + " " + expectedVersion + " " + taken;
        }
    }

    /** Records it for the version the officer read; the same request again is answered the same and recorded once. */
    PaymentOutcome take(Request request) {
        if (!gate.maySee(request.officer(), request.id())) {
            return new PaymentOutcome.Refused(new Admission.NotSeen());
        }
        try {
            return transactions.write(() -> {
                Dossier held = dossiers.lock(request.id()).orElseThrow();
                return before(request, held).orElseGet(() -> admitted(request));
            });
        } catch (KeyReusedException reused) {
            return new PaymentOutcome.KeyReused();
        }
    }

    private Optional<PaymentOutcome> before(Request request, Dossier held) {
        return idempotency
                .find(request.officer().officerId(), OPERATION, request.key(), request.text())
                .map(use -> switch (use) {
                    case THE_SAME -> new PaymentOutcome.Done(held);
                    case ANOTHER -> new PaymentOutcome.KeyReused();
                });
    }

    private PaymentOutcome admitted(Request request) {
        return switch (gate.admit(request.officer(), request.id(), request.expectedVersion(), OfficerAction.TAKE_FEE)) {
            case Admission.Refusal refusal -> new PaymentOutcome.Refused(refusal);
            case Admission.Admitted admitted -> owed(request, admitted);
        };
    }

    private PaymentOutcome owed(Request request, Admission.Admitted admitted) {
        Dossier dossier = admitted.dossier();
        Optional<FeeAccount> account = fees.find(dossier).filter(FeeAccount::isOpen);
        if (account.isEmpty()) {
            return new PaymentOutcome.NothingOwed();
        }
        boolean asked = dossier.status() == DossierStatus.PAYMENT_REQUESTED;
        return switch (Charges.named(account.get(), request.taken().items(), asked)) {
            case Charges.Outcome.Wrong wrong -> new PaymentOutcome.Invalid(wrong.problems());
            case Charges.Outcome.Good good ->
                good.total() == request.taken().amount()
                        ? recorded(request, admitted, good.charges())
                        : wrongAmount(good.total());
        };
    }

    private static PaymentOutcome wrongAmount(long due) {
        return PaymentOutcome.Invalid.of(
                "/amount",
                "const",
                new Text(
                        "Số tiền phải thu là %s đồng".formatted(written(due, Locale.of("vi", "VN"))),
                        "The amount due is %s VND".formatted(written(due, Locale.ENGLISH))));
    }

    private static String written(long dong, Locale locale) {
        return NumberFormat.getIntegerInstance(locale).format(dong);
    }

    private PaymentOutcome recorded(Request request, Admission.Admitted admitted, List<Charge> charges) {
        Dossier dossier = admitted.dossier();
        Actor.ByOfficer by = admitted.by();
        idempotency.keep(by.officerId(), OPERATION, request.key(), request.text());
        Instant at = clock.instant();
        obligations.measure(dossier.id(), charges, new ObligationRows.By(by.officerId(), at));
        Payment.Money money =
                new Payment.Money(request.taken().means(), request.taken().reference(), at);
        Payment.Collector collector = new Payment.Collector(dossier.agencyId(), by.officerId(), by.unitId());
        List<Payment> recorded = receipts(dossier.id(), charges, money, collector);
        if (recorded.isEmpty()) {
            return new PaymentOutcome.Done(
                    settle.record(dossier, by, new SettleDossier.Act(NOTHING_TO_PAY, null, null)));
        }
        recorded.forEach(payments::insert);
        String note = recorded.stream()
                .map(payment ->
                        payment.receipt().series() + " " + payment.receipt().digits())
                .collect(Collectors.joining(", "));
        return new PaymentOutcome.Done(settle.record(dossier, by, new SettleDossier.Act(EVENT, OUTBOX_TYPE, note)));
    }

    private List<Payment> receipts(
            DossierId dossier, List<Charge> charges, Payment.Money money, Payment.Collector collector) {
        List<Payment> recorded = new ArrayList<>();
        // Receipts for charges and for fees are separate, and there is none for nothing.
        charges.stream()
                .filter(charge -> charge.amount() > 0)
                .collect(Collectors.groupingBy(
                        charge -> charge.item().kind(), () -> new EnumMap<>(FeeItem.Kind.class), Collectors.toList()))
                .forEach((kind, ofKind) -> recorded.add(payment(dossier, kind, ofKind, money, collector)));
        return recorded;
    }

    private Payment payment(
            DossierId dossier,
            FeeItem.Kind kind,
            List<Charge> charges,
            Payment.Money money,
            Payment.Collector collector) {
        int year = money.at().atZone(Zone.VIETNAM).getYear();
        return new Payment(
                Ids.next(),
                dossier,
                numbers.next(collector.agencyId(), year),
                kind,
                money,
                collector,
                charges.stream().map(Charge::line).toList(),
                null);
    }
}
