package vn.motcua.account.session;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicLong;
import vn.motcua.officer.OfficerId;
import vn.motcua.officer.Officers;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.platform.security.ApplicantCaller;
import vn.motcua.platform.security.Caller;
import vn.motcua.platform.security.OfficerCaller;

/**
 * Who speaks in a session, read from the database and believed for a few seconds. On the server that ends a session it is
 * forgotten at once; another server may take its access token for those seconds more.
 */
@Singleton
class SignedInCallers {

    private static final Duration BELIEVED = Duration.ofSeconds(5);

    /** The time of last use is written so seldom: once a minute is exact enough for half an hour of idleness. */
    private static final Duration USE_NOTED_EVERY = Duration.ofMinutes(1);

    private static final Duration LONGEST_READING = Duration.ofMinutes(10);

    private static final int REMEMBERED = 50_000;

    private final SessionRows rows;
    private final Officers officers;
    private final Transactions transactions;
    private final Clock clock;
    private final Cache<UUID, Known> known;

    /** How often a caller was forgotten. */
    private final AtomicLong forgotten = new AtomicLong();

    /** The how manieth time each caller was forgotten at last, for readings that were under way: none takes so long. */
    private final Cache<UUID, Long> forgottenAt =
            Caffeine.newBuilder().expireAfterWrite(LONGEST_READING).build();

    @Inject
    SignedInCallers(SessionRows rows, Officers officers, Transactions transactions, Clock clock) {
        this(rows, officers, transactions, clock, ForkJoinPool.commonPool());
    }

    /** With who clears up behind what is remembered: told of each reading once others can see it. */
    SignedInCallers(SessionRows rows, Officers officers, Transactions transactions, Clock clock, Executor clearingUp) {
        this.rows = rows;
        this.officers = officers;
        this.transactions = transactions;
        this.clock = clock;
        this.known = Caffeine.newBuilder()
                .maximumSize(REMEMBERED)
                .expireAfterWrite(BELIEVED)
                .executor(clearingUp)
                .build();
    }

    /**
     * What is known of a session: who speaks in it, or that nobody does.
     *
     * @param since how often callers had been forgotten when it began to be read
     */
    record Known(Optional<Caller> caller, long since) {}

    /** What is remembered of a session; this waits for nothing. */
    Optional<Known> remembered(UUID sessionId) {
        return Optional.ofNullable(known.getIfPresent(sessionId)).filter(this::holds);
    }

    /**
     * Asks the database, unless somebody else is asking just now.
     *
     * @param inUse whether somebody uses the session by asking: an open page that only listens does not
     */
    Known read(UUID sessionId, boolean inUse) {
        while (true) {
            long before = forgotten.get();
            // Read inside the cache's own lock: whoever forgets a session waits for a reading that has begun.
            Known read = known.get(sessionId, id -> readNow(id, inUse));
            if (forgotten.get() == before && holds(read)) {
                return read;
            }
            // Whoever forgets a caller does not see a reading that has begun: what it found may be over, for those too
            // who
            // came later and waited for it.
            known.asMap().remove(sessionId, read);
        }
    }

    void forget(UUID sessionId) {
        known.invalidate(sessionId);
    }

    /** Forgets every session of one caller; rare, so that looking through all of them costs little. */
    void forgetCaller(UUID callerId) {
        forgottenAt.asMap().merge(callerId, forgotten.incrementAndGet(), Math::max);
        known.asMap()
                .values()
                .removeIf(each ->
                        each.caller().map(Caller::id).filter(callerId::equals).isPresent());
    }

    /** Whether the caller has not been forgotten since it began to be read. */
    private boolean holds(Known read) {
        return read.caller()
                .map(Caller::id)
                .map(forgottenAt::getIfPresent)
                .filter(at -> at > read.since())
                .isEmpty();
    }

    private Known readNow(UUID sessionId, boolean inUse) {
        long since = forgotten.get();
        Instant now = clock.instant();
        Optional<SessionRow> open =
                transactions.read(() -> rows.findById(sessionId)).filter(session -> session.isOpen(now));
        open.filter(session ->
                        inUse && session.lastUsedAt().plus(USE_NOTED_EVERY).isBefore(now))
                .ifPresent(
                        session -> transactions.write(() -> rows.use(session.id(), now, now.minus(USE_NOTED_EVERY))));
        return new Known(open.flatMap(this::caller), since);
    }

    private Optional<Caller> caller(SessionRow session) {
        return switch (session.callerKind()) {
            case APPLICANT -> Optional.of(new ApplicantCaller(session.callerId(), session.id()));
            case OFFICER ->
                officers.find(new OfficerId(session.callerId()))
                        .map(officer -> new OfficerCaller(officer.id().value(), session.id(), officer.posts()));
        };
    }
}
