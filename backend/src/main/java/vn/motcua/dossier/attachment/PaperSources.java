package vn.motcua.dossier.attachment;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.motcua.document.DocumentId;
import vn.motcua.document.Documents;
import vn.motcua.document.StoredDocument;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierAccess;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.ResultStore;
import vn.motcua.dossier.SourceDossier;
import vn.motcua.dossier.StoredResult;
import vn.motcua.platform.security.ApplicantCaller;
import vn.motcua.procedure.ProcedureCode;
import vn.motcua.procedure.RequiredDocument;
import vn.motcua.procedure.catalogue.Procedures;

/**
 * What an owner has here already that fits a required document: results of the procedures it names, and papers given
 * before for a required document of the same code and name. Only what the caller may follow.
 */
@Singleton
class PaperSources {

    private static final int RESULTS = 100;
    private static final int OFFERED_PER_DOCUMENT = 5;

    private final ResultStore store;
    private final SqlEarlierPapers earlier;
    private final DossierAccess access;
    private final Procedures procedures;
    private final Documents documents;

    PaperSources(
            ResultStore store,
            SqlEarlierPapers earlier,
            DossierAccess access,
            Procedures procedures,
            Documents documents) {
        this.store = store;
        this.earlier = earlier;
        this.access = access;
        this.procedures = procedures;
        this.documents = documents;
    }

    /** What came of looking for one. */
    sealed interface Lookup {}

    /** It may be used. */
    record Found(ReusablePaper paper) implements Lookup {}

    /** It may not. */
    sealed interface Refusal extends Lookup {}

    /** It is not the owner's, or not for this caller to use, or not at all. */
    record Unknown() implements Refusal {}

    /** It stands for something else. */
    record Unfit() implements Refusal {}

    /** It does not hold any more. */
    record Revoked() implements Refusal {}

    /** The one that is asked for, whatever file it is. */
    Lookup find(ApplicantCaller caller, Dossier dossier, RequiredDocument required, ReusePaper.Wanted wanted) {
        return switch (wanted.source()) {
            case RESULT ->
                store.find(new DossierId(wanted.sourceId()))
                        .map(result -> ofResult(caller, dossier, required, result))
                        .orElseGet(Unknown::new);
            case PAPER ->
                earlier.find(wanted.sourceId())
                        .map(paper -> ofPaper(caller, dossier, required, paper, documents::get))
                        .orElseGet(Unknown::new);
        };
    }

    /** What fits these required documents and their kinds of file, results first, newest first. */
    List<ReusablePaper> list(ApplicantCaller caller, Dossier dossier, List<RequiredDocument> open) {
        List<ReusablePaper> all = new ArrayList<>();
        if (open.isEmpty()) {
            return all;
        }
        List<StoredResult> results = results(dossier, open);
        List<EarlierPaper> papers = earlier.listBesides(
                dossier, open.stream().map(RequiredDocument::code).toList());
        Map<DocumentId, StoredDocument> files =
                documents.list(papers.stream().map(EarlierPaper::document).toList());
        Function<DocumentId, StoredDocument> fileOf = id -> Objects.requireNonNull(files.get(id));
        for (RequiredDocument required : open) {
            List<Lookup> found = new ArrayList<>();
            results.forEach(result -> found.add(ofResult(caller, dossier, required, result)));
            papers.stream()
                    .filter(paper -> paper.requiredDocumentCode().equals(required.code()))
                    .forEach(paper -> found.add(ofPaper(caller, dossier, required, paper, fileOf)));
            all.addAll(offered(required, found));
        }
        return all;
    }

    private List<StoredResult> results(Dossier dossier, List<RequiredDocument> open) {
        Set<ProcedureCode> wanted = open.stream()
                .flatMap(required -> required.satisfiedBy().stream())
                .collect(Collectors.toSet());
        return wanted.isEmpty() ? List.of() : store.listHolding(dossier.ownerId(), wanted, RESULTS);
    }

    /** The same file once, however often it was given. */
    private List<ReusablePaper> offered(RequiredDocument required, List<Lookup> found) {
        Set<String> seen = new HashSet<>();
        return found.stream()
                .filter(Found.class::isInstance)
                .map(lookup -> ((Found) lookup).paper())
                .filter(paper -> documents
                        .refusal(paper.document(), PaperSlot.acceptance(required))
                        .isEmpty())
                .filter(paper -> seen.add(paper.document().sha256()))
                .limit(OFFERED_PER_DOCUMENT)
                .toList();
    }

    private Lookup ofResult(ApplicantCaller caller, Dossier dossier, RequiredDocument required, StoredResult result) {
        if (!isTheirs(caller, dossier, result.source())) {
            return new Unknown();
        }
        if (!required.satisfiedBy().contains(result.source().procedureCode())) {
            return new Unfit();
        }
        return result.holds()
                ? new Found(new ReusablePaper(required.code(), new Origin.OfResult(result), result.document()))
                : new Revoked();
    }

    private Lookup ofPaper(
            ApplicantCaller caller,
            Dossier dossier,
            RequiredDocument required,
            EarlierPaper paper,
            Function<DocumentId, StoredDocument> files) {
        if (!isTheirs(caller, dossier, paper.source())) {
            return new Unknown();
        }
        if (paper.resultOf() != null) {
            // It was a result when it was given, and a result it is again: revoked ones do not slip in as papers.
            return store.find(paper.resultOf())
                    .map(result -> ofResult(caller, dossier, required, result))
                    .orElseGet(Unknown::new);
        }
        if (paper.source().id().equals(dossier.id()) || !isTheSamePaper(required, paper)) {
            return new Unfit();
        }
        StoredDocument document = files.apply(paper.document());
        Origin origin = new Origin.OfPaper(paper.attachmentId(), paper.source(), paper.submittedAt());
        return new Found(new ReusablePaper(required.code(), origin, document));
    }

    private boolean isTheirs(ApplicantCaller caller, Dossier dossier, SourceDossier source) {
        return source.ownerId().equals(dossier.ownerId()) && access.mayFollow(caller, source);
    }

    /** Procedures use the same code for different papers (a certificate of land, of a business): the name decides. */
    private boolean isTheSamePaper(RequiredDocument required, EarlierPaper paper) {
        return paper.requiredDocumentCode().equals(required.code())
                && procedures
                        .find(paper.source().procedureCode())
                        .flatMap(procedure -> procedure.requiredDocument(required.code()))
                        .filter(was -> was.name().equals(required.name()))
                        .isPresent();
    }
}
