package vn.motcua.dossier.attachment;

import jakarta.inject.Singleton;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.document.DocumentId;
import vn.motcua.document.Documents;
import vn.motcua.document.StoredDocument;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.ResultStore;
import vn.motcua.dossier.StoredResult;

/** The papers of dossiers: who lists and opens them has asked for the right to first. */
@Singleton
public class Attachments {

    private final AttachmentRows rows;
    private final Documents documents;
    private final ResultStore store;
    private final SqlEarlierPapers earlier;
    private final SqlGivenPapers given;

    Attachments(
            AttachmentRows rows,
            Documents documents,
            ResultStore store,
            SqlEarlierPapers earlier,
            SqlGivenPapers given) {
        this.rows = rows;
        this.given = given;
        this.documents = documents;
        this.store = store;
        this.earlier = earlier;
    }

    /** All papers of a dossier in the order they came. */
    public List<Attachment> list(DossierId dossier) {
        return shown(rows.findByDossierIdOrderByUploadedAtAndId(dossier.value()));
    }

    /** Which required documents have papers, without looking at the files. */
    public List<GivenPaper> given(DossierId dossier) {
        return given.list(dossier);
    }

    /** One paper of a dossier. */
    public Optional<Attachment> find(DossierId dossier, UUID attachmentId) {
        return rows.findByIdAndDossierId(attachmentId, dossier.value())
                .map(row -> shown(List.of(row)).getFirst());
    }

    /** The bytes of a paper; the caller closes the stream. */
    public InputStream open(Attachment attachment) {
        return documents.open(attachment.document().id());
    }

    /** Marks all papers of a dossier as submitted; in the transaction that submits. */
    public void submitAll(DossierId dossier) {
        rows.submitAll(dossier.value());
    }

    /** Lets go of the papers that wait to be submitted for some required documents; the caller holds the dossier's row. */
    public void releaseWaiting(DossierId dossier, Predicate<String> requiredDocumentCode) {
        list(dossier).stream()
                .filter(paper -> !paper.submitted() && requiredDocumentCode.test(paper.requiredDocumentCode()))
                .forEach(this::remove);
    }

    /** How many papers for a required document wait to be submitted. */
    long countWaiting(DossierId dossier, String requiredDocumentCode) {
        return rows.countWaiting(dossier.value(), requiredDocumentCode);
    }

    /** Whether the very same document waits to be submitted for a required document. */
    boolean isWaiting(DossierId dossier, String requiredDocumentCode, DocumentId document) {
        return rows.findByDossierId(dossier.value()).stream()
                .anyMatch(row -> !row.submitted()
                        && row.requiredDocumentCode().equals(requiredDocumentCode)
                        && row.documentId().equals(document.value()));
    }

    /** Of a file that is kept as it was sent, or was here already. */
    void insert(Dossier dossier, Attachment attachment) {
        insert(dossier, attachment, attachment.document().sha256());
    }

    /**
     * Of any other.
     *
     * @param sentSha256 of the bytes as they were sent
     */
    void insert(Dossier dossier, Attachment attachment, String sentSha256) {
        rows.save(new AttachmentRow(
                attachment.id(),
                dossier.id().value(),
                attachment.requiredDocumentCode(),
                attachment.document().id().value(),
                attachment.uploadedAt(),
                attachment.submitted(),
                attachment.origin() instanceof Origin.OfResult from
                        ? from.result().source().id().value()
                        : null,
                attachment.origin() instanceof Origin.OfPaper from ? from.attachmentId() : null,
                dossier.ownerId().value(),
                sentSha256));
    }

    /** Lets go of one paper; its file is swept later, unless something else refers to it. */
    void remove(Attachment attachment) {
        documents.release(List.of(attachment.document().id()));
        rows.deleteById(attachment.id());
    }

    /** Lets go of all papers of a draft; in the transaction that throws it away. */
    public void forget(DossierId dossier) {
        documents.release(rows.findByDossierId(dossier.value()).stream()
                .map(row -> new DocumentId(row.documentId()))
                .toList());
        rows.deleteByDossierId(dossier.value());
    }

    /** Rows with their files and origins, each kind of which is read at once. */
    private List<Attachment> shown(List<AttachmentRow> papers) {
        Map<DocumentId, StoredDocument> files = documents.list(
                papers.stream().map(row -> new DocumentId(row.documentId())).toList());
        Map<UUID, Origin> origins = origins(papers);
        return papers.stream()
                .map(row -> new Attachment(
                        row.id(),
                        row.requiredDocumentCode(),
                        Objects.requireNonNull(files.get(new DocumentId(row.documentId()))),
                        row.uploadedAt(),
                        row.submitted(),
                        origins.get(row.id())))
                .toList();
    }

    /** Where papers come from that were here already, by the attachment. */
    private Map<UUID, Origin> origins(List<AttachmentRow> papers) {
        Map<DossierId, StoredResult> results = store.list(presentOf(papers, Attachments::resultOf));
        Map<UUID, EarlierPaper> before = earlier.list(presentOf(papers, AttachmentRow::sourceAttachmentId));
        Map<UUID, Origin> origins = new HashMap<>();
        for (AttachmentRow row : papers) {
            DossierId resultOf = resultOf(row);
            UUID paper = row.sourceAttachmentId();
            if (resultOf != null) {
                origins.put(row.id(), new Origin.OfResult(Objects.requireNonNull(results.get(resultOf))));
            } else if (paper != null) {
                EarlierPaper from = Objects.requireNonNull(before.get(paper));
                origins.put(row.id(), new Origin.OfPaper(paper, from.source(), from.submittedAt()));
            }
        }
        return origins;
    }

    private static <T> Set<T> presentOf(List<AttachmentRow> papers, Function<AttachmentRow, @Nullable T> part) {
        return papers.stream()
                .flatMap(row -> Stream.ofNullable(part.apply(row)))
                .collect(Collectors.toSet());
    }

    private static @Nullable DossierId resultOf(AttachmentRow row) {
        UUID dossier = row.sourceResultOf();
        return dossier == null ? null : new DossierId(dossier);
    }
}
