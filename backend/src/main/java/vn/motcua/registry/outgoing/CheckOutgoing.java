package vn.motcua.registry.outgoing;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import vn.motcua.agency.tree.Agencies;
import vn.motcua.document.DocumentId;
import vn.motcua.document.Documents;
import vn.motcua.officer.OfficerId;
import vn.motcua.officer.Officers;
import vn.motcua.registry.Correspondent;
import vn.motcua.registry.SecrecyStamp;
import vn.motcua.registry.SecrecyWords;
import vn.motcua.signature.verification.VerifyPdf;

/** Finds out what the clerk's checklist says of a document; its files are read and verified anew each time. */
@Singleton
class CheckOutgoing {

    private final Documents documents;
    private final VerifyPdf verify;
    private final Officers officers;
    private final Agencies agencies;
    private final Receivers receivers;
    private final SecrecyStamp stamps;

    CheckOutgoing(
            Documents documents,
            VerifyPdf verify,
            Officers officers,
            Agencies agencies,
            Receivers receivers,
            SecrecyStamp stamps) {
        this.documents = documents;
        this.verify = verify;
        this.officers = officers;
        this.agencies = agencies;
        this.receivers = receivers;
        this.stamps = stamps;
    }

    Checklist check(OutgoingDocument document) {
        OutgoingDocument.Abstract content = document.words().content();
        return Checklist.of(new Checklist.Facts(
                document.files().issued() != null,
                document.files().attachments().stream().allMatch(this::isSealed),
                isSigned(document),
                document.course().entryId() != null && !content.subject().isBlank() && content.pages() != null,
                document.words().receivers(),
                receivers.unknown(document.words().receivers()),
                secrecy(document)));
    }

    /** What would hold it back after it has its number for good; absent where nothing does. */
    Optional<Checklist> obstacleToNumber(OutgoingDocument document) {
        List<Correspondent> to = document.words().receivers();
        Checklist known =
                Checklist.of(new Checklist.Facts(true, true, true, true, to, receivers.unknown(to), secrecy(document)));
        return known.isPassed() ? Optional.empty() : Optional.of(known);
    }

    private boolean isSealed(OutgoingDocument.Attachment attachment) {
        DocumentId sealed = attachment.sealed();
        return sealed != null
                && verify.verify(() -> documents.soundPdf(sealed), List.of()).isValid();
    }

    private boolean isSigned(OutgoingDocument document) {
        DocumentId issued = document.files().issued();
        if (issued == null) {
            return false;
        }
        List<String> expected = List.of(
                officers.get(new OfficerId(document.requireSignature().officerId()))
                        .fullName(),
                agencies.get(document.drafting().agencyId()).name());
        return verify.verify(() -> documents.soundPdf(issued), expected).isValid();
    }

    private Optional<String> secrecy(OutgoingDocument document) {
        OutgoingDocument.Abstract content = document.words().content();
        Stream<Optional<String>> words = Stream.of(content.subject(), content.description())
                .filter(Objects::nonNull)
                .map(SecrecyWords::find);
        Stream<Optional<String>> files =
                document.files().readable().stream().map(file -> stamps.findOrUnreadable(documents.get(file)));
        return Stream.concat(words, files).flatMap(Optional::stream).findFirst();
    }
}
