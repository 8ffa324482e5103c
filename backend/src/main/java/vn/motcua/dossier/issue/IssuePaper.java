package vn.motcua.dossier.issue;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import vn.motcua.document.Documents;
import vn.motcua.document.StoredDocument;
import vn.motcua.dossier.Dossier;
import vn.motcua.platform.persistence.Transactions;

/**
 * Issues an official paper: draws it, has it signed, keeps it. Whoever comes first, and on whichever server, there is one
 * issue: what was made beside it is thrown away. Refuses while the time-stamp authority gives no time-stamp.
 */
@Singleton
class IssuePaper {
    private final MakePaper makePaper;
    private final OfficialPaperRows rows;
    private final Documents documents;
    private final Transactions transactions;
    private final Clock clock;

    IssuePaper(
            MakePaper makePaper, OfficialPaperRows rows, Documents documents, Transactions transactions, Clock clock) {
        this.makePaper = makePaper;
        this.rows = rows;
        this.documents = documents;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** The paper's document, made now unless it was made before; empty when it must be tried again later. */
    Optional<StoredDocument> issue(Dossier dossier, PaperId id, PaperCause cause) {
        return makePaper.make(id, cause).map(made -> kept(dossier, id, cause, made));
    }

    private StoredDocument kept(Dossier dossier, PaperId id, PaperCause cause, MakePaper.Made made) {
        StoredDocument document = documents.keep(made.pdf(), id.fileName(dossier.requireCode()));
        OfficialPaper.Issue issue = new OfficialPaper.Issue(document.id(), clock.instant(), made.signedBy());
        boolean first = transactions.write(() -> {
            rows.insertIfAbsent(dossier.id(), id, cause.at(), issue.at());
            return rows.issue(dossier.id(), id, issue);
        });
        if (first) {
            return document;
        }
        documents.delete(document.id());
        return transactions
                .read(() -> rows.find(dossier.id(), id))
                .flatMap(OfficialPaper::issued)
                .map(earlier -> documents.get(earlier.document()))
                .orElseThrow();
    }
}
