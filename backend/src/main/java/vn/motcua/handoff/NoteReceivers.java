package vn.motcua.handoff;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.motcua.dossier.Dossiers;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.registry.outgoing.BoundReceivers;

/**
 * A transfer note goes, with the dossier's papers, to the agency that it names: to hand the dossier to another, it is given up.
 * Once the dossier is back in the hands of those who sent it, or over, its papers leave no more.
 */
@Singleton
class NoteReceivers implements BoundReceivers {

    private final HandOffRows rows;
    private final Dossiers dossiers;
    private final Transactions transactions;

    NoteReceivers(HandOffRows rows, Dossiers dossiers, Transactions transactions) {
        this.rows = rows;
        this.dossiers = dossiers;
        this.transactions = transactions;
    }

    @Override
    public Map<UUID, Bond> bonds(Collection<UUID> documents) {
        return transactions.read(() -> rows.listByOutgoing(documents).stream()
                .collect(Collectors.toMap(handOff -> handOff.sending().outgoingId(), this::bond)));
    }

    private Bond bond(HandOff handOff) {
        boolean isOver = handOff.stage().isClosed()
                || dossiers.find(handOff.dossierId())
                        .filter(EndWithDossier::isOver)
                        .isPresent();
        return isOver ? Bond.OVER : Bond.TO_ITS_RECEIVER;
    }
}
