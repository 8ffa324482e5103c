package vn.motcua.dossier.paper;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import vn.motcua.document.paper.notice.RefusalPaper;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.issue.PaperCause;
import vn.motcua.dossier.issue.PaperKind;
import vn.motcua.dossier.issue.PaperSource;

/** Refusals: a refused dossier has one (form 03). */
@Singleton
class RefusalSource implements PaperSource {
    private final PaperParts parts;
    private final FillRefusal fill;
    private final RefusalPaper paper;

    RefusalSource(PaperParts parts, FillRefusal fill, RefusalPaper paper) {
        this.parts = parts;
        this.fill = fill;
        this.paper = paper;
    }

    @Override
    public PaperKind kind() {
        return PaperKind.REFUSAL;
    }

    @Override
    public Set<String> eventTypes() {
        return Set.of("dossier.refused");
    }

    @Override
    public List<PaperCause> causes(Dossier dossier) {
        return parts.changesTo(dossier, DossierStatus.REFUSED).stream()
                .map(refused -> new PaperCause(
                        refused.at(),
                        parts.agencySigns(dossier),
                        (signing, out) -> paper.write(fill.of(dossier, refused, !signing.isEmpty()), out)))
                .toList();
    }
}
