package vn.motcua.dossier;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A dossier on its way to its next version: each step gives a new one, the last is written. */
record Revision(Dossier dossier) {

    /** The next version of a dossier, changed at an instant and otherwise the same. */
    static Revision of(Dossier d, Instant at) {
        DossierTimes t = d.times();
        DossierTimes times = new DossierTimes(
                t.createdAt(), at, t.submittedAt(), t.acceptedAt(), t.promisedAt(), t.pausedAt(), t.closedAt());
        return new Revision(new Dossier(
                d.id(),
                d.code(),
                d.status(),
                d.version() + 1,
                d.procedure(),
                d.agencyId(),
                d.parties(),
                d.answers(),
                d.delivery(),
                times,
                d.reason(),
                d.lookupCheck()));
    }

    Revision status(DossierStatus status, @Nullable String reason) {
        Dossier d = dossier;
        // Why it ended stays with the dossier; why a supplement was asked stands in the request.
        String kept = status.isFinal() && reason != null ? reason : d.reason();
        return new Revision(copy(d.code(), status, d.answers(), d.delivery(), kept));
    }

    Revision code(DossierCode code) {
        return new Revision(copy(code, dossier.status(), dossier.answers(), dossier.delivery(), dossier.reason()));
    }

    Revision answers(ObjectNode answers) {
        return new Revision(copy(dossier.code(), dossier.status(), answers, dossier.delivery(), dossier.reason()));
    }

    Revision delivery(@Nullable Delivery delivery) {
        return new Revision(copy(dossier.code(), dossier.status(), dossier.answers(), delivery, dossier.reason()));
    }

    private Dossier copy(
            @Nullable DossierCode code,
            DossierStatus status,
            ObjectNode answers,
            @Nullable Delivery delivery,
            @Nullable String reason) {
        Dossier d = dossier;
        return new Dossier(
                d.id(),
                code,
                status,
                d.version(),
                d.procedure(),
                d.agencyId(),
                d.parties(),
                answers,
                delivery,
                d.times(),
                reason,
                d.lookupCheck());
    }
}
