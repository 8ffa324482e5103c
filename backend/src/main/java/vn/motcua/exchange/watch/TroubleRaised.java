package vn.motcua.exchange.watch;

import java.util.UUID;

/** An event of the outbox: there is something for the clerks of an agency to see to. Its aggregate is the trouble. */
public record TroubleRaised(UUID troubleId, UUID agencyId, TroubleKind kind) {
    public static final String TYPE = "exchange.trouble-raised";
}
