package vn.motcua.registry.incoming;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.agency.AgencyId;
import vn.motcua.document.DocumentId;
import vn.motcua.document.Documents;
import vn.motcua.platform.persistence.Ids;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.platform.time.Zone;
import vn.motcua.registry.Medium;
import vn.motcua.registry.SecrecyStamp;
import vn.motcua.registry.SecrecyWords;

/**
 * Enters a document that came: one over the exchange arrives and waits for a clerk, one on paper is in the register at once.
 * Refuses what looks like a state secret, and on paper what is there already, unless the clerk insists.
 */
@Singleton
public class EnterIncoming {

    static final String ARRIVED = "ARRIVED";

    private final IncomingRows rows;
    private final IncomingChange change;
    private final ArrivalNumberRows numbers;
    private final Documents documents;
    private final SecrecyStamp stamps;
    private final Transactions transactions;
    private final Clock clock;

    EnterIncoming(
            IncomingRows rows,
            IncomingChange change,
            ArrivalNumberRows numbers,
            Documents documents,
            SecrecyStamp stamps,
            Transactions transactions,
            Clock clock) {
        this.rows = rows;
        this.change = change;
        this.numbers = numbers;
        this.documents = documents;
        this.stamps = stamps;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** What came of it. */
    public sealed interface Outcome {
        /** It is here. */
        record Entered(IncomingDocument document) implements Outcome {}

        /** The same message of the same sender came before; nothing was changed. */
        record AlreadyHere(IncomingDocument document) implements Outcome {}

        /** It bears a stamp of secrecy. */
        record StateSecret(String word) implements Outcome {}

        /** Documents of this sender with this number and symbol are here already. */
        record Duplicate(List<IncomingDocument> earlier) implements Outcome {}
    }

    /** Enters what came over the exchange; joins the caller's transaction. */
    public Outcome arrive(Arrival arrival) {
        Optional<String> secret = findSecrecy(arrival.letter(), arrival.files());
        if (secret.isPresent()) {
            return new Outcome.StateSecret(secret.get());
        }
        return transactions.write(() -> {
            AgencyId agency = arrival.agencyId();
            String sender = arrival.letter().sender().code();
            Optional<IncomingDocument> before = rows.findByMessage(agency, sender, arrival.messageId());
            if (before.isPresent()) {
                return new Outcome.AlreadyHere(before.get());
            }
            Instant now = clock.instant();
            var origin = new IncomingDocument.Origin(Medium.ELECTRONIC, arrival.messageId(), now);
            IncomingDocument document = arrived(agency, origin, arrival.letter(), arrival.dossierId());
            rows.attach(document.id(), arrival.files(), 0);
            change.begin(document, null);
            return new Outcome.Entered(document);
        });
    }

    /**
     * Enters what came on paper and takes it in.
     *
     * @param evenIfDuplicate whether the clerk knows that it looks like one that is here
     */
    Outcome enterPaper(UUID clerk, AgencyId agency, Letter letter, boolean evenIfDuplicate) {
        Optional<String> secret = secrecy(letter);
        if (secret.isPresent()) {
            return new Outcome.StateSecret(secret.get());
        }
        return transactions.write(() -> {
            // Of two clerks with the same document, the second has to see what the first entered.
            numbers.hold(agency, clock.instant().atZone(Zone.VIETNAM).getYear());
            List<IncomingDocument> earlier = rows.listLike(agency, letter);
            if (!earlier.isEmpty() && !evenIfDuplicate) {
                return new Outcome.Duplicate(earlier);
            }
            var origin = new IncomingDocument.Origin(Medium.PAPER, null, clock.instant());
            IncomingDocument document = arrived(agency, origin, letter, null);
            change.begin(document, clerk);
            return new Outcome.Entered(change.takeIn(document, clerk));
        });
    }

    private IncomingDocument arrived(
            AgencyId agency, IncomingDocument.Origin origin, Letter letter, @Nullable UUID dossier) {
        IncomingDocument document = new IncomingDocument(
                new IncomingId(Ids.next()),
                agency,
                0,
                new IncomingDocument.Standing(IncomingState.ARRIVED, origin.arrivedAt()),
                origin,
                letter,
                new IncomingDocument.Course(null, null, null, null, dossier));
        rows.insert(document);
        return document;
    }

    /** The word of secrecy, also on a file's first page, for which what arrives is not entered. */
    public Optional<String> findSecrecy(Letter letter, List<DocumentId> files) {
        return secrecy(letter).or(() -> secrecy(files));
    }

    private static Optional<String> secrecy(Letter letter) {
        Letter.Content content = letter.content();
        return SecrecyWords.find(content.subject())
                .or(() -> Optional.ofNullable(content.description()).flatMap(SecrecyWords::find));
    }

    private Optional<String> secrecy(List<DocumentId> files) {
        return documents.list(files).values().stream()
                .flatMap(file -> stamps.find(file).stream())
                .findFirst();
    }
}
