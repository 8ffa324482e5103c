package vn.motcua.dossier;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.agency.AgencyId;

/**
 * Finds the dossiers that have a status without looking at all that ever were; answered by whoever keeps them in an order for
 * their agencies.
 */
public interface RunningDossiers {

    /**
     * The next of them by id, of some agencies; inside a transaction. It may go over all that run, so that many are asked for at once.
     *
     * @param last the last of those before; absent for the first
     */
    List<Running> after(Set<AgencyId> agencies, Set<DossierStatus> statuses, @Nullable DossierId last, int limit);

    /** A dossier and the agency it is filed with. */
    record Running(DossierId id, AgencyId agency) {}
}
