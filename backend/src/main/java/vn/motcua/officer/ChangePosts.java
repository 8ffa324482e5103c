package vn.motcua.officer;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.platform.security.Post;
import vn.motcua.platform.time.Zone;

/** Gives an officer posts and ends them. A post is never rewritten: other roles at the same place are another post. */
@Singleton
public class ChangePosts {

    private final OfficerRows rows;
    private final PostRows posts;
    private final OfficerLog log;
    private final OfficerSessions sessions;
    private final Transactions transactions;
    private final Clock clock;

    ChangePosts(
            OfficerRows rows,
            PostRows posts,
            OfficerLog log,
            OfficerSessions sessions,
            Transactions transactions,
            Clock clock) {
        this.rows = rows;
        this.posts = posts;
        this.log = log;
        this.sessions = sessions;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** How a change of posts ends. */
    public enum Outcome {
        CHANGED,
        /** The officer holds a post at this place then already: end that first. */
        HELD_ALREADY,
        /** There is no such post, or it has ended. */
        OVER,
        /** A post cannot end before it began. */
        ENDS_BEFORE_IT_BEGAN
    }

    public Outcome give(OfficerId officer, Post post, LocalDate validFrom, ChangeOrder order) {
        Outcome outcome = transactions.write(() -> {
            rows.lock(officer.value());
            boolean held = posts.findByOfficerIdOrderById(officer.value()).stream()
                    .map(PostRow::toHeld)
                    .filter(each -> isAtOnePlace(each.post(), post))
                    .anyMatch(each -> !each.isOverOn(validFrom));
            if (held) {
                return Outcome.HELD_ALREADY;
            }
            PostRow row = PostRow.of(officer.value(), post, validFrom);
            posts.save(row);
            log.add(officer, OfficerChange.Kind.POST_GIVEN, new PostId(row.id()), null, order);
            return Outcome.CHANGED;
        });
        sessions.forget(officer);
        return outcome;
    }

    /**
     * Ends a post.
     *
     * @param validTo the first day on which it no longer holds; a day that has come ends it at once
     */
    public Outcome end(OfficerId officer, PostId post, LocalDate validTo, ChangeOrder order) {
        Outcome outcome = transactions.write(() -> {
            rows.lock(officer.value());
            HeldPost held = posts.findByOfficerIdOrderById(officer.value()).stream()
                    .map(PostRow::toHeld)
                    .filter(each -> each.id().equals(post))
                    .findFirst()
                    .orElse(null);
            LocalDate today = LocalDate.ofInstant(clock.instant(), Zone.VIETNAM);
            if (held == null || held.isOverOn(today)) {
                return Outcome.OVER;
            }
            if (validTo.isBefore(held.validFrom())) {
                return Outcome.ENDS_BEFORE_IT_BEGAN;
            }
            posts.end(post.value(), officer.value(), validTo, today);
            log.add(officer, OfficerChange.Kind.POST_ENDED, post, validTo, order);
            return Outcome.CHANGED;
        });
        sessions.forget(officer);
        return outcome;
    }

    private static boolean isAtOnePlace(Post one, Post other) {
        return one.agencyId().equals(other.agencyId()) && Objects.equals(one.unitId(), other.unitId());
    }
}
