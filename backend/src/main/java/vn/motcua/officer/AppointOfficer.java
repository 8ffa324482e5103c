package vn.motcua.officer;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.platform.security.Post;
import vn.motcua.platform.time.Zone;

/** Enters an officer of the seeds with posts, or gives one who is known the posts that are named now. */
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
            LocalDate today = LocalDate.ofInstant(clock.instant(), Zone.VIETNAM);
            Officer known = officer.toOfficer(held, today);
            if (known.posts().equals(appointment.posts())) {
                return known;
            }
            posts.deleteByOfficerId(officer.id());
            List<PostRow> now = appointment.posts().stream()
                    .map(post -> PostRow.of(officer.id(), post, today))
                    .toList();
            posts.saveAll(now);
            return officer.toOfficer(now, today);
        });
    }

    private OfficerRow enter(Appointment appointment) {
        OfficerRow row = OfficerRow.entered(
                appointment.username(), appointment.fullName(), appointment.title(), clock.instant());
        rows.save(row);
        return row;
    }
}
