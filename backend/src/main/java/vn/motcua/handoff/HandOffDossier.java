package vn.motcua.handoff;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.agency.tree.Agencies;
import vn.motcua.dossier.ApologyLookup;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.HistoryEntry;
import vn.motcua.platform.persistence.Ids;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.platform.security.OfficerCaller;
import vn.motcua.platform.time.Zone;
import vn.motcua.registry.Correspondent;
import vn.motcua.registry.DocumentType;
import vn.motcua.registry.Urgency;
import vn.motcua.registry.outgoing.PrepareOutgoing;
import vn.motcua.routing.Step;
import vn.motcua.routing.handling.Admission;
import vn.motcua.routing.handling.HandlingGate;
import vn.motcua.routing.handling.OfficerAction;

/**
 * Hands a dossier to the agency elsewhere that is competent for it: a transfer note with all its papers is drawn up, which a leader
 * signs and the clerk numbers and sends as any document. Until an answer is back, nothing is decided here.
 */
@Singleton
class HandOffDossier {

    /** In the dossier's history: its document was given up before it was sent. */
    static final String GIVEN_UP = HistoryEntry.HAND_OFF + "GIVEN_UP";

    private static final int LONGEST_SUBJECT = 500;

    private final HandlingGate gate;
    private final HandOffFiles files;
    private final PrepareOutgoing prepareOutgoing;
    private final HandOffRows rows;
    private final MoveHandOff moveHandOff;
    private final Agencies agencies;
    private final CompetentAgencies competent;
    private final ApologyLookup apologies;
    private final Dossiers dossiers;
    private final Transactions transactions;
    private final Clock clock;

    HandOffDossier(
            HandlingGate gate,
            HandOffFiles files,
            PrepareOutgoing prepareOutgoing,
            HandOffRows rows,
            MoveHandOff moveHandOff,
            Agencies agencies,
            CompetentAgencies competent,
            ApologyLookup apologies,
            Dossiers dossiers,
            Transactions transactions,
            Clock clock) {
        this.gate = gate;
        this.files = files;
        this.prepareOutgoing = prepareOutgoing;
        this.rows = rows;
        this.moveHandOff = moveHandOff;
        this.agencies = agencies;
        this.competent = competent;
        this.apologies = apologies;
        this.dossiers = dossiers;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** What came of it. */
    sealed interface Outcome {
        /** Drawn up and submitted for signature; this is the dossier now. */
        record Done(Dossier dossier) implements Outcome {}

        /** The officer may not, or not now. */
        record Refused(Admission.Refusal refusal) implements Outcome {}

        /** There is no such agency. */
        record UnknownReceiver() implements Outcome {}

        /** It is the one that has the dossier. */
        record OwnAgency() implements Outcome {}

        /** No axis leads there. */
        record NotReached() implements Outcome {}
    }

    /**
     * Hands over the version the officer read. Draws papers, so not inside a transaction.
     *
     * @param receiverCode of either scheme
     */
    Outcome handOff(OfficerCaller officer, DossierId id, long expectedVersion, String receiverCode) {
        return switch (gate.admit(officer, id, expectedVersion, OfficerAction.HAND_OFF)) {
            case Admission.Refusal refusal -> new Outcome.Refused(refusal);
            case Admission.Admitted admitted ->
                switch (competent.named(admitted.task().step().agencyId(), receiverCode)) {
                    case CompetentAgencies.Named.Receiver named -> handOff(admitted, named.correspondent());
                    case CompetentAgencies.Named.Unknown unknown -> new Outcome.UnknownReceiver();
                    case CompetentAgencies.Named.Own own -> new Outcome.OwnAgency();
                    case CompetentAgencies.Named.NotReached not -> new Outcome.NotReached();
                };
        };
    }

    private Outcome handOff(Admission.Admitted admitted, Correspondent receiver) {
        PrepareOutgoing.Files drawn = files.draw(admitted.dossier(), receiver, notation(admitted));
        return transactions.write(() -> {
            Dossier read = dossiers.lock(admitted.dossier().id()).orElseThrow();
            if (read.version() != admitted.dossier().version()) {
                return new Outcome.Refused(new Admission.Stale(dossiers.staleness(read)));
            }
            Dossier now = withoutGivenUp(admitted, read);
            return switch (prepareOutgoing.prepare(drafter(admitted), words(now, receiver), drawn)) {
                case PrepareOutgoing.Outcome.Prepared prepared -> {
                    rows.insert(HandOff.prepared(
                            new HandOffId(Ids.next()),
                            now.id(),
                            new HandOff.Sending(
                                    prepared.id().value(),
                                    admitted.task().step().agencyId(),
                                    admitted.by().officerId()),
                            receiver,
                            clock.instant()));
                    yield new Outcome.Done(
                            moveHandOff.write(now, admitted.by(), HandOffStage.PREPARED, receiver.name()));
                }
                case PrepareOutgoing.Outcome.UnknownReceiver unknown -> new Outcome.UnknownReceiver();
                case PrepareOutgoing.Outcome.StateSecret secret ->
                    throw new IllegalStateException("a procedure is named like a state secret: " + secret.word());
            };
        });
    }

    private String notation(Admission.Admitted admitted) {
        String symbol = agencies.get(admitted.task().step().agencyId()).symbol();
        return DocumentType.TRANSFER_NOTE.notation(symbol, "");
    }

    /** What is still open although the gate lets another begin was given up before it was sent. */
    private Dossier withoutGivenUp(Admission.Admitted admitted, Dossier now) {
        return rows.findOpen(now.id())
                .map(givenUp -> {
                    rows.update(givenUp.reached(HandOffStage.CALLED_BACK, clock.instant()));
                    String name = givenUp.receiver().name();
                    return moveHandOff.write(now, admitted.by(), GIVEN_UP, name);
                })
                .orElse(now);
    }

    private static PrepareOutgoing.Drafter drafter(Admission.Admitted admitted) {
        Step step = admitted.task().step();
        return new PrepareOutgoing.Drafter(admitted.by().officerId(), step.agencyId(), step.unitId());
    }

    /** Without anybody's name: subjects are read by whoever sees a register. */
    private PrepareOutgoing.Words words(Dossier dossier, Correspondent receiver) {
        String subject = "Chuyển hồ sơ " + dossier.requireCode().value() + ": "
                + dossier.procedure().name();
        return new PrepareOutgoing.Words(
                DocumentType.TRANSFER_NOTE,
                subject.substring(0, Math.min(subject.length(), LONGEST_SUBJECT)),
                Urgency.NORMAL,
                receiver,
                promisedOn(dossier),
                dossier.id().value());
    }

    /** Until when the applicant was promised the result, the last that was said: then the answer has to be here. */
    private @Nullable LocalDate promisedOn(Dossier dossier) {
        return apologies
                .newPromise(dossier)
                .or(() -> Optional.ofNullable(dossier.times().promisedAt()))
                .map(at -> LocalDate.ofInstant(at, Zone.VIETNAM))
                .orElse(null);
    }
}
