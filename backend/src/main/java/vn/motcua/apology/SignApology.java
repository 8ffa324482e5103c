package vn.motcua.apology;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import vn.motcua.agency.AgencyId;
import vn.motcua.dossier.Actor;
import vn.motcua.dossier.ChangeOutcome;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.StatusChange;
import vn.motcua.officer.Officer;
import vn.motcua.officer.OfficerId;
import vn.motcua.officer.Officers;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.platform.security.OfficerCaller;
import vn.motcua.platform.security.OfficerRole;
import vn.motcua.platform.security.Post;
import vn.motcua.platform.text.Text;
import vn.motcua.platform.time.Zone;
import vn.motcua.routing.TaskBook;
import vn.motcua.routing.handling.HandlingEvents;
import vn.motcua.routing.handling.HandlingGate;
import vn.motcua.signature.key.Signer;
import vn.motcua.signature.pdf.SignOutcome;
import vn.motcua.signature.pdf.SignPdf;

/**
 * Signs the prepared apology of a dossier with a reason and a new date, once. Refuses: not seen, no leader of the agency, a
 * version that is not the one read, none prepared, signed before, no key that is valid and works now, a date that cannot be
 * promised.
 */
@Singleton
class SignApology {
    /** Name of the act in the dossier's history. */
    static final String EVENT = HandlingEvents.APOLOGISED;

    /** Name of the event in the outbox. */
    static final String OUTBOX_TYPE = "dossier.apologised";

    private final HandlingGate gate;
    private final Dossiers dossiers;
    private final StatusChange statusChange;
    private final TaskBook tasks;
    private final ApologyRows rows;
    private final ApologyDates dates;
    private final Officers officers;
    private final SignPdf signPdf;
    private final Transactions transactions;

    SignApology(
            HandlingGate gate,
            Dossiers dossiers,
            StatusChange statusChange,
            TaskBook tasks,
            ApologyRows rows,
            ApologyDates dates,
            Officers officers,
            SignPdf signPdf,
            Transactions transactions) {
        this.gate = gate;
        this.dossiers = dossiers;
        this.statusChange = statusChange;
        this.tasks = tasks;
        this.rows = rows;
        this.dates = dates;
        this.officers = officers;
        this.signPdf = signPdf;
        this.transactions = transactions;
    }

    /** What the leader writes. */
    record Words(String reason, LocalDate newDate) {}

    /** What came of it. */
    sealed interface Outcome {
        /** Signed; this is the dossier now. */
        record Signed(Dossier dossier) implements Outcome {}

        /** The dossier could not be changed. */
        record Refused(ChangeOutcome change) implements Outcome {}

        /** Only a leader of the agency that gave the promise signs. */
        record NotTheirs() implements Outcome {}

        /** Nobody needs to apologise, or not any more. */
        record NonePrepared() implements Outcome {}

        /** Once is what the law allows. */
        record SignedBefore() implements Outcome {}

        /** The leader could not put a digital signature on the paper now. */
        record CannotSign(SignOutcome.NotSigned why) implements Outcome {}

        /** The date cannot be promised. */
        record BadDate(Text reason) implements Outcome {}
    }

    /** Signs for the version the officer read. Waits for the key, so not inside a transaction. */
    Outcome sign(OfficerCaller officer, DossierId id, long expectedVersion, Words words) {
        if (!gate.maySee(officer, id)) {
            return new Outcome.Refused(new ChangeOutcome.NotFound());
        }
        Optional<Post> post = leads(officer, dossiers.get(id).agencyId());
        if (post.isEmpty()) {
            return new Outcome.NotTheirs();
        }
        Actor.ByOfficer by = new Actor.ByOfficer(officer.officerId(), post.get().unitId());
        // A token or a key store takes its time to open: nobody waits for the dossier meanwhile, and it may change.
        return transactions
                .read(() -> refusal(dossiers.get(id), expectedVersion))
                .or(() -> obstacle(by))
                .orElseGet(() -> transactions.write(() -> {
                    Dossier dossier = dossiers.lock(id).orElseThrow();
                    return refusal(dossier, expectedVersion).orElseGet(() -> sign(dossier, by, words));
                }));
    }

    /** The post by which the officer is a leader of an agency. */
    static Optional<Post> leads(OfficerCaller officer, AgencyId agency) {
        return officer.posts().stream()
                .filter(post ->
                        post.agencyId().equals(agency.value()) && post.roles().contains(OfficerRole.LEADER))
                .findFirst();
    }

    private Optional<Outcome> refusal(Dossier dossier, long expectedVersion) {
        if (dossier.version() != expectedVersion) {
            return Optional.of(new Outcome.Refused(dossiers.staleness(dossier)));
        }
        Optional<ApologyState> state = rows.find(dossier.id()).map(Apology::state);
        if (state.filter(s -> s == ApologyState.SIGNED).isPresent()) {
            return Optional.of(new Outcome.SignedBefore());
        }
        return state.filter(s -> s == ApologyState.PREPARED).isPresent() && ApologyLead.isBeingHandled(dossier.status())
                ? Optional.empty()
                : Optional.of(new Outcome.NonePrepared());
    }

    /** The paper is issued afterwards, signed by the leader first. */
    private Optional<Outcome> obstacle(Actor.ByOfficer by) {
        Officer leader = officers.get(new OfficerId(by.officerId()));
        return signPdf.obstacle(Signer.leader(leader.username(), leader.fullName()))
                .map(Outcome.CannotSign::new);
    }

    private Outcome sign(Dossier dossier, Actor.ByOfficer by, Words words) {
        Instant promised = Objects.requireNonNull(dossier.times().promisedAt(), "accepted means promised");
        return switch (dates.judge(dossier, promised, words.newDate())) {
            case ApologyDates.Judged.Bad bad -> new Outcome.BadDate(bad.reason());
            case ApologyDates.Judged.Good good -> {
                ChangeOutcome change = statusChange.touchAndTell(
                        dossier.id(), dossier.version(), by, new StatusChange.Told(EVENT, OUTBOX_TYPE), good.at());
                if (!(change instanceof ChangeOutcome.Changed changed)) {
                    yield new Outcome.Refused(change);
                }
                Dossier now = changed.dossier();
                tasks.follow(now);
                Instant at = now.times().updatedAt();
                rows.sign(
                        Apology.prepared(now.id(), now.agencyId(), promised, at),
                        new Apology.Signature(
                                words.reason(),
                                good.at(),
                                by.officerId(),
                                at,
                                rows.nextNumber(
                                        now.agencyId(), at.atZone(Zone.VIETNAM).getYear())));
                yield new Outcome.Signed(now);
            }
        };
    }
}
