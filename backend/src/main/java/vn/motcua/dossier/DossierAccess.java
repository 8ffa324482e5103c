package vn.motcua.dossier;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import vn.motcua.applicant.ApplicantId;
import vn.motcua.applicant.representation.RepresentationAction;
import vn.motcua.applicant.representation.Representations;
import vn.motcua.applicant.representation.Scope;
import vn.motcua.platform.security.ApplicantCaller;

/**
 * Which dossiers an applicant may touch: their own, and those of owners they act for, within the scope they were given.
 * What they may not touch is not there.
 */
@Singleton
public class DossierAccess {

    private final SqlDossiers dossiers;
    private final Representations representations;

    DossierAccess(SqlDossiers dossiers, Representations representations) {
        this.dossiers = dossiers;
        this.representations = representations;
    }

    /** The dossier, if the caller may do this with it. */
    public Optional<Dossier> find(ApplicantCaller caller, DossierId id, RepresentationAction action) {
        return dossiers.find(id).filter(dossier -> may(caller, dossier, action));
    }

    /** The same, dossier and right held until the transaction ends; inside a transaction only. */
    public Optional<Dossier> lock(ApplicantCaller caller, DossierId id, RepresentationAction action) {
        return dossiers.lock(id).filter(dossier -> mayUntilCommit(caller, dossier, action));
    }

    /**
     * Whether the caller may do this with a dossier whose row is held, and may until the transaction ends: a right that is taken
     * away before the act is committed leaves nothing of it.
     */
    public boolean mayUntilCommit(ApplicantCaller caller, Dossier dossier, RepresentationAction action) {
        return representations.mayActUntilCommit(
                new ApplicantId(caller.applicantId()),
                dossier.ownerId(),
                action,
                dossier.procedureCode().value());
    }

    /** Whether the caller may do this with the dossier. */
    public boolean may(ApplicantCaller caller, Dossier dossier, RepresentationAction action) {
        return representations.mayAct(
                new ApplicantId(caller.applicantId()),
                dossier.ownerId(),
                action,
                dossier.procedureCode().value());
    }

    /** The dossier, if it is there for the caller. */
    public Optional<Dossier> findVisible(ApplicantCaller caller, DossierId id) {
        return dossiers.find(id).filter(dossier -> maySee(caller, dossier));
    }

    /** Whether it is there for the caller: for whoever may follow it, and a draft for whoever may complete or submit it. */
    public boolean maySee(ApplicantCaller caller, Dossier dossier) {
        String procedure = dossier.procedureCode().value();
        return representations.scopesOver(dossier.ownerId(), new ApplicantId(caller.applicantId())).stream()
                .anyMatch(scope -> scope.allows(RepresentationAction.TRACK, procedure)
                        || (dossier.status() == DossierStatus.DRAFT && scope.showsDrafts(procedure)));
    }

    /** Which dossiers of an owner the caller may follow: asked of the database once, for as many as are looked at. */
    public Predicate<SourceDossier> followedOf(ApplicantId owner, ApplicantCaller caller) {
        List<Scope> scopes = representations.scopesOver(owner, new ApplicantId(caller.applicantId()));
        return source -> source.ownerId().equals(owner)
                && scopes.stream()
                        .anyMatch(scope -> scope.allows(
                                RepresentationAction.TRACK,
                                source.procedureCode().value()));
    }
}
