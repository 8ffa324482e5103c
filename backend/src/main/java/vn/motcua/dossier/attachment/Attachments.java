package vn.motcua.dossier.attachment;

import jakarta.inject.Singleton;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.motcua.document.DocumentId;
import vn.motcua.document.Documents;
import vn.motcua.dossier.DossierId;

/** The papers of dossiers: who lists and opens them has asked for the right to first. */
@Singleton
public class Attachments {

    private final AttachmentRows rows;
    private final Documents documents;

    Attachments(AttachmentRows rows, Documents documents) {
        this.rows = rows;
        this.documents = documents;
    }

    /** All papers of a dossier in the order they came. */
    public List<Attachment> list(DossierId dossier) {
        return rows.findByDossierIdOrderByUploadedAtAndId(dossier.value()).stream()
                .map(this::attachment)
                .toList();
    }

    /** Codes of the required documents that have a paper. */
    public Set<String> requiredDocumentCodes(DossierId dossier) {
        return rows.listRequiredDocumentCodes(dossier.value());
    }

    /** One paper of a dossier. */
    public Optional<Attachment> find(DossierId dossier, UUID attachmentId) {
        return rows.findByIdAndDossierId(attachmentId, dossier.value()).map(this::attachment);
    }

    /** The bytes of a paper; the caller closes the stream. */
    public InputStream open(Attachment attachment) {
        return documents.open(attachment.document().id());
    }

    /** Marks all papers of a dossier as submitted; in the transaction that submits. */
    public void submitAll(DossierId dossier) {
        rows.submitAll(dossier.value());
    }

    /** How many papers for a required document wait to be submitted. */
    long countWaiting(DossierId dossier, String requiredDocumentCode) {
        return rows.countWaiting(dossier.value(), requiredDocumentCode);
    }

    void insert(DossierId dossier, Attachment attachment) {
        rows.save(new AttachmentRow(
                attachment.id(),
                dossier.value(),
                attachment.requiredDocumentCode(),
                attachment.document().id().value(),
                attachment.uploadedAt(),
                attachment.submitted()));
    }

    /** Lets go of one paper; its file, which nothing refers to any more, is swept later. */
    void remove(UUID attachmentId) {
        rows.deleteById(attachmentId);
    }

    /** Lets go of all papers of a draft; in the transaction that throws it away. */
    public void forget(DossierId dossier) {
        rows.deleteByDossierId(dossier.value());
    }

    private Attachment attachment(AttachmentRow row) {
        return new Attachment(
                row.id(),
                row.requiredDocumentCode(),
                documents.get(new DocumentId(row.documentId())),
                row.uploadedAt(),
                row.submitted());
    }
}
