package vn.motcua.exchange.edxml.signature;

import java.util.List;
import java.util.Set;
import vn.motcua.exchange.edxml.OrganId;

/**
 * An agency that messages are taken from.
 *
 * @param certificates whose keys may have signed for it
 * @param leniencies what is let pass from it beyond the rule; usually none
 */
public record Partner(OrganId organId, List<PinnedCertificate> certificates, Set<Leniency> leniencies) {

    public Partner {
        certificates = List.copyOf(certificates);
        leniencies = Set.copyOf(leniencies);
    }

    /** What may be let pass from a partner whose system does no better yet. */
    public enum Leniency {
        /** Signatures and digests with SHA-1. */
        SHA1,
        /** Status messages without a signature, as many systems on the axis send them; never documents. */
        UNSIGNED_STATUS
    }
}
