package vn.motcua.routing;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** What routing asks of payments; answered by whoever keeps them. */
public interface PaymentLookup {

    /** Until when the applicants of dossiers were asked to pay, of those that were; not for no dossiers at all. */
    Map<UUID, Instant> payBy(Collection<UUID> dossiers);
}
