package vn.motcua.registry.outgoing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.agency.AgencyId;
import vn.motcua.platform.security.OfficerCaller;

/** What outgoing documents ask of incoming ones; whoever knows both stands behind it. */
public interface AskedDocuments {

    /**
     * An incoming document that is answered.
     *
     * @param dossierId the dossier it belongs to
     * @param replacedBy what stands in its place, the last where that was replaced itself
     */
    record Asked(
            UUID documentId,
            String symbol,
            String senderName,
            @Nullable UUID dossierId,
            Fate fate,
            @Nullable Replacing replacedBy) {}

    /** What has become of a document that is answered. */
    enum Fate {
        /** It waits for its answer, or had one. */
        STANDS,
        /** Its sender has taken it back. */
        RECALLED,
        /** Its sender has put another in its place. */
        REPLACED,
        /** It handed work over, and that is back with its sender: nobody else decides on it any more. */
        WORK_BACK
    }

    /**
     * A document in the place of one that is answered.
     *
     * @param open whether it stands in the register and is not finished
     */
    record Replacing(UUID documentId, String symbol, boolean open) {}

    /** What a document answers. */
    Optional<Asked> find(OutgoingId answer);

    /** One that came as an answer. */
    record Received(UUID documentId, String symbol, String senderName) {}

    /** What came that answers a document of ours, by its sender's word; of very many the latest. */
    List<Received> listReceived(OutgoingId question);

    /** A document of the agency's register that the officer may read and that is not finished. */
    Optional<Asked> findOpen(OfficerCaller officer, AgencyId agency, UUID question);

    /** Notes what a document answers; joins the caller's transaction. */
    void note(OutgoingId answer, UUID question);

    /** The document answers another from now on; joins the caller's transaction. */
    void turn(OutgoingId answer, UUID question);
}
