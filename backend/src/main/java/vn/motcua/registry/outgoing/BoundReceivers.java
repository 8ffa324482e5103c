package vn.motcua.registry.outgoing;

/** Which documents go where another domain has decided, and nowhere else; whoever drew them up stands behind it. */
public interface BoundReceivers {

    /** Whether a document is one of those. */
    boolean areBound(OutgoingId document);
}
