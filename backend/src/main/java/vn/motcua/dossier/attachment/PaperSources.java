package vn.motcua.dossier.attachment;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.ProcedureCode;
import vn.motcua.procedure.RequiredDocument;
import vn.motcua.procedure.catalogue.Edition;
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
    private final OwnDocuments own;
    private final DossierAccess access;
    private final Procedures procedures;
    private final Documents documents;

    PaperSources(
            ResultStore store,
            SqlEarlierPapers earlier,
            OwnDocuments own,
            DossierAccess access,
            Procedures procedures,
            Documents documents) {
        this.store = store;
        this.earlier = earlier;
        this.own = own;
        this.access = access;
        this.procedures = procedures;
        this.documents = documents;
    }

    /** What came of looking for one. */
    sealed interface Lookup {}

    /** It may be used. */
    record Found(ReusablePaper paper) implements Lookup {}

    /** It is the caller's own, and they choose it: what it was given for does not matter. */
    record Chosen(OwnDocument document) implements Lookup {}

    /** It may not. */
    sealed interface Refusal extends Lookup {}

    /** It is not the owner's, or not for this caller to use, or not at all. */
    record Unknown() implements Refusal {}

    /** It stands for something else. */
    record Unfit() implements Refusal {}

    /** It does not hold any more. */
    record Revoked() implements Refusal {}

    /**
     * A dossier that papers are looked for.
     *
     * @param mayFollow which other dossiers of its owner the caller may follow
     */
    private record Seeker(Dossier dossier, Predicate<SourceDossier> mayFollow) {}

    /** What is kept of the papers that are looked at. */
    private interface Kept {
        StoredDocument file(DocumentId id);

        Optional<StoredResult> result(DossierId of);

        /** What the procedure asked for when a paper was given. */
        Optional<Procedure> edition(EarlierPaper paper);
    }

    /** The one that is asked for, whatever file it is. */
    Lookup find(ApplicantCaller caller, Dossier dossier, RequiredDocument required, ReusePaper.Wanted wanted) {
        Seeker seeker = new Seeker(dossier, access.followedOf(dossier.ownerId(), caller));
        return switch (wanted.source()) {
            case RESULT ->
                store.find(new DossierId(wanted.sourceId()))
                        .map(result -> ofResult(seeker, required, result))
                        .orElseGet(Unknown::new);
            case PAPER ->
                earlier.find(wanted.sourceId())
                        .map(paper -> ofPaper(seeker, required, paper, read()))
                        .orElseGet(Unknown::new);
            case DOCUMENT ->
                own.find(caller.id(), wanted.sourceId())
                        .<Lookup>map(Chosen::new)
                        .orElseGet(Unknown::new);
        };
    }

    /** What fits these required documents and their kinds of file, results first, newest first. */
    List<ReusablePaper> list(ApplicantCaller caller, Dossier dossier, List<RequiredDocument> open) {
        List<ReusablePaper> all = new ArrayList<>();
        if (open.isEmpty()) {
            return all;
        }
        Seeker seeker = new Seeker(dossier, access.followedOf(dossier.ownerId(), caller));
        List<StoredResult> results = results(dossier, open);
        List<EarlierPaper> papers = earlier.listBesides(
                dossier, open.stream().map(RequiredDocument::code).toList());
        Kept kept = read(papers);
        for (RequiredDocument required : open) {
            List<Lookup> found = new ArrayList<>();
            results.forEach(result -> found.add(ofResult(seeker, required, result)));
            papers.stream()
                    .filter(paper -> paper.requiredDocumentCode().equals(required.code()))
                    .forEach(paper -> found.add(ofPaper(seeker, required, paper, kept)));
            all.addAll(offered(required, found));
        }
        return all;
    }

    /** Reads what is asked for, one by one. */
    private Kept read() {
        return new Kept() {
            @Override
            public StoredDocument file(DocumentId id) {
                return documents.get(id);
            }

            @Override
            public Optional<StoredResult> result(DossierId of) {
                return store.find(of);
            }

            @Override
            public Optional<Procedure> edition(EarlierPaper paper) {
                return Optional.ofNullable(
                        procedures.listAsOf(List.of(paper.edition())).get(paper.edition()));
            }
        };
    }

    /** Reads what is kept of all papers at once. */
    private Kept read(List<EarlierPaper> papers) {
        Map<DocumentId, StoredDocument> files =
                documents.list(papers.stream().map(EarlierPaper::document).toList());
        Map<DossierId, StoredResult> results = store.list(papers.stream()
                .flatMap(paper -> Stream.ofNullable(paper.resultOf()))
                .collect(Collectors.toSet()));
        Map<Edition, Procedure> editions =
                procedures.listAsOf(papers.stream().map(EarlierPaper::edition).collect(Collectors.toSet()));
        return new Kept() {
            @Override
            public StoredDocument file(DocumentId id) {
                return Objects.requireNonNull(files.get(id));
            }

            @Override
            public Optional<StoredResult> result(DossierId of) {
                return Optional.ofNullable(results.get(of));
            }

            @Override
            public Optional<Procedure> edition(EarlierPaper paper) {
                return Optional.ofNullable(editions.get(paper.edition()));
            }
        };
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

    private static Lookup ofResult(Seeker seeker, RequiredDocument required, StoredResult result) {
        if (!seeker.mayFollow().test(result.source())) {
            return new Unknown();
        }
        if (!required.satisfiedBy().contains(result.source().procedureCode())) {
            return new Unfit();
        }
        return result.holds()
                ? new Found(new ReusablePaper(required.code(), new Origin.OfResult(result), result.document()))
                : new Revoked();
    }

    private static Lookup ofPaper(Seeker seeker, RequiredDocument required, EarlierPaper paper, Kept kept) {
        if (!seeker.mayFollow().test(paper.source())) {
            return new Unknown();
        }
        if (paper.resultOf() != null) {
            // It was a result when it was given, and a result it is again: revoked ones do not slip in as papers.
            return kept.result(paper.resultOf())
                    .map(result -> ofResult(seeker, required, result))
                    .orElseGet(Unknown::new);
        }
        if (paper.source().id().equals(seeker.dossier().id()) || !isTheSamePaper(required, paper, kept)) {
            return new Unfit();
        }
        Origin origin = new Origin.OfPaper(paper.attachmentId(), paper.source(), paper.submittedAt());
        return new Found(new ReusablePaper(required.code(), origin, kept.file(paper.document())));
    }

    /**
     * Procedures use the same code for different papers (a certificate of land, of a business): the name decides that the code
     * had when the paper was given.
     */
    private static boolean isTheSamePaper(RequiredDocument required, EarlierPaper paper, Kept kept) {
        return paper.requiredDocumentCode().equals(required.code())
                && kept.edition(paper)
                        .flatMap(edition -> edition.requiredDocument(required.code()))
                        .filter(was -> was.name().equals(required.name()))
                        .isPresent();
    }
}
