package vn.motcua.exchange.watch;

import java.util.UUID;

/**
 * An event of the outbox: documents of an agency should have been sent by now and wait. It is told once an hour at most, while
 * more are late. Its aggregate is the agency.
 *
 * @param documents how many wait by now
 */
public record LateListed(UUID agencyId, long documents) {
    public static final String TYPE = "exchange.late-listed";
}
