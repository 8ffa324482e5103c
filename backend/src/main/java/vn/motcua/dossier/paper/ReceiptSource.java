package vn.motcua.dossier.paper;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import vn.motcua.document.paper.ReceiptPaper;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.issue.PaperCause;
import vn.motcua.dossier.issue.PaperKind;
import vn.motcua.dossier.issue.PaperSource;

/** Receipts: an accepted dossier has one (form 01). */
@Singleton
class ReceiptSource implements PaperSource {
    private final PaperParts parts;
    private final FillReceipt fill;
    private final ReceiptPaper paper;

    ReceiptSource(PaperParts parts, FillReceipt fill, ReceiptPaper paper) {
        this.parts = parts;
        this.fill = fill;
        this.paper = paper;
    }

    @Override
    public PaperKind kind() {
        return PaperKind.RECEIPT;
    }

    @Override
    public Set<String> eventTypes() {
        return Set.of("dossier.accepted");
    }

    @Override
    public List<PaperCause> causes(Dossier dossier) {
        return parts.changesTo(dossier, DossierStatus.ACCEPTED).stream()
                .map(accepted -> new PaperCause(
                        accepted.at(),
                        parts.agencySigns(dossier),
                        (signing, out) -> paper.write(fill.of(dossier, accepted, !signing.isEmpty()), out)))
                .toList();
    }
}
