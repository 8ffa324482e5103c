package vn.motcua.registry.outgoing;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.agency.AgencyId;
import vn.motcua.agency.UnitId;
import vn.motcua.agency.tree.Agencies;
import vn.motcua.platform.persistence.Ids;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.registry.Correspondent;
import vn.motcua.registry.DocumentType;
import vn.motcua.registry.SecrecyWords;
import vn.motcua.registry.Urgency;
import vn.motcua.registry.paper.PaperCopies;

/** Draws a document up: its words, as long as it is not with a leader. Refuses what bears a stamp of secrecy. */
@Singleton
class DraftOutgoing {

    private final OutgoingRows rows;
    private final OutgoingHistoryRows history;
    private final OutgoingChange change;
    private final Receivers receivers;
    private final List<BoundReceivers> bound;
    private final PaperCopies paperCopies;
    private final Agencies agencies;
    private final Transactions transactions;
    private final Clock clock;

    DraftOutgoing(
            OutgoingRows rows,
            OutgoingHistoryRows history,
            OutgoingChange change,
            Receivers receivers,
            List<BoundReceivers> bound,
            PaperCopies paperCopies,
            Agencies agencies,
            Transactions transactions,
            Clock clock) {
        this.rows = rows;
        this.history = history;
        this.change = change;
        this.receivers = receivers;
        this.bound = bound;
        this.paperCopies = paperCopies;
        this.agencies = agencies;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** What an officer writes. */
    record Text(
            DocumentType type,
            OutgoingDocument.Abstract content,
            Urgency urgency,
            List<Correspondent> receivers,
            @Nullable String paperKind,
            @Nullable UUID dossierId) {

        Text {
            receivers = List.copyOf(receivers);
        }

        Text about(@Nullable UUID dossier) {
            return new Text(type, content, urgency, receivers, paperKind, dossier);
        }
    }

    /** Begins a document in a unit of the agency. */
    OutgoingOutcome begin(UUID officer, AgencyId agency, UnitId unit, Text text) {
        Optional<OutgoingOutcome> obstacle = obstacle(agency, text);
        if (obstacle.isPresent()) {
            return obstacle.get();
        }
        Instant now = clock.instant();
        OutgoingDocument document = new OutgoingDocument(
                new OutgoingId(Ids.next()),
                new OutgoingDocument.Drafting(agency, unit, officer, now),
                0,
                new OutgoingDocument.Standing(OutgoingState.DRAFTED, now),
                words(agency, unit, text),
                new OutgoingDocument.Files(null, null, null, List.of()),
                new OutgoingDocument.Course(null, null, null));
        return transactions.write(() -> {
            rows.insert(document);
            history.insert(document.id(), OutgoingState.DRAFTED, officer, null, now);
            return new OutgoingOutcome.Done(document);
        });
    }

    /** Writes it anew, in the name of a unit of the agency. */
    OutgoingOutcome rewrite(OutgoingChange.Order order, AgencyId agency, UnitId unit, Text text) {
        return obstacle(agency, text)
                .orElseGet(() -> change.edit(
                        order,
                        read -> isBoundElsewhere(read, text)
                                ? Optional.of(new OutgoingOutcome.Bound())
                                : Optional.empty(),
                        read -> rows.rewrite(read.id(), unit, words(agency, unit, text))));
    }

    private boolean isBoundElsewhere(OutgoingDocument read, Text text) {
        OutgoingDocument.Words words = read.words();
        boolean same = words.type() == text.type() && receivers.areSame(words.receivers(), text.receivers());
        return !same && bound.stream().anyMatch(one -> one.areBound(read.id()));
    }

    private Optional<OutgoingOutcome> obstacle(AgencyId agency, Text text) {
        OutgoingDocument.Abstract content = text.content();
        Optional<OutgoingOutcome> secret = secret("/subject", content.subject())
                .or(() -> Optional.ofNullable(content.description()).flatMap(words -> secret("/description", words)));
        if (secret.isPresent()) {
            return secret;
        }
        if (receivers.has(text.receivers(), agency)) {
            return Optional.of(new OutgoingOutcome.OwnAgency());
        }
        List<Correspondent> unknown = receivers.unknown(text.receivers());
        return unknown.isEmpty()
                ? Optional.ofNullable(text.paperKind())
                        .filter(code -> paperCopies.kinds(agency).stream()
                                .noneMatch(kind -> kind.code().equals(code)))
                        .map(OutgoingOutcome.UnknownPaperKind::new)
                : Optional.of(new OutgoingOutcome.UnknownReceivers(unknown));
    }

    private static Optional<OutgoingOutcome> secret(String pointer, String words) {
        return SecrecyWords.find(words).map(word -> new OutgoingOutcome.StateSecret(pointer, word));
    }

    private OutgoingDocument.Words words(AgencyId agency, UnitId unit, Text text) {
        String code = agencies.getUnit(unit).code();
        String notation =
                text.type().notation(agencies.get(agency).symbol(), code.substring(code.lastIndexOf('/') + 1));
        return new OutgoingDocument.Words(
                text.type(),
                notation,
                text.content(),
                text.urgency(),
                receivers.named(text.receivers()),
                text.paperKind(),
                text.dossierId());
    }
}
