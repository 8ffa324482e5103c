package vn.motcua.officer;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.persistence.Cursor;
import vn.motcua.platform.persistence.Page;
import vn.motcua.platform.persistence.Transactions;

/** The door for those who keep officers: who there is, with all posts and the whole history. */
@Singleton
public class OfficerFiles {

    private final OfficerRows rows;
    private final PostRows posts;
    private final ChangeRows changes;
    private final SqlOfficerFiles search;
    private final Transactions transactions;

    OfficerFiles(
            OfficerRows rows, PostRows posts, ChangeRows changes, SqlOfficerFiles search, Transactions transactions) {
        this.rows = rows;
        this.posts = posts;
        this.changes = changes;
        this.search = search;
        this.transactions = transactions;
    }

    /** Whether an officer can sign in. */
    public enum State {
        ACTIVE,
        NOT_ACTIVATED,
        SUSPENDED
    }

    /**
     * Which officers are asked for.
     *
     * @param agencies at one of which they hold or held a post; with none nobody is found
     * @param words of the name, with or without diacritics, or the beginning of the user name
     */
    public record Question(
            Set<UUID> agencies,
            @Nullable String words,
            @Nullable State state,
            @Nullable String after,
            int limit) {
        public Question {
            agencies = Set.copyOf(agencies);
        }
    }

    public Optional<OfficerFile> find(OfficerId id) {
        return transactions.read(() -> rows.findById(id.value()).map(this::file));
    }

    public Optional<OfficerFile> findByUsername(String username) {
        return transactions.read(() -> rows.findByUsername(username).map(this::file));
    }

    /** A page of them by name. */
    public Page<OfficerFile> list(Question question) {
        return transactions.read(() -> {
            List<OfficerFile> found = search.ids(question).stream()
                    .flatMap(id -> rows.findById(id).stream())
                    .map(this::file)
                    .toList();
            return Page.of(
                    found,
                    question.limit(),
                    file -> Cursor.after(file.fullName(), file.id().value()));
        });
    }

    /** The last 200 changes of an officer's account, newest first. */
    public List<OfficerChange> changesOf(OfficerId officer) {
        return changes.latestOf(officer.value()).stream()
                .map(ChangeRow::toChange)
                .toList();
    }

    /** Whether anybody who is not suspended administers an agency and has chosen credentials. */
    public boolean isAnybodyAdministering() {
        return transactions.read(search::isAnybodyAdministering);
    }

    private OfficerFile file(OfficerRow row) {
        return row.toFile(posts.findByOfficerIdOrderById(row.id()));
    }
}
