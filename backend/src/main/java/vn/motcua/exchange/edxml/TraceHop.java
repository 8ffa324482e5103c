package vn.motcua.exchange.edxml;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** That a package passed an agency's system; to the second. */
public record TraceHop(OrganId organId, Instant at) {
    public TraceHop {
        at = at.truncatedTo(ChronoUnit.SECONDS);
    }
}
