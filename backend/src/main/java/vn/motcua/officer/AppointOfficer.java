package vn.motcua.officer;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import vn.motcua.platform.persistence.Ids;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.platform.security.Post;

/** Enters an officer with posts, or gives one who is known the posts that are named now. */
@Singleton
public class AppointOfficer {

    private final OfficerRows rows;
    private final PostRows posts;
    private final Transactions transactions;
    private final Clock clock;

    AppointOfficer(OfficerRows rows, PostRows posts, Transactions transactions, Clock clock) {
        this.rows = rows;
        this.posts = posts;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Who is appointed to what. */
    public record Appointment(String username, String fullName, String title, List<Post> posts) {
        public Appointment {
            posts = List.copyOf(posts);
        }
    }

    /** The officer as entered; an officer who has exactly these posts already is left alone. */
    public Officer appoint(Appointment appointment) {
        return transactions.write(() -> {
            OfficerRow officer = rows.findByUsername(appointment.username()).orElseGet(() -> enter(appointment));
            List<PostRow> held = posts.findByOfficerIdOrderById(officer.id());
            if (held.stream().map(PostRow::toPost).toList().equals(appointment.posts())) {
                return officer.toOfficer(held);
            }
            posts.deleteByOfficerId(officer.id());
            List<PostRow> now = postRows(officer.id(), appointment.posts());
            posts.saveAll(now);
            return officer.toOfficer(now);
        });
    }

    private OfficerRow enter(Appointment appointment) {
        OfficerRow row = new OfficerRow(
                Ids.next(), appointment.username(), appointment.fullName(), appointment.title(), true, clock.instant());
        rows.save(row);
        return row;
    }

    private static List<PostRow> postRows(UUID officer, List<Post> posts) {
        return posts.stream().map(post -> PostRow.of(officer, post)).toList();
    }
}
