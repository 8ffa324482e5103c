package vn.motcua.dossier.issue;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.motcua.document.Documents;
import vn.motcua.document.StoredDocument;
import vn.motcua.dossier.Dossier;
import vn.motcua.platform.persistence.Transactions;

/** The public door to the official papers of dossiers; who may have one is for the caller to have asked. */
@Singleton
public class OfficialPapers {
    private final List<PaperSource> sources;
    private final PaperCauses causes;
    private final OfficialPaperRows rows;
    private final IssuePaper issuePaper;
    private final Documents documents;
    private final Transactions transactions;
    private final IssueSignal signal;
    private final Clock clock;

    OfficialPapers(
            List<PaperSource> sources,
            PaperCauses causes,
            OfficialPaperRows rows,
            IssuePaper issuePaper,
            Documents documents,
            Transactions transactions,
            IssueSignal signal,
            Clock clock) {
        this.sources = List.copyOf(sources);
        this.causes = causes;
        this.rows = rows;
        this.issuePaper = issuePaper;
        this.documents = documents;
        this.transactions = transactions;
        this.signal = signal;
        this.clock = clock;
    }

    /** What is found under a paper's name. */
    public sealed interface Found {

        /** The paper as it was issued, the same bytes each time. */
        record Issued(StoredDocument document) implements Found {}

        /** There is cause for it, and it cannot be signed at this moment, or is changing. */
        record BeingIssued() implements Found {}

        /** The dossier has no such paper. */
        record None() implements Found {}
    }

    /** All that there is cause for, oldest first; what nobody knew of is on its way to be issued from then on. */
    public List<OfficialPaper> list(Dossier dossier) {
        Map<PaperId, OfficialPaper> known = transactions.read(() -> rows.list(dossier.id())).stream()
                .collect(Collectors.toMap(OfficialPaper::id, Function.identity()));
        List<OfficialPaper> all = new ArrayList<>();
        for (PaperSource source : sources) {
            List<PaperCause> causes = source.causes(dossier);
            for (int i = 0; i < causes.size(); i++) {
                PaperId id = new PaperId(source.kind(), i + 1);
                all.add(known.getOrDefault(
                        id, new OfficialPaper(id, causes.get(i).at(), null)));
            }
        }
        all.sort(Comparator.comparing(OfficialPaper::causedAt)
                .thenComparing(paper -> paper.id().kind()));
        takeDown(
                dossier,
                all.stream().filter(paper -> !known.containsKey(paper.id())).toList());
        return all;
    }

    /** Papers of dossiers from before they were issued, and of events whose turn has not come. */
    private void takeDown(Dossier dossier, List<OfficialPaper> unknown) {
        if (!unknown.isEmpty()) {
            Instant now = clock.instant();
            transactions.write(() ->
                    unknown.forEach(paper -> rows.insertIfAbsent(dossier.id(), paper.id(), paper.causedAt(), now)));
            signal.raise();
        }
    }

    /** One of them, issued now if it has not been. Waits for signatures: not inside a transaction. */
    public Found open(Dossier dossier, PaperId id) {
        Optional<OfficialPaper.Issue> issue =
                transactions.read(() -> rows.find(dossier.id(), id)).flatMap(OfficialPaper::issued);
        if (issue.isPresent()) {
            return new Found.Issued(documents.get(issue.get().document()));
        }
        Optional<PaperCause> cause = cause(dossier, id);
        if (cause.isEmpty()) {
            return new Found.None();
        }
        return switch (issuePaper.issue(dossier, id, cause.get())) {
            case IssueOutcome.Issued issued -> new Found.Issued(issued.document());
            case IssueOutcome.Unsigned later -> new Found.BeingIssued();
            case IssueOutcome.Unsettled later -> new Found.BeingIssued();
        };
    }

    /** The cause for a paper. */
    Optional<PaperCause> cause(Dossier dossier, PaperId id) {
        return causes.find(dossier, id);
    }
}
