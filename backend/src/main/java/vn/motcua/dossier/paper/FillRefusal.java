package vn.motcua.dossier.paper;

import jakarta.inject.Singleton;
import java.util.Objects;
import vn.motcua.document.paper.notice.RefusalContent;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.HistoryEntry;
import vn.motcua.dossier.attachment.Attachment;
import vn.motcua.dossier.attachment.Attachments;

/** What a refusal of a dossier says on paper (form 03 of Circular 01/2018/TT-VPCP). */
@Singleton
class FillRefusal {

    private final PaperParts parts;
    private final Attachments attachments;

    FillRefusal(PaperParts parts, Attachments attachments) {
        this.parts = parts;
        this.attachments = attachments;
    }

    /** The refusal of a dossier that was refused as its history says. */
    RefusalContent of(Dossier dossier, HistoryEntry refused, boolean signed) {
        long papers = attachments.list(dossier.id()).stream()
                .filter(Attachment::submitted)
                .count();
        return new RefusalContent(
                parts.dossier(dossier),
                new RefusalContent.Filing(
                        Objects.requireNonNull(dossier.times().submittedAt(), "refused means submitted"),
                        Math.toIntExact(papers)),
                new RefusalContent.Refusal(
                        Objects.requireNonNull(dossier.reason(), "nothing is refused without a reason"), refused.at()),
                parts.desk(dossier, refused, signed));
    }
}
