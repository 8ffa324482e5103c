package vn.motcua.dossier.attachment;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.applicant.ApplicantId;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.ResultStore;
import vn.motcua.dossier.StoredResult;
import vn.motcua.platform.persistence.Cursor;
import vn.motcua.platform.persistence.Page;
import vn.motcua.upload.KnownFiles;

/**
 * What a person has here already: papers given with dossiers of their own, and results they were given that still hold. Nobody is
 * told of another's, whomever they act for.
 */
@Singleton
class OwnDocuments implements KnownFiles {

    private static final int CURSOR_PARTS = 2;

    private final SqlOwnPapers papers;
    private final ResultStore store;

    OwnDocuments(SqlOwnPapers papers, ResultStore store) {
        this.papers = papers;
        this.store = store;
    }

    /** Newest first. */
    Page<OwnDocument> page(UUID person, int limit, @Nullable String cursor) {
        Cursor after = cursor == null ? null : Cursor.of(cursor, CURSOR_PARTS);
        List<OwnDocument> both = Stream.concat(
                        papers.page(person, after, limit + 1).stream(),
                        store.pageHolding(new ApplicantId(person), after, limit + 1).stream()
                                .map(OwnDocument::of))
                .sorted(OwnDocument.NEWEST_FIRST)
                .limit(limit + 1L)
                .toList();
        return Page.of(both, limit, document -> Cursor.after(document.since(), document.id()));
    }

    /** By the id under which it is listed; a paper also when it was given again since. */
    Optional<OwnDocument> find(UUID person, UUID id) {
        return papers.find(person, id)
                .or(() -> store.find(new DossierId(id))
                        .filter(result -> result.source().ownerId().value().equals(person))
                        .filter(StoredResult::holds)
                        .map(OwnDocument::of));
    }

    @Override
    public Optional<KnownFile> find(UUID applicant, String sha256) {
        return papers.findByHash(applicant, sha256)
                .or(() -> store.findHolding(new ApplicantId(applicant), sha256).map(OwnDocument::of))
                .map(document -> new KnownFile(document.id(), document.file().fileName()));
    }
}
