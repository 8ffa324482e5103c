package vn.motcua.registry.outgoing;

import jakarta.inject.Singleton;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.motcua.document.Acceptance;
import vn.motcua.document.DocumentId;
import vn.motcua.document.Documents;
import vn.motcua.document.StoreOutcome;
import vn.motcua.document.StoredDocument;
import vn.motcua.registry.SecrecyStamp;
import vn.motcua.registry.SecrecyWords;
import vn.motcua.signature.verification.VerifyPdf;

/**
 * Keeps the files of a document that is being drawn up: its main PDF, and those that go with it. Refuses a stamp of secrecy in a
 * name or on a first page; what is only a picture of a page cannot be read, and is for the clerk's eyes.
 */
@Singleton
class KeepFiles {

    private static final Acceptance ACCEPTED = new Acceptance(Set.of("application/pdf"), 9L << 20, 300);
    private static final int MOST = 20;

    private final OutgoingRows rows;
    private final OutgoingChange change;
    private final Documents documents;
    private final SecrecyStamp stamps;
    private final VerifyPdf verify;

    KeepFiles(OutgoingRows rows, OutgoingChange change, Documents documents, SecrecyStamp stamps, VerifyPdf verify) {
        this.rows = rows;
        this.change = change;
        this.documents = documents;
        this.stamps = stamps;
        this.verify = verify;
    }

    /** Keeps the main PDF, in the place of an earlier one; whoever gives it closes the stream. */
    OutgoingOutcome main(OutgoingChange.Order order, InputStream bytes, String fileName) {
        return switch (kept(bytes, fileName)) {
            case Kept.Sound sound ->
                change.edit(order, read -> {
                    documents.release(Stream.ofNullable(read.files().draft()).toList());
                    rows.draftFile(read.id(), sound.file().id(), sound.file().pages());
                });
            case Kept.Refused refused -> refused.why();
        };
    }

    /** Keeps one more file that goes with it. */
    OutgoingOutcome attach(OutgoingChange.Order order, InputStream bytes, String fileName) {
        return switch (kept(bytes, fileName)) {
            case Kept.Sound sound ->
                change.edit(order, KeepFiles::full, read -> {
                    List<DocumentId> files = drafts(read);
                    files.add(sound.file().id());
                    rows.attach(read.id(), files);
                });
            case Kept.Refused refused -> refused.why();
        };
    }

    private static Optional<OutgoingOutcome> full(OutgoingDocument document) {
        return document.files().attachments().size() < MOST
                ? Optional.empty()
                : Optional.of(new OutgoingOutcome.TooManyFiles(MOST));
    }

    /** Takes one of those away. */
    OutgoingOutcome remove(OutgoingChange.Order order, DocumentId file) {
        return change.edit(
                order,
                read -> drafts(read).contains(file) ? Optional.empty() : Optional.of(new OutgoingOutcome.NoSuchFile()),
                read -> {
                    List<DocumentId> files = drafts(read);
                    files.remove(file);
                    documents.release(List.of(file));
                    rows.attach(read.id(), files);
                });
    }

    /** These are not wanted any more. */
    void release(List<DocumentId> files) {
        documents.release(files);
    }

    private static List<DocumentId> drafts(OutgoingDocument document) {
        return new ArrayList<>(document.files().attachments().stream()
                .map(OutgoingDocument.Attachment::draft)
                .toList());
    }

    /** Whether a file may be kept. */
    sealed interface Kept {
        record Sound(StoredDocument file) implements Kept {}

        record Refused(OutgoingOutcome why) implements Kept {}
    }

    /** Stores a file unless it bears a stamp of secrecy or broken signatures. */
    Kept kept(InputStream bytes, String fileName) {
        Optional<String> named = SecrecyWords.find(fileName);
        if (named.isPresent()) {
            return new Kept.Refused(new OutgoingOutcome.StateSecret("/file", named.get()));
        }
        return switch (documents.store(bytes, fileName, ACCEPTED)) {
            case StoreOutcome.Refused refused -> new Kept.Refused(new OutgoingOutcome.FileRefused(refused));
            case StoreOutcome.Stored stored -> looked(stored.document());
        };
    }

    private Kept looked(StoredDocument file) {
        Optional<String> stamp = stamps.find(file);
        if (stamp.isPresent()) {
            documents.delete(file.id());
            return new Kept.Refused(new OutgoingOutcome.StateSecret("/file", stamp.get()));
        }
        return verify.verify(documents.soundPdf(file.id())).isWhole()
                ? new Kept.Sound(file)
                : new Kept.Refused(new OutgoingOutcome.SignaturesBroken());
    }
}
