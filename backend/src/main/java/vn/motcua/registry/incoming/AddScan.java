package vn.motcua.registry.incoming;

import jakarta.inject.Singleton;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.motcua.document.Acceptance;
import vn.motcua.document.DocumentId;
import vn.motcua.document.Documents;
import vn.motcua.document.StoreOutcome;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.registry.Medium;
import vn.motcua.registry.SecrecyStamp;
import vn.motcua.registry.SecrecyWords;

/** A clerk adds the scan of a document that came on paper. */
@Singleton
class AddScan {

    private static final long MAX_BYTES = 10L << 20;
    private static final Acceptance ACCEPTED =
            new Acceptance(Set.of("application/pdf", "image/jpeg", "image/png"), MAX_BYTES, 300);

    /** The most scans that a document has. */
    static final int MOST = 20;

    private final IncomingRows rows;
    private final Documents documents;
    private final SecrecyStamp stamps;
    private final Transactions transactions;

    AddScan(IncomingRows rows, Documents documents, SecrecyStamp stamps, Transactions transactions) {
        this.rows = rows;
        this.documents = documents;
        this.stamps = stamps;
        this.transactions = transactions;
    }

    /** What came of it. */
    sealed interface Outcome {
        /** It is kept. */
        record Added(DocumentId file) implements Outcome {}

        /** The file was refused by its checks. */
        record FileRefused(StoreOutcome.Refused why) implements Outcome {}

        /** Its name or first page bears a stamp of secrecy. */
        record StateSecret(String word) implements Outcome {}

        /** The document did not come on paper, or is over. */
        record NotOnPaper() implements Outcome {}

        /** It has as many as it may. */
        record TooMany() implements Outcome {}
    }

    /** Adds a file behind those there are; whoever gives it closes the stream. */
    Outcome add(IncomingDocument document, InputStream bytes, String fileName) {
        Optional<String> secret = SecrecyWords.find(fileName);
        if (secret.isPresent()) {
            return new Outcome.StateSecret(secret.get());
        }
        if (!takesScans(document)) {
            return new Outcome.NotOnPaper();
        }
        return switch (documents.store(bytes, fileName, ACCEPTED)) {
            case StoreOutcome.Refused refused -> new Outcome.FileRefused(refused);
            case StoreOutcome.Stored stored ->
                stamps.find(stored.document())
                        .map(stamp -> dropped(stored.document().id(), stamp))
                        .orElseGet(() -> keep(document.id(), stored.document().id()));
        };
    }

    /** A secret does not lie about here until the next sweep. */
    private Outcome dropped(DocumentId file, String stamp) {
        documents.delete(file);
        return new Outcome.StateSecret(stamp);
    }

    static boolean takesScans(IncomingDocument document) {
        return document.origin().medium() == Medium.PAPER && !document.state().isFinal();
    }

    private Outcome keep(IncomingId id, DocumentId file) {
        return transactions.write(() -> {
            if (!takesScans(rows.lock(id).orElseThrow())) {
                return new Outcome.NotOnPaper();
            }
            if (rows.files(id).size() >= MOST) {
                return new Outcome.TooMany();
            }
            rows.attach(id, List.of(file), rows.nextPlace(id));
            return new Outcome.Added(file);
        });
    }
}
