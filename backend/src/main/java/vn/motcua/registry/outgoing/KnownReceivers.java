package vn.motcua.registry.outgoing;

/** Whether agencies beyond the portal's own tree can be reached; whoever carries documents stands behind it. */
public interface KnownReceivers {

    /** Whether documents reach an agency of this code. */
    boolean isReached(String agencyCode);
}
