package vn.motcua.officer;

import io.micronaut.data.exceptions.DataAccessException;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.motcua.platform.persistence.SqlErrors;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.platform.security.Post;

/** Enters an officer with a first post. Nobody signs in as them before they have chosen credentials themselves. */
@Singleton
public class EnterOfficer {

    /** What a name to sign in under looks like; capitals are typed by nobody, for they are read as small letters. */
    public static final String USERNAME = "[a-z0-9][a-z0-9._-]{2,59}";

    private final OfficerRows rows;
    private final PostRows posts;
    private final OfficerLog log;
    private final Transactions transactions;
    private final Clock clock;

    EnterOfficer(OfficerRows rows, PostRows posts, OfficerLog log, Transactions transactions, Clock clock) {
        this.rows = rows;
        this.posts = posts;
        this.log = log;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Who is entered, to which post, from which day on. */
    public record NewOfficer(String username, String fullName, String title, Post post, LocalDate validFrom) {}

    /** How entering ends. */
    public sealed interface Outcome {
        /** The officer is known from now on. */
        record Entered(OfficerFile file) implements Outcome {}

        /** Somebody else has the name, perhaps somebody who has left. */
        record UsernameTaken() implements Outcome {}
    }

    public Outcome enter(NewOfficer officer, ChangeOrder order) {
        OfficerRow row = OfficerRow.entered(officer.username(), officer.fullName(), officer.title(), clock.instant());
        PostRow post = PostRow.of(row.id(), officer.post(), officer.validFrom());
        try {
            transactions.write(() -> {
                rows.save(row);
                posts.save(post);
                log.add(new OfficerId(row.id()), OfficerChange.Kind.ENTERED, new PostId(post.id()), null, order);
            });
        } catch (DataAccessException refused) {
            if (SqlErrors.duplicateKey(refused)) {
                return new Outcome.UsernameTaken();
            }
            throw refused;
        }
        return new Outcome.Entered(row.toFile(List.of(post)));
    }
}
