package vn.motcua.payment;

import vn.motcua.procedure.FeeItem;
import vn.motcua.procedure.FeeMeasure;

/** An item of the fee with how much of it there is. */
record Charge(FeeItem item, FeeMeasure measure) {

    /** What it costs, in đồng. */
    long amount() {
        return item.costOf(measure);
    }

    /** As it stands on a receipt. */
    Payment.Line line() {
        FeeItem.Per per = item.per();
        return new Payment.Line(
                item.code(), item.name(), item.unit(), measure, per == null ? null : per.name(), amount());
    }
}
