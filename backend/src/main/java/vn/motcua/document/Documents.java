package vn.motcua.document;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The public door to stored files. Who may read which file is for the caller to decide. */
@Singleton
public class Documents {
    private static final Logger LOG = LoggerFactory.getLogger(Documents.class);

    private final StoreDocument storeDocument;
    private final StoredDocuments rows;
    private final BlobStore blobs;

    Documents(StoreDocument storeDocument, StoredDocuments rows, BlobStore blobs) {
        this.storeDocument = storeDocument;
        this.rows = rows;
        this.blobs = blobs;
    }

    /**
     * Streams a file in, checks it and keeps it. Reads and writes a good deal, so call it outside a transaction; then
     * refer to the document from a table of your own by a foreign key: what nobody refers to for an hour is swept.
     *
     * @throws UncheckedIOException when the stream breaks off or the storage fails; nothing is kept then
     */
    public StoreOutcome store(InputStream in, String fileName, Acceptance rule) {
        try {
            return storeDocument.store(in, fileName, rule);
        } catch (IOException failure) {
            throw new UncheckedIOException("the file could not be stored", failure);
        }
    }

    /**
     * Keeps a PDF that the portal drew or signed itself, under a name of its own choice. As with any stored file, refer to it
     * by a foreign key.
     */
    public StoredDocument keep(SoundPdf pdf, String fileName) {
        try {
            return storeDocument.keep(pdf, fileName);
        } catch (IOException failure) {
            throw new UncheckedIOException("the file could not be kept", failure);
        }
    }

    /** Why a document that is kept already would be refused by another rule; its bytes were found sound when it came. */
    public Optional<StoreOutcome.Refused> refusal(StoredDocument kept, Acceptance rule) {
        if (kept.sizeBytes() > rule.maxBytes()) {
            return Optional.of(Refusals.tooLarge(rule));
        }
        if (!rule.mediaTypes().contains(kept.mediaType())) {
            return Optional.of(Refusals.typeNotAccepted(rule));
        }
        Integer pages = kept.pages();
        return pages != null && pages > rule.maxPages() ? Optional.of(Refusals.tooManyPages(rule)) : Optional.empty();
    }

    public StoredDocument get(DocumentId id) {
        return find(id).orElseThrow(() -> new NoSuchElementException("no document " + id));
    }

    /** Those of the documents that there are, read at once. */
    public Map<DocumentId, StoredDocument> list(Collection<DocumentId> ids) {
        return ids.isEmpty() ? Map.of() : rows.list(Set.copyOf(ids));
    }

    public Optional<StoredDocument> find(DocumentId id) {
        return rows.find(id);
    }

    /** Opens a document's bytes; the caller closes them. */
    public InputStream open(DocumentId id) {
        try {
            return blobs.open(id);
        } catch (IOException failure) {
            throw new UncheckedIOException("the bytes of a stored document cannot be opened: " + id, failure);
        }
    }

    /** The bytes of a stored PDF: it was found sound before it was stored. */
    public SoundPdf soundPdf(DocumentId id) {
        if (!get(id).mediaType().equals("application/pdf")) {
            throw new IllegalArgumentException("not a PDF: " + id);
        }
        try (InputStream in = open(id)) {
            return SoundPdf.checked(in.readAllBytes());
        } catch (IOException failure) {
            throw new UncheckedIOException("the bytes of a stored document cannot be read: " + id, failure);
        }
    }

    /**
     * Lets go of documents, in the transaction in which a reference of the caller's is dropped and before it is: the next
     * sweep removes those that nobody else refers to.
     */
    public void release(Collection<DocumentId> ids) {
        rows.release(ids);
    }

    /**
     * Removes a document: its row in the caller's transaction, its bytes once that has committed. The caller's own
     * reference must be gone first.
     */
    public void delete(DocumentId id) {
        rows.delete(id, () -> remove(id));
    }

    private void remove(DocumentId id) {
        try {
            blobs.delete(id);
        } catch (IOException failure) {
            // The removal itself has committed, and bytes that no row knows are swept.
            LOG.warn("The bytes of removed document {} stay until they are swept", id, failure);
        }
    }
}
