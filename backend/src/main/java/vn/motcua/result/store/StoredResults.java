package vn.motcua.result.store;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.applicant.ApplicantId;
import vn.motcua.applicant.representation.Representations;
import vn.motcua.applicant.representation.SeenOwner;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.ResultStore;
import vn.motcua.dossier.StoredResult;
import vn.motcua.platform.persistence.Cursor;
import vn.motcua.platform.persistence.Page;
import vn.motcua.platform.persistence.SearchText;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.platform.security.ApplicantCaller;
import vn.motcua.procedure.ProcedureCode;

/** The door to stores of results: for dossiers that use one again, and for those who look into their own. */
@Singleton
class StoredResults implements ResultStore {

    private static final int CURSOR_PARTS = 2;

    private final StoredResultRows rows;
    private final Representations representations;
    private final Transactions transactions;

    StoredResults(StoredResultRows rows, Representations representations, Transactions transactions) {
        this.rows = rows;
        this.representations = representations;
        this.transactions = transactions;
    }

    /** What is asked for; {@code words} are folded before they are looked for. */
    record Question(
            @Nullable String words, int limit, @Nullable String after) {}

    @Override
    public Optional<StoredResult> find(DossierId dossier) {
        return transactions.read(() -> rows.find(dossier));
    }

    @Override
    public Map<DossierId, StoredResult> list(Collection<DossierId> dossiers) {
        if (dossiers.isEmpty()) {
            return Map.of();
        }
        List<UUID> ids = dossiers.stream().map(DossierId::value).toList();
        return transactions.read(() -> rows.list(ids)).stream()
                .collect(Collectors.toMap(result -> result.source().id(), Function.identity()));
    }

    @Override
    public List<StoredResult> listHolding(ApplicantId owner, Set<ProcedureCode> procedures, int limit) {
        List<String> codes = procedures.stream().map(ProcedureCode::value).toList();
        return transactions.read(() -> rows.listHolding(owner, codes, limit));
    }

    @Override
    public List<StoredResult> pageHolding(ApplicantId owner, @Nullable Cursor after, int limit) {
        return transactions.read(() -> rows.pageHolding(owner, after, limit));
    }

    @Override
    public Optional<StoredResult> findHolding(ApplicantId owner, String sha256) {
        return transactions.read(() -> rows.findHolding(owner, sha256));
    }

    /** Results of the caller and of those they follow, newest first, revoked ones too. */
    Page<StoredResult> list(ApplicantCaller caller, Question question) {
        Cursor after = question.after() == null ? null : Cursor.of(question.after(), CURSOR_PARTS);
        List<String> words = question.words() == null
                ? List.of()
                : Stream.of(SearchText.asked(question.words()).split(" ", -1))
                        .filter(word -> !word.isEmpty())
                        .toList();
        ApplicantId self = new ApplicantId(caller.applicantId());
        List<SeenOwner> owners = representations.followedBy(self);
        List<StoredResult> found = transactions.read(() -> rows.page(owners, words, after, question.limit() + 1));
        return Page.of(
                found,
                question.limit(),
                result -> Cursor.after(
                        result.handedOver().at(), result.source().id().value()));
    }
}
