package vn.motcua.exchange.status;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.platform.outbox.Outbox;

/** The one place that moves documents from stage to stage; every method joins the caller's transaction. */
@Singleton
public class StatusBook {
    private final StandingRows rows;
    private final Outbox outbox;
    private final Clock clock;

    StatusBook(StandingRows rows, Outbox outbox, Clock clock) {
        this.rows = rows;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Notes that a document is on its way to a receiver, for the first time or again after it was refused. */
    public void send(UUID document, String receiver) {
        if (!rows.insertIfAbsent(document, receiver, Standing.SENT, clock.instant())) {
            change(document, receiver, StatusHistory::sendAgain);
        }
    }

    /** Hears a report; empty when the document was never sent to this receiver. */
    public Optional<Effect> hear(UUID document, String receiver, StatusReport report) {
        return rows.lock(document, receiver).map(before -> {
            StatusHistory.Outcome outcome = before.hear(report);
            if (outcome.effect() != Effect.DUPLICATE) {
                rows.insert(document, receiver, new StatusHistory.Heard(report, outcome.effect()), clock.instant());
            }
            write(document, receiver, before, outcome);
            return outcome.effect();
        });
    }

    /** Notes that a receiver is asked by a message of its own kind: a recall, an update, a replacement. */
    public Optional<Effect> request(UUID document, String receiver, Ask ask) {
        return change(document, receiver, before -> before.request(ask)).map(StatusHistory.Outcome::effect);
    }

    /** Notes that a document is taken back of which nothing has reached a receiver; false where it has told of it meanwhile. */
    public boolean takeBackUnsent(UUID document, String receiver) {
        return change(document, receiver, StatusHistory::takeBackUnsent)
                .filter(outcome -> outcome.effect() == Effect.MOVED)
                .isPresent();
    }

    /** Where a document stands at each of its receivers, with all that was reported. */
    public Map<String, StatusHistory> histories(UUID document) {
        return rows.histories(document);
    }

    /** Where a document stands at a receiver that it was sent to. */
    public StatusHistory history(UUID document, String receiver) {
        StatusHistory history = rows.histories(document).get(receiver);
        if (history == null) {
            throw new IllegalStateException("document " + document + " was never sent to " + receiver);
        }
        return history;
    }

    /** How far a document has come at a receiver that it was sent to. */
    public Stage stage(UUID document, String receiver) {
        return history(document, receiver).standing().stage();
    }

    private Optional<StatusHistory.Outcome> change(UUID document, String receiver, Change change) {
        return rows.lock(document, receiver).map(before -> {
            StatusHistory.Outcome outcome = change.of(before);
            write(document, receiver, before, outcome);
            return outcome;
        });
    }

    private interface Change {
        StatusHistory.Outcome of(StatusHistory before);
    }

    private void write(UUID document, String receiver, StatusHistory before, StatusHistory.Outcome outcome) {
        Standing after = outcome.history().standing();
        if (outcome.effect() == Effect.MOVED && !after.equals(before.standing())) {
            rows.update(document, receiver, before.standing(), after, clock.instant());
            outbox.append(
                    StageReached.TYPE, document, new StageReached(document, receiver, after.stage(), after.ask()));
        }
    }
}
