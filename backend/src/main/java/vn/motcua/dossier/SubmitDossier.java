package vn.motcua.dossier;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.agency.tree.Agencies;
import vn.motcua.applicant.representation.RepresentationAction;
import vn.motcua.dossier.attachment.Attachments;
import vn.motcua.dossier.filing.CheckDossier;
import vn.motcua.platform.idempotency.Claim;
import vn.motcua.platform.idempotency.Idempotency;
import vn.motcua.platform.idempotency.IdempotencyKey;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.platform.security.ApplicantCaller;
import vn.motcua.platform.time.Zone;

/**
 * Submits a draft: checks it whole, gives it its code, and puts it before the one-stop officer. Everything it writes, the
 * key's answer included, is one transaction: what was acknowledged exists, once.
 */
@Singleton
public class SubmitDossier {

    private static final String OPERATION = "dossier.submit";

    private final SqlDossiers dossiers;
    private final Attachments attachments;
    private final DossierAccess access;
    private final CheckDossier check;
    private final StatusChange statusChange;
    private final Agencies agencies;
    private final Idempotency idempotency;
    private final Transactions transactions;
    private final Clock clock;

    SubmitDossier(
            SqlDossiers dossiers,
            Attachments attachments,
            DossierAccess access,
            CheckDossier check,
            StatusChange statusChange,
            Agencies agencies,
            Idempotency idempotency,
            Transactions transactions,
            Clock clock) {
        this.dossiers = dossiers;
        this.attachments = attachments;
        this.access = access;
        this.check = check;
        this.statusChange = statusChange;
        this.agencies = agencies;
        this.idempotency = idempotency;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** What the applicant holds once it is filed. */
    public record Filed(DossierId id, DossierCode code, long version, Instant submittedAt) {

        String text() {
            return id.value() + " " + code + " " + version + " " + submittedAt;
        }

        static Filed of(String text) {
            String[] parts = text.split(" ", -1);
            return new Filed(
                    new DossierId(UUID.fromString(parts[0])),
                    new DossierCode(parts[1]),
                    Long.parseLong(parts[2]),
                    Instant.parse(parts[3]));
        }
    }

    /** What came of it. */
    public sealed interface Outcome {
        /** It is filed; now or when this key was used before. */
        record Submitted(Filed filed) implements Outcome {}

        /** Something is missing or wrong. */
        record Incomplete(CheckDossier.Verdict verdict) implements Outcome {}

        /** It is not a draft any more, and this key did not submit it. */
        record NotADraft() implements Outcome {}

        /** It was changed since the caller read it. */
        record Stale(ChangeOutcome.Stale by) implements Outcome {}

        /** The key was used for another request. */
        record KeyReused() implements Outcome {}

        /** There is no such dossier for this caller. */
        record NotFound() implements Outcome {}
    }

    /** Submits the version the caller read. */
    public Outcome submit(ApplicantCaller caller, DossierId id, long expectedVersion, IdempotencyKey key) {
        Optional<Dossier> mine = access.find(caller, id, RepresentationAction.SUBMIT);
        if (mine.isEmpty()) {
            return new Outcome.NotFound();
        }
        String request = id.value() + " " + expectedVersion;
        Optional<Claim> before = idempotency.find(caller.applicantId(), OPERATION, key, request);
        if (before.isPresent()) {
            return answered(before.get());
        }
        // Checked before the transaction: the answers of a version never change, and the version is compared under the
        // lock.
        CheckDossier.Verdict verdict = check.check(mine.get());
        return transactions.write(() -> {
            Claim claim = idempotency.claim(caller.applicantId(), OPERATION, key, request);
            if (!(claim instanceof Claim.New)) {
                return answered(claim);
            }
            return submitNow(caller, id, expectedVersion, key, verdict);
        });
    }

    private static Outcome answered(Claim claim) {
        return switch (claim) {
            case Claim.Answered a -> new Outcome.Submitted(Filed.of(a.answer()));
            case Claim.Reused r -> new Outcome.KeyReused();
            case Claim.New n -> throw new IllegalStateException("a new claim has no answer");
        };
    }

    private Outcome submitNow(
            ApplicantCaller caller,
            DossierId id,
            long expectedVersion,
            IdempotencyKey key,
            CheckDossier.Verdict verdict) {
        Dossier now = dossiers.lock(id).orElse(null);
        Optional<Outcome> refused = refusal(now, expectedVersion, verdict);
        if (refused.isPresent() || now == null) {
            idempotency.release(caller.applicantId(), OPERATION, key);
            return refused.orElseGet(Outcome.NotFound::new);
        }
        Instant at = clock.instant();
        LocalDate day = at.atZone(Zone.VIETNAM).toLocalDate();
        attachments.submitAll(id);
        ObjectNode answers = verdict.answers();
        // The counter last: every submission to this agency waits for its row from here to the commit.
        int number = dossiers.nextNumber(now.agencyId(), day);
        DossierCode code = DossierCode.of(agencies.get(now.agencyId()).code(), day, number);
        Dossier filed = statusChange.write(
                now,
                Revision.of(now, at).answers(answers).code(code),
                DossierStatus.SUBMITTED,
                new Actor.ByApplicant(caller.applicantId()),
                null);
        Filed answer = new Filed(id, code, filed.version(), at);
        idempotency.answer(caller.applicantId(), OPERATION, key, answer.text());
        return new Outcome.Submitted(answer);
    }

    private Optional<Outcome> refusal(@Nullable Dossier now, long expectedVersion, CheckDossier.Verdict verdict) {
        if (now == null) {
            return Optional.of(new Outcome.NotFound());
        }
        if (now.status() != DossierStatus.DRAFT) {
            return Optional.of(new Outcome.NotADraft());
        }
        if (now.version() != expectedVersion) {
            return Optional.of(new Outcome.Stale(dossiers.staleness(now)));
        }
        // Papers come and go without a new version: they are looked at again under the lock.
        CheckDossier.Verdict papers = check.withPapersNow(now, verdict);
        return papers.complete() ? Optional.empty() : Optional.of(new Outcome.Incomplete(papers));
    }
}
