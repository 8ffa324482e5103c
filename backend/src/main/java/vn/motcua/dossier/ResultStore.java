package vn.motcua.dossier;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.applicant.ApplicantId;
import vn.motcua.platform.persistence.Cursor;
import vn.motcua.procedure.ProcedureCode;

/** Finds results in their owners' stores, so that later dossiers may use them; answered by whoever keeps results. */
public interface ResultStore {

    /** The result of this dossier, if it is in a store; revoked ones too. */
    Optional<StoredResult> find(DossierId dossier);

    /** Those of the dossiers whose results are in a store, by the dossier; revoked ones too. */
    Map<DossierId, StoredResult> list(Collection<DossierId> dossiers);

    /** Results of an owner that some procedures gave and that still hold, newest first. */
    List<StoredResult> listHolding(ApplicantId owner, Set<ProcedureCode> procedures, int limit);

    /**
     * All results of an owner that still hold, newest first.
     *
     * @param after when the last one that was shown was handed over, and its dossier
     */
    List<StoredResult> pageHolding(ApplicantId owner, @Nullable Cursor after, int limit);

    /** The result of an owner that still holds and whose document has this SHA-256. */
    Optional<StoredResult> findHolding(ApplicantId owner, String sha256);
}
