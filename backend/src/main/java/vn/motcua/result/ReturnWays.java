package vn.motcua.result;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.Delivery;
import vn.motcua.procedure.DeliveryMethod;

/** The ways in which a result may be handed over; pure. */
final class ReturnWays {

    private ReturnWays() {}

    /**
     * The way the applicant chose, whatever the procedure offers by now, and the counter, at which an applicant may always
     * turn up; all the procedure offers when the applicant chose none.
     */
    static Set<DeliveryMethod> of(Set<DeliveryMethod> offered, @Nullable Delivery chosen) {
        return chosen == null ? offered : EnumSet.of(chosen.method(), DeliveryMethod.COUNTER);
    }
}
