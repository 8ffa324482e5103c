package vn.motcua.registry.incoming;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.motcua.document.DocumentId;
import vn.motcua.document.Documents;
import vn.motcua.document.StoredDocument;
import vn.motcua.platform.persistence.Transactions;

/**
 * A sender updates a document that is here: the entry keeps its number, its assignment and all that hangs on it, and says and
 * carries what is new; what it said and carried before stays to be read.
 */
@Singleton
public class UpdateIncoming {

    /** The longest reason that is kept, in letters. */
    public static final int LONGEST_REASON = 1_000;

    private final IncomingRows rows;
    private final IncomingUpdateRows updates;
    private final IncomingHistoryRows history;
    private final IncomingChange change;
    private final TellTurned tellTurned;
    private final Documents documents;
    private final Transactions transactions;

    UpdateIncoming(
            IncomingRows rows,
            IncomingUpdateRows updates,
            IncomingHistoryRows history,
            IncomingChange change,
            TellTurned tellTurned,
            Documents documents,
            Transactions transactions) {
        this.rows = rows;
        this.updates = updates;
        this.history = history;
        this.change = change;
        this.tellTurned = tellTurned;
        this.documents = documents;
        this.transactions = transactions;
    }

    /**
     * What its sender sends.
     *
     * @param files stored already, the document itself first; those that are here stay where none came
     * @param dossierId the dossier it belongs to, where that is known
     */
    public record Update(
            Letter letter,
            List<DocumentId> files,
            String reason,
            @Nullable UUID dossierId) {

        public Update {
            files = List.copyOf(files);
        }
    }

    /**
     * Whether the entry says this now; not one that was finished, returned or taken back before. The same once more changes
     * nothing. Joins the caller's transaction.
     */
    public boolean update(IncomingId id, Update update) {
        return transactions.write(() -> {
            IncomingDocument before = rows.lock(id).orElseThrow();
            if (before.state().isFinal()) {
                return false;
            }
            List<DocumentId> had = rows.files(id);
            List<DocumentId> files = update.files().isEmpty() ? had : known(had, update.files());
            if (!files.equals(had) || !update.letter().equals(before.letter())) {
                write(before, had, files, update);
            }
            return true;
        });
    }

    private void write(IncomingDocument before, List<DocumentId> had, List<DocumentId> files, Update update) {
        IncomingId id = before.id();
        updates.insert(before, had, update.reason(), change.now());
        rows.rewrite(id, update.letter());
        had.forEach(file -> rows.detach(id, file));
        rows.attach(id, files, 0);
        if (before.course().dossierId() == null && update.dossierId() != null) {
            rows.link(id, update.dossierId());
        }
        rows.move(id, before.version(), before.state(), before.standing().since());
        history.insert(id, before.state(), IncomingDeed.UPDATED, update.reason(), change.now());
        tellTurned.tell(before, IncomingDeed.UPDATED);
    }

    /** A file that is here already under this name stays the one that is here; nobody needs the copy that came. */
    private List<DocumentId> known(List<DocumentId> had, List<DocumentId> came) {
        Map<String, DocumentId> here = documents.list(had).values().stream()
                .collect(Collectors.toMap(UpdateIncoming::content, StoredDocument::id, (first, again) -> first));
        Map<DocumentId, StoredDocument> fresh = documents.list(came);
        List<DocumentId> files = new ArrayList<>();
        List<DocumentId> copies = new ArrayList<>();
        for (DocumentId one : came) {
            DocumentId same = here.get(content(fresh.get(one)));
            files.add(same == null ? one : same);
            if (same != null) {
                copies.add(one);
            }
        }
        documents.release(copies);
        return files.stream().distinct().toList();
    }

    private static String content(@Nullable StoredDocument file) {
        return file == null ? "" : file.sha256() + " " + file.fileName();
    }
}
