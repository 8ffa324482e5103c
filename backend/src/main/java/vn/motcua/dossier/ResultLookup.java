package vn.motcua.dossier;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.document.StoredDocument;
import vn.motcua.procedure.DeliveryMethod;

/** Finds the result of a dossier, so that its applicant sees it; answered by whoever keeps results. */
public interface ResultLookup {

    /** The result, once the dossier is resolved. */
    Optional<Result> find(DossierId dossier);

    /** In which way results were handed over, for those of the dossiers whose result was. */
    Map<DossierId, DeliveryMethod> listHandedOver(Collection<DossierId> dossiers);

    /** A result: its summary, its document if there is one, and what became of it. */
    record Result(
            String summary,
            @Nullable StoredDocument document,
            @Nullable HandedOver handedOver,
            @Nullable Revoked revoked) {}

    /**
     * How and when it was handed over.
     *
     * @param verificationCode by which anyone may ask whether it is real, in groups
     */
    record HandedOver(DeliveryMethod method, Instant at, String verificationCode) {}

    /** Why it does not hold any more, and since when. */
    record Revoked(String reason, Instant at) {}
}
