package vn.motcua.registry.incoming;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.agency.AgencyId;
import vn.motcua.document.DocumentId;

/**
 * A document that came over the exchange.
 *
 * @param agencyId the agency it came for
 * @param messageId what its sender's system calls it: the same again from the same sender has no effect
 * @param files stored already, the document itself first
 * @param dossierId the dossier it belongs to, where that is known
 */
public record Arrival(
        AgencyId agencyId,
        String messageId,
        Letter letter,
        List<DocumentId> files,
        @Nullable UUID dossierId) {

    public Arrival {
        files = List.copyOf(files);
    }
}
