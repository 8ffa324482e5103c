package vn.motcua.handoff;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.Actor;
import vn.motcua.dossier.ChangeOutcome;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.HistoryEntry;
import vn.motcua.dossier.StatusChange;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.routing.TaskBook;

/**
 * The one place that moves a hand-off from stage to stage, each once and never back, with its line in the dossier's history. What
 * is heard of one that is over, or of a stage that is behind it, changes nothing.
 */
@Singleton
class MoveHandOff {

    /** Tells the applicant, once: the dossier is with another agency now. */
    private static final String HANDED_OVER = "dossier.handed-over";

    /** The same, once it is back: it goes on here. */
    private static final String HANDED_BACK = "dossier.handed-back";

    /** In the dossier's history: it was asked back, and is not given back. */
    static final String KEPT = HistoryEntry.HAND_OFF + "KEPT";

    /** In the dossier's history: the other agency has answered although the dossier is back. */
    private static final String ANSWERED_LATE = HistoryEntry.HAND_OFF + "ANSWERED_LATE";

    private static final int LONGEST_NOTE = 1000;

    private final HandOffRows rows;
    private final HandOffs handOffs;
    private final OtherSide otherSide;
    private final Dossiers dossiers;
    private final StatusChange statusChange;
    private final TaskBook tasks;
    private final EndWithDossier endWithDossier;
    private final TellAnswered tellAnswered;
    private final Transactions transactions;
    private final Clock clock;

