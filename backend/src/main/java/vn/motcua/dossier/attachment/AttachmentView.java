package vn.motcua.dossier.attachment;

import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.agency.tree.Agencies;
import vn.motcua.document.StoredDocument;
import vn.motcua.dossier.SourceDossier;
import vn.motcua.dossier.StoredResult;
import vn.motcua.platform.text.Language;

/** Shows papers and where they come from, to applicants and officers alike. */
@Singleton
public class AttachmentView {

    private final Agencies agencies;

    AttachmentView(Agencies agencies) {
        this.agencies = agencies;
    }

    /** The attachment in the reader's language. */
    public AttachmentJson json(Attachment a, Language language) {
        StoredDocument d = a.document();
        return new AttachmentJson(
                a.id(),
                a.requiredDocumentCode(),
                d.fileName(),
                d.mediaType(),
                d.sizeBytes(),
                d.sha256(),
                d.pages(),
                d.widthPx(),
                d.heightPx(),
                a.uploadedAt(),
                a.submitted(),
                origin(a.origin(), language));
    }

    ReusablePapersJson json(List<ReusablePaper> papers, Language language) {
        return new ReusablePapersJson(
                papers.stream().map(paper -> json(paper, language)).toList());
    }

    private ReusablePapersJson.Item json(ReusablePaper paper, Language language) {
        StoredDocument d = paper.document();
        return new ReusablePapersJson.Item(
                paper.requiredDocumentCode(),
                switch (paper.origin()) {
                    case Origin.OfResult from -> from.result().source().id().value();
                    case Origin.OfPaper from -> from.attachmentId();
                },
                d.fileName(),
                d.mediaType(),
                d.sizeBytes(),
                d.sha256(),
                d.pages(),
                shown(paper.origin(), language));
    }

    private AttachmentJson.@Nullable OriginJson origin(@Nullable Origin origin, Language language) {
        return origin == null ? null : shown(origin, language);
    }

    private AttachmentJson.OriginJson shown(Origin origin, Language language) {
        return switch (origin) {
            case Origin.OfResult from -> ofResult(from.result(), language);
            case Origin.OfPaper from ->
                new AttachmentJson.OriginJson(
                        PaperSource.PAPER,
                        from.source().code().value(),
                        from.source().procedureName().in(language),
                        agencyName(from.source(), language),
                        from.submittedAt(),
                        null,
                        null,
                        null,
                        null,
                        null);
        };
    }

    private AttachmentJson.OriginJson ofResult(StoredResult result, Language language) {
        StoredResult.Issue issue = result.issue();
        return new AttachmentJson.OriginJson(
                PaperSource.RESULT,
                result.source().code().value(),
                result.source().procedureName().in(language),
                agencyName(result.source(), language),
                result.handedOver().at(),
                issue == null ? null : issue.symbol(),
                issue == null ? null : issue.on(),
                result.handedOver().verificationCode(),
                result.holds() ? AttachmentJson.Validity.VALID : AttachmentJson.Validity.REVOKED,
                result.revoked() == null ? null : result.revoked().at());
    }

    private String agencyName(SourceDossier source, Language language) {
        var agency = agencies.get(source.agencyId());
        return language == Language.EN ? agency.nameEn() : agency.name();
    }
}
