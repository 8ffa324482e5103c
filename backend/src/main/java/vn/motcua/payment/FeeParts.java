package vn.motcua.payment;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.FeeLookup.Due;
import vn.motcua.dossier.FeeLookup.State;
import vn.motcua.procedure.FeeItem;
import vn.motcua.procedure.FeeMeasure;

/**
 * One item of the fee, told apart by what was paid of it, what was waived and what is left; pure.
 *
 * @param lines what was paid of it and not voided
 * @param waivers those of it that stand
 * @param owes whether what is left is owed: it is not once the dossier has ended without a result
 */
record FeeParts(FeeItem item, List<Payment.Line> lines, List<ObligationRows.Waiver> waivers, boolean owes) {
    FeeParts {
        lines = List.copyOf(lines);
        waivers = List.copyOf(waivers);
    }

    /** What is due of so much of it; the measure is absent while nobody has said. */
    List<Due> of(@Nullable FeeMeasure due) {
        if (item.per() != null && due != null) {
            return withStandingWaivers(ofEach(due.copies()));
        }
        return withStandingWaivers(List.of(lines.isEmpty() ? unpaid(due) : paid(State.PAID)));
    }

    /** What was paid or waived of what the dossier does not say any more. */
    List<Due> notDue() {
        return withStandingWaivers(lines.isEmpty() ? List.of() : List.of(paid(State.PAID_NOT_DUE)));
    }

    /** A waiver that exempts from nothing as the answers are now would again as they may become: nobody is to overlook it. */
    private List<Due> withStandingWaivers(List<Due> parts) {
        if (waivers.isEmpty() || parts.stream().anyMatch(part -> part.state().isWaived())) {
            return parts;
        }
        List<Due> all = new ArrayList<>(parts);
        all.add(new Due(item, null, null, State.WAIVED_NOT_DUE, grounds()));
        return all;
    }

    /**
     * What is due for each of several things is owed for those that were neither paid nor waived, and was paid and is not due for
     * those that went. A waiver exempts as many as there were when it was given: those that come later are not on its ground.
     */
    private List<Due> ofEach(int due) {
        int counted = counted();
        int paid = Math.min(counted, due);
        int waived = Math.min(waived(due), due - paid);
        int left = due - paid - waived;
        List<Due> parts = new ArrayList<>();
        if (counted > 0 && counted <= due) {
            parts.add(paid(State.PAID));
        } else if (counted > due) {
            parts.add(part(due, State.PAID, null));
            parts.add(part(counted - due, State.PAID_NOT_DUE, null));
        }
        if (waived > 0) {
            parts.add(part(waived, State.WAIVED, grounds()));
        }
        if (left > 0) {
            FeeMeasure measure = new FeeMeasure(1, left);
            parts.add(part(left, stateOf(item.costOf(measure)), null));
        }
        return parts;
    }

    private int counted() {
        return lines.stream().mapToInt(line -> line.measure().copies()).sum();
    }

    private int waived(int due) {
        int waived = 0;
        for (ObligationRows.Waiver waiver : waivers) {
            Integer copies = waiver.copies();
            waived += copies == null ? due : copies;
        }
        return waived;
    }

    private String grounds() {
        return waivers.stream().map(ObligationRows.Waiver::ground).distinct().collect(Collectors.joining("; "));
    }

    private Due part(int copies, State state, @Nullable String waiver) {
        FeeMeasure measure = new FeeMeasure(1, copies);
        return new Due(item, measure, item.costOf(measure), state, waiver);
    }

    private Due paid(State state) {
        // More than one line is of what is due for each of several things: nothing else is paid by halves.
        FeeMeasure measure = lines.size() == 1 ? lines.getFirst().measure() : new FeeMeasure(1, counted());
        long amount = lines.stream().mapToLong(Payment.Line::amount).sum();
        return new Due(item, measure, amount, state, null);
    }

    private Due unpaid(@Nullable FeeMeasure measure) {
        Long amount = measure == null ? null : Long.valueOf(item.costOf(measure));
        return waivers.isEmpty()
                ? new Due(item, measure, amount, stateOf(amount), null)
                : new Due(item, measure, amount, State.WAIVED, grounds());
    }

    private State stateOf(@Nullable Long amount) {
        if (!owes) {
            return State.NOT_DUE;
        }
        // So few pages may cost nothing: there is no receipt for nothing.
        return amount != null && amount == 0 ? State.FREE : State.OWED;
    }
}
