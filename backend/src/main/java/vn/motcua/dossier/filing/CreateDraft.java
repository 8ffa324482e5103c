package vn.motcua.dossier.filing;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.agency.AgencyId;
import vn.motcua.applicant.Applicant;
import vn.motcua.applicant.ApplicantId;
import vn.motcua.applicant.Applicants;
import vn.motcua.applicant.representation.RepresentationAction;
import vn.motcua.applicant.representation.Representations;
import vn.motcua.dossier.Actor;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierAccess;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierParties;
import vn.motcua.dossier.DossierProcedure;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.DossierTimes;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Drafts;
import vn.motcua.form.FormRef;
import vn.motcua.platform.persistence.Ids;
import vn.motcua.platform.persistence.SqlErrors;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.platform.security.ApplicantCaller;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.ProcedureCode;
import vn.motcua.procedure.catalogue.Procedures;

/** Begins a draft: the procedure as it stands today, at an agency that takes it online, for an owner. */
@Singleton
public class CreateDraft {

    /** No letters or digits that look alike: people read the check value from paper. */
    private static final String CHECK_ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    private static final int CHECK_LENGTH = 6;

    private final Drafts drafts;
    private final Dossiers dossiers;
    private final DossierAccess access;
    private final Procedures procedures;
    private final Applicants applicants;
    private final Representations representations;
    private final Transactions transactions;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    CreateDraft(
            Drafts drafts,
            Dossiers dossiers,
            DossierAccess access,
            Procedures procedures,
            Applicants applicants,
            Representations representations,
            Transactions transactions,
            Clock clock) {
        this.drafts = drafts;
        this.dossiers = dossiers;
        this.access = access;
        this.procedures = procedures;
        this.applicants = applicants;
        this.representations = representations;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** What came of it. */
    public sealed interface Outcome {
        /** The draft. */
        record Created(Dossier dossier) implements Outcome {}

        /** It was begun under the id that the device chose by the same request before; this is it now. */
        record Known(Dossier dossier) implements Outcome {}

        /** The id that the device chose is another dossier's. */
        record IdTaken() implements Outcome {}

        /** There is no such procedure. */
        record ProcedureNotFound() implements Outcome {}

        /** The agency does not take it online. */
        record NotOffered() implements Outcome {}

        /** The caller may not prepare dossiers of this procedure for that owner. */
        record OwnerNotFound() implements Outcome {}
    }

    /** Begins a draft for {@code ownerId}, or for the caller when it is null. */
    public Outcome create(ApplicantCaller caller, ProcedureCode code, AgencyId agencyId, @Nullable UUID ownerId) {
        return create(caller, new DossierId(Ids.next()), code, agencyId, ownerId);
    }

    /** Begins a draft under an id that the caller's device chose: however often that is asked, there is one. */
    public Outcome create(
            ApplicantCaller caller, DossierId id, ProcedureCode code, AgencyId agencyId, @Nullable UUID ownerId) {
        Optional<Outcome> before = before(caller, id, code, agencyId, ownerId);
        if (before.isPresent()) {
            return before.get();
        }
        try {
            return begin(caller, id, code, agencyId, ownerId);
        } catch (RuntimeException failure) {
            if (SqlErrors.duplicateKey(failure)) {
                // The same request came twice at once.
                return before(caller, id, code, agencyId, ownerId).orElseThrow(() -> failure);
            }
            throw failure;
        }
    }

    private Optional<Outcome> before(
            ApplicantCaller caller, DossierId id, ProcedureCode code, AgencyId agencyId, @Nullable UUID ownerId) {
        UUID owner = ownerId == null ? caller.applicantId() : ownerId;
        return dossiers.find(id)
                .map(known -> access.may(caller, known, RepresentationAction.PREPARE)
                                && known.procedureCode().equals(code)
                                && known.agencyId().equals(agencyId)
                                && known.ownerId().value().equals(owner)
                        ? new Outcome.Known(known)
                        : new Outcome.IdTaken());
    }

    private Outcome begin(
            ApplicantCaller caller, DossierId id, ProcedureCode code, AgencyId agencyId, @Nullable UUID ownerId) {
        Procedure procedure = procedures.find(code).orElse(null);
        if (procedure == null) {
            return new Outcome.ProcedureNotFound();
        }
        FormRef form = procedure.form();
        if (form == null || !procedures.isOfferedBy(code, agencyId)) {
            return new Outcome.NotOffered();
        }
        ApplicantId me = new ApplicantId(caller.applicantId());
        ApplicantId owner = ownerId == null ? me : new ApplicantId(ownerId);
        Optional<Applicant> ownerFound = representations.mayAct(me, owner, RepresentationAction.PREPARE, code.value())
                ? applicants.find(owner)
                : Optional.empty();
        if (ownerFound.isEmpty()) {
            return new Outcome.OwnerNotFound();
        }
        Dossier draft = draft(id, procedure, form, agencyId, ownerFound.get(), me);
        return transactions.write(() -> {
            if (!representations.mayActUntilCommit(me, owner, RepresentationAction.PREPARE, code.value())) {
                return new Outcome.OwnerNotFound();
            }
            drafts.begin(draft, new Actor.ByApplicant(me.value()));
            return new Outcome.Created(draft);
        });
    }

    private Dossier draft(
            DossierId id, Procedure procedure, FormRef form, AgencyId agencyId, Applicant owner, ApplicantId me) {
        Instant now = clock.instant();
        return new Dossier(
                id,
                null,
                DossierStatus.DRAFT,
                1,
                new DossierProcedure(
                        procedure.code(),
                        procedure.name(),
                        procedure.nameEn(),
                        procedure.level(),
                        form.id(),
                        form.version()),
                agencyId,
                new DossierParties(owner.id(), owner.kind(), owner.fullName(), me),
                JsonNodeFactory.instance.objectNode(),
                null,
                new DossierTimes(now, now, null, null, null, null, null),
                null,
                checkValue());
    }

    private String checkValue() {
        StringBuilder check = new StringBuilder(CHECK_LENGTH);
        for (int i = 0; i < CHECK_LENGTH; i++) {
            check.append(CHECK_ALPHABET.charAt(random.nextInt(CHECK_ALPHABET.length())));
        }
        return check.toString();
    }
}
