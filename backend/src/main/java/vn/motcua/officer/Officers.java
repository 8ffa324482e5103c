package vn.motcua.officer;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.motcua.agency.AgencyId;
import vn.motcua.agency.UnitId;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.platform.security.OfficerRole;
import vn.motcua.platform.time.Zone;

/** The door to officers. One who is no longer active is found by nobody but by {@link #get}, which history needs. */
@Singleton
public class Officers {

    private static final Pattern USERNAME = Pattern.compile("[!-~]{1,60}");

    private final OfficerRows rows;
    private final PostRows posts;
    private final SqlOfficerNames names;
    private final Transactions transactions;
    private final Clock clock;

    Officers(OfficerRows rows, PostRows posts, SqlOfficerNames names, Transactions transactions, Clock clock) {
        this.rows = rows;
        this.posts = posts;
        this.names = names;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** The officer of an id that is known to exist, whether still active or not. */
    public Officer get(OfficerId id) {
        return transactions
                .read(() -> rows.findById(id.value()).map(this::withPosts))
                .orElseThrow(() -> new IllegalStateException("no officer " + id.value()));
    }

    /** The names of officers who are known to exist, whether still active or not, read at once. */
    public Map<OfficerId, String> listNames(Collection<OfficerId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return transactions.read(
                () -> names.list(ids.stream().map(OfficerId::value).distinct().toList()));
    }

    public Optional<Officer> find(OfficerId id) {
        return transactions.read(
                () -> rows.findById(id.value()).filter(OfficerRow::active).map(this::withPosts));
    }

    /**
     * Whether the officer is active; nobody suspends them or takes their credentials away before the caller's transaction
     * ends.
     */
    public boolean lock(OfficerId id) {
        return rows.lock(id.value()).filter(OfficerRow::active).isPresent();
    }

    /** Who signs in under a name; nobody under what cannot be one. */
    public Optional<Officer> findByUsername(String username) {
        if (!USERNAME.matcher(username).matches()) {
            return Optional.empty();
        }
        return transactions.read(
                () -> rows.findByUsername(username).filter(OfficerRow::active).map(this::withPosts));
    }

    /** The names under which officers sign in, active or not. */
    public List<String> listUsernames() {
        return rows.usernames();
    }

    /** Who holds the role in the unit, by name. */
    public List<Officer> listInUnit(UnitId unit, OfficerRole role) {
        List<Officer> there = transactions.read(() ->
                rows.inUnit(unit.value(), today()).stream().map(this::withPosts).toList());
        return there.stream()
                .filter(officer -> officer.posts().stream()
                        .anyMatch(post -> unit.value().equals(post.unitId())
                                && post.roles().contains(role)))
                .toList();
    }

    /** Who holds the role at the agency, in whichever of its units. */
    public List<OfficerId> listHolders(AgencyId agency, OfficerRole role) {
        return transactions.read(() -> rows.withRole(agency.value(), role.name(), today()).stream()
                .map(row -> new OfficerId(row.id()))
                .toList());
    }

    private Officer withPosts(OfficerRow row) {
        return row.toOfficer(posts.findByOfficerIdOrderById(row.id()), today());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Zone.VIETNAM);
    }
}
