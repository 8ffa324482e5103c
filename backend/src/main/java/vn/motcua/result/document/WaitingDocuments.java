package vn.motcua.result.document;

import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.motcua.agency.AgencyId;
import vn.motcua.dossier.DossierId;
import vn.motcua.routing.DocumentLookup;

/** Tells routing where results' documents wait. */
@Singleton
class WaitingDocuments implements DocumentLookup {

    private final ResultDocumentRows rows;

    WaitingDocuments(ResultDocumentRows rows) {
        this.rows = rows;
    }

    @Override
    public List<UUID> listWaiting(Wait wait, Set<UUID> agencies, int most) {
        return agencies.isEmpty() ? List.of() : rows.listInState(states(wait), agencies, most);
    }

    @Override
    public Optional<AgencyId> clerksAgency(DossierId dossier) {
        return rows.find(dossier)
                .filter(document -> document.signature() != null)
                .map(document -> document.subject().agencyId());
    }

    @Override
    public Optional<UnderWay> underWay(DossierId dossier) {
        return rows.find(dossier)
                .map(ResultDocument::state)
                .filter(DocumentState::isUnderWay)
                .map(state -> state == DocumentState.NUMBERED ? UnderWay.NUMBERED : UnderWay.BEING_SIGNED);
    }

    private static Set<DocumentState> states(Wait wait) {
        return switch (wait) {
            case SIGNATURE -> EnumSet.of(DocumentState.SUBMITTED);
            case NUMBER -> EnumSet.of(DocumentState.SIGNED, DocumentState.NUMBERED);
        };
    }
}
