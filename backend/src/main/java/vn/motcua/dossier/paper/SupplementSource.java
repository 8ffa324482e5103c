package vn.motcua.dossier.paper;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import vn.motcua.document.paper.notice.SupplementPaper;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.HistoryEntry;
import vn.motcua.dossier.SupplementLookup;
import vn.motcua.dossier.SupplementLookup.Asked;
import vn.motcua.dossier.issue.PaperCause;
import vn.motcua.dossier.issue.PaperKind;
import vn.motcua.dossier.issue.PaperSource;

/** Supplement requests: each is a paper of its own (form 02). */
@Singleton
class SupplementSource implements PaperSource {
    private final PaperParts parts;
    private final SupplementLookup supplements;
    private final FillSupplementRequest fill;
    private final SupplementPaper paper;

    SupplementSource(
            PaperParts parts, SupplementLookup supplements, FillSupplementRequest fill, SupplementPaper paper) {
        this.parts = parts;
        this.supplements = supplements;
        this.fill = fill;
        this.paper = paper;
    }

    @Override
    public PaperKind kind() {
        return PaperKind.SUPPLEMENT_REQUEST;
    }

    @Override
    public Set<String> eventTypes() {
        return Set.of("dossier.supplement-requested");
    }

    @Override
    public List<PaperCause> causes(Dossier dossier) {
        List<Asked> requests = supplements.listAsked(dossier.id());
        List<HistoryEntry> acts = parts.changesTo(dossier, DossierStatus.SUPPLEMENT_REQUESTED);
        // Each request is one change of status, written in its transaction.
        return IntStream.range(0, Math.min(requests.size(), acts.size()))
                .mapToObj(i -> cause(dossier, requests.get(i), acts.get(i)))
                .toList();
    }

    private PaperCause cause(Dossier dossier, Asked asked, HistoryEntry act) {
        return new PaperCause(
                asked.requestedAt(),
                parts.agencySigns(dossier),
                (signing, out) -> paper.write(fill.of(dossier, asked, act, !signing.isEmpty()), out));
    }
}
