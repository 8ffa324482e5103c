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
     */
    record Asked(
            UUID documentId,
            String symbol,
            String senderName,
            @Nullable UUID dossierId) {}

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
}