    MoveHandOff(
            HandOffRows rows,
            HandOffs handOffs,
            OtherSide otherSide,
            Dossiers dossiers,
            StatusChange statusChange,
            TaskBook tasks,
            EndWithDossier endWithDossier,
            TellAnswered tellAnswered,
            Transactions transactions,
            Clock clock) {
        this.rows = rows;
        this.handOffs = handOffs;
        this.otherSide = otherSide;
        this.dossiers = dossiers;
        this.statusChange = statusChange;
        this.tasks = tasks;
        this.endWithDossier = endWithDossier;
        this.tellAnswered = tellAnswered;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * The hand-off of an outgoing document has come to a stage.
     *
     * @param reason why the other agency refused it
     */
    void heard(UUID outgoing, HandOffStage next, @Nullable String reason) {
        held(() -> rows.findByOutgoing(outgoing), (handOff, dossier) -> move(handOff, dossier, next, reason));
    }

    /** A document has come that answers the dossier's open hand-off, or one from which the dossier is back already. */
    void answered(DossierId dossierId, String sender, UUID incoming) {
        held(
                () -> rows.findOpen(dossierId)
                        .filter(open -> isAnswerable(open, sender))
                        .filter(open -> open.stage() != HandOffStage.PREPARED)
                        .or(() -> rows.list(dossierId).stream()
                                .filter(over -> over.stage().isWithoutResult()
                                        && over.times().sentAt() != null)
                                .filter(over -> isAnswerable(over, sender))
                                .reduce((earlier, later) -> later)),
                (handOff, dossier) -> answered(handOff, dossier, incoming));
    }

    private boolean isAnswerable(HandOff handOff, String sender) {
        return handOff.receiver().code().equals(sender)
                && (handOff.answerId() == null || handOffs.isAnswerGone(handOff));
    }

    private void answered(HandOff handOff, Dossier dossier, UUID incoming) {
        HandOff answered = handOff.answeredBy(incoming);
        rows.update(answered);
        tellAnswered.here(answered, incoming);
        String name = handOff.receiver().name();
        if (handOff.stage().isClosed()) {
            // The dossier is decided on here: that the other agency has decided as well is not for nobody to see.
            write(dossier, new Actor.BySystem(), ANSWERED_LATE, name);
        } else if (handOff.stage() == HandOffStage.ANSWERED) {
            // In the place of one that went back: the stage is reached, and the dossier's officers are told.
            write(dossier, new Actor.BySystem(), HandOffStage.ANSWERED, name);
        } else {
            move(answered, dossier, HandOffStage.ANSWERED, null);
        }
    }

    /** The other agency has answered that it does not give a dossier back that it was asked for: told once. */
    void kept(UUID outgoing) {
        held(
                () -> rows.findByOutgoing(outgoing),
                (handOff, dossier) -> otherSide
                        .askedBack(handOff)
                        .filter(asked -> asked.refusedAt() != null)
                        .filter(asked -> !handOff.stage().isClosed() && isLastAskedBack(dossier))
                        .ifPresent(asked -> {
                            write(dossier, new Actor.BySystem(), KEPT, note(handOff, asked.words()));
                            tellAnswered.turned(handOff, HandOffTurn.KEPT);
                        }));
    }

    private boolean isLastAskedBack(Dossier dossier) {
        return dossiers.history(dossier.id()).stream()
                .map(HistoryEntry::event)
                .filter(event -> event.equals(CallBack.ASKED_BACK) || event.equals(KEPT))
                .reduce((first, last) -> last)
                .filter(CallBack.ASKED_BACK::equals)
                .isPresent();
    }

    private interface Work {
        void on(HandOff handOff, Dossier dossier);
    }

    /** Does it while nobody else changes the dossier or its hand-offs. */
    private void held(Supplier<Optional<HandOff>> find, Work work) {
        transactions.write(() -> {
            Optional<Dossier> locked = find.get().flatMap(found -> dossiers.lock(found.dossierId()));
            // Read again, now that it stands still.
            locked.ifPresent(dossier -> find.get().ifPresent(handOff -> work.on(handOff, dossier)));
        });
    }

    private void move(HandOff handOff, Dossier dossier, HandOffStage next, @Nullable String reason) {
        if (!handOff.stage().mayBecome(next)) {
            return;
        }
        if (handOff.stage() == HandOffStage.PREPARED && next != HandOffStage.SENT) {
            // Whatever is heard of it from there, it has left first.
            Dossier sent = reach(handOff, dossier, HandOffStage.SENT, null);
            move(handOff.reached(HandOffStage.SENT, clock.instant()), sent, next, reason);
        } else {
            reach(handOff, dossier, next, reason);
        }
    }

    private Dossier reach(HandOff handOff, Dossier dossier, HandOffStage next, @Nullable String reason) {
        HandOff reached = handOff.reached(next, clock.instant());
        rows.update(reached);
        endWithDossier.heard(reached, dossier);
        if (next.isClosed()) {
            tellAnswered.over(reached);
        }
        turn(next).ifPresent(turn -> tellAnswered.turned(reached, turn));
        String note = note(handOff, reason);
        if (EndWithDossier.isOver(dossier)) {
            return write(dossier, new Actor.BySystem(), next, note);
        }
        String name = handOff.receiver().name();
        return switch (next) {
            case SENT -> tell(dossier, new StatusChange.Told(next.event(), HANDED_OVER, shortened(name), name));
            case REFUSED -> tell(dossier, new StatusChange.Told(next.event(), HANDED_BACK, shortened(note)));
            default -> write(dossier, new Actor.BySystem(), next, note);
        };
    }

    private Dossier tell(Dossier dossier, StatusChange.Told told) {
        return follow(statusChange.touchAndTell(dossier.id(), dossier.version(), new Actor.BySystem(), told));
    }

    private static Optional<HandOffTurn> turn(HandOffStage reached) {
        return switch (reached) {
            case REFUSED -> Optional.of(HandOffTurn.REFUSED);
            case FINISHED -> Optional.of(HandOffTurn.FINISHED);
            default -> Optional.empty();
        };
    }

    private static String note(HandOff handOff, @Nullable String reason) {
        String name = handOff.receiver().name();
        return reason == null || reason.isBlank() ? name : name + ": " + reason;
    }

    /** Writes a stage into the history of a dossier that is held. */
    Dossier write(Dossier dossier, Actor by, HandOffStage stage, String note) {
        return write(dossier, by, stage.event(), note);
    }

    /** Writes what was done about a hand-off into the history of a dossier that is held. */
    Dossier write(Dossier dossier, Actor by, String event, String note) {
        return follow(statusChange.touch(dossier.id(), dossier.version(), by, event, shortened(note)));
    }

    private static String shortened(String note) {
        return note.substring(0, Math.min(note.length(), LONGEST_NOTE));
    }

    private Dossier follow(ChangeOutcome outcome) {
        if (outcome instanceof ChangeOutcome.Changed changed) {
            tasks.follow(changed.dossier());
            return changed.dossier();
        }
        throw new IllegalStateException("the dossier was not held: " + outcome);
    }
}
