package vn.motcua.account.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import vn.motcua._support.DatabaseTest;
import vn.motcua._support.MovableClock;
import vn.motcua.device.Devices;
import vn.motcua.officer.Officers;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.platform.security.ApplicantCaller;
import vn.motcua.platform.security.Caller;
import vn.motcua.platform.security.OfficerCaller;

@DatabaseTest
class SessionsTest {

    private final MovableClock clock = new MovableClock();
    private final Sessions sessions;
    private final SignedInCallers callers;
    private final AccessTokens accessTokens;
    private final UUID caller = UUID.randomUUID();
    private final SessionRows rows;
    private final Officers officers;
    private final Transactions transactions;

    SessionsTest(
            SessionRows rows,
            RefreshTokenRows refreshRows,
            RefreshTokens refreshTokens,
            KeyRing keys,
            Officers officers,
            Devices devices,
            Transactions transactions) {
        this.rows = rows;
        this.officers = officers;
        this.transactions = transactions;
        accessTokens = new AccessTokens(keys, clock);
        callers = new SignedInCallers(rows, officers, transactions, clock);
        sessions = new Sessions(rows, refreshRows, refreshTokens, accessTokens, callers, devices, transactions, clock);
    }

    @Test
    void readingThatAnEndHasOvertakenIsNotBelieved() {
        UUID session = sessionOf(open(CallerKind.APPLICANT));
        AtomicReference<Runnable> meanwhile = new AtomicReference<>();
        SignedInCallers overtaken = new SignedInCallers(after(meanwhile), officers, transactions, clock);
        meanwhile.set(() -> CompletableFuture.runAsync(() -> {
                    sessions.endAll(CallerKind.APPLICANT, caller);
                    overtaken.forgetCaller(caller);
                })
                .join());

        assertThat(overtaken.read(session, true).caller()).isEmpty();
        assertThat(overtaken.remembered(session).orElseThrow().caller()).isEmpty();
    }

    @Test
    void whoComesAfterAnEndDoesNotBelieveAReadingFromBefore() throws Exception {
        UUID session = sessionOf(open(CallerKind.APPLICANT));
        AtomicReference<Runnable> meanwhile = new AtomicReference<>();
        SignedInCallers overtaken = new SignedInCallers(after(meanwhile), officers, transactions, clock);
        CompletableFuture<Optional<Caller>> later = new CompletableFuture<>();
        meanwhile.set(() -> {
            CompletableFuture.runAsync(() -> sessions.endAll(CallerKind.APPLICANT, caller))
                    .join();
            overtaken.forgetCaller(caller);
            Thread joining = Thread.ofPlatform()
                    .start(() -> later.complete(overtaken.read(session, true).caller()));
            await().until(() -> joining.getState() != Thread.State.RUNNABLE);
        });

        overtaken.read(session, true);

        assertThat(later.get(10, TimeUnit.SECONDS)).isEmpty();
    }

    /** It lies among what is remembered until whoever read it has looked whether it was overtaken. */
    @Test
    void readingFromBeforeAnEndIsNotRemembered() {
        UUID session = sessionOf(open(CallerKind.APPLICANT));
        AtomicReference<Runnable> meanwhile = new AtomicReference<>();
        AtomicReference<Runnable> onceKept = new AtomicReference<>();
        SignedInCallers overtaken = new SignedInCallers(after(meanwhile), officers, transactions, clock, task -> {
            Optional.ofNullable(onceKept.getAndSet(null)).ifPresent(Runnable::run);
            task.run();
        });
        AtomicReference<Optional<SignedInCallers.Known>> seen = new AtomicReference<>();
        meanwhile.set(() -> overtaken.forgetCaller(caller));
        onceKept.set(() -> seen.set(overtaken.remembered(session)));

        overtaken.read(session, true);

        assertThat(seen.get()).isNotNull().isEmpty();
        assertThat(overtaken.remembered(session).orElseThrow().caller())
                .as("it was read anew")
                .isPresent();
    }

    /** The rows, where something happens once just after one was read. */
    private SessionRows after(AtomicReference<Runnable> meanwhile) {
        return (SessionRows) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {SessionRows.class}, (proxy, method, arguments) -> {
                    Object answer = method.invoke(rows, arguments);
                    Runnable once = meanwhile.getAndSet(null);
                    if (once != null) {
                        once.run();
                    }
                    return answer;
                });
    }

    @Test
    void refreshTokenIsExchangedForAnother() {
        Tokens first = open(CallerKind.APPLICANT);
        Tokens second = refreshed(first.refreshToken());

        assertThat(second.refreshToken()).isNotEqualTo(first.refreshToken());
        assertThat(second.accessToken()).isNotEqualTo(first.accessToken());
        assertThat(refreshed(second.refreshToken()).refreshToken()).isNotEqualTo(second.refreshToken());
    }

    @Test
    void lostAnswerIsAskedForAgainWithinThirtySeconds() {
        Tokens first = open(CallerKind.APPLICANT);
        Tokens second = refreshed(first.refreshToken());
        clock.advance(Duration.ofSeconds(30));

        assertThat(refreshed(first.refreshToken()).refreshToken()).isEqualTo(second.refreshToken());
    }

    @Test
    void reuseAfterThirtySecondsEndsTheWholeFamily() {
        Tokens first = open(CallerKind.APPLICANT);
        Tokens second = refreshed(first.refreshToken());
        Tokens third = refreshed(second.refreshToken());
        clock.advance(Duration.ofSeconds(30).plusMillis(1));

        assertThat(sessions.refresh(first.refreshToken()))
                .isEqualTo(new RefreshOutcome.Reused(new SessionId(sessionOf(first))));

        assertThat(sessions.refresh(third.refreshToken())).isEqualTo(new RefreshOutcome.Refused());
        assertThat(callers.read(sessionOf(third), true).caller()).isEmpty();
        assertThat(sessions.list(applicant(caller))).isEmpty();
    }

    @Test
    void twoExchangesAtOnceGiveOneSuccessor() throws Exception {
        Tokens first = open(CallerKind.APPLICANT);
        List<Callable<String>> both = List.of(
                () -> refreshed(first.refreshToken()).refreshToken(),
                () -> refreshed(first.refreshToken()).refreshToken(),
                () -> refreshed(first.refreshToken()).refreshToken(),
                () -> refreshed(first.refreshToken()).refreshToken());
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Future<String>> results = threads.invokeAll(both);
            String successor = results.getFirst().get();
            for (Future<String> result : results) {
                assertThat(result.get()).isEqualTo(successor);
            }
        }
    }

    @Test
    void unknownTokenIsRefused() {
        assertThat(sessions.refresh("nobody-ever-had-this")).isEqualTo(new RefreshOutcome.Refused());
    }

    @Test
    void officerSignsInAgainAfterHalfAnHourAway() {
        Tokens tokens = open(CallerKind.OFFICER);
        clock.advance(Duration.ofMinutes(29));
        Tokens renewed = refreshed(tokens.refreshToken());
        clock.advance(Duration.ofMinutes(30));

        assertThat(sessions.refresh(renewed.refreshToken())).isEqualTo(new RefreshOutcome.Refused());
    }

    @Test
    void officerSignsInAgainAfterTwelveHoursOfWork() {
        Tokens tokens = open(CallerKind.OFFICER);
        for (int i = 1; i < 12 * 4; i++) {
            clock.advance(Duration.ofMinutes(15));
            tokens = refreshed(tokens.refreshToken());
        }
        assertThat(tokens.accessLasts()).isEqualTo(Duration.ofMinutes(10));
        clock.advance(Duration.ofMinutes(10));
        tokens = refreshed(tokens.refreshToken());
        assertThat(tokens.accessLasts()).isEqualTo(Duration.ofMinutes(5));
        clock.advance(Duration.ofMinutes(5));

        assertThat(sessions.refresh(tokens.refreshToken())).isEqualTo(new RefreshOutcome.Refused());
    }

    @Test
    void applicantStaysSignedInForAMonthWithoutARequest() {
        Tokens tokens = open(CallerKind.APPLICANT);
        clock.advance(Duration.ofDays(29));
        Tokens renewed = refreshed(tokens.refreshToken());
        clock.advance(Duration.ofDays(30));

        assertThat(sessions.refresh(renewed.refreshToken())).isEqualTo(new RefreshOutcome.Refused());
    }

    @Test
    void requestsCountAsUseToo() {
        Tokens tokens = open(CallerKind.OFFICER);
        clock.advance(Duration.ofMinutes(9));
        callers.read(sessionOf(tokens), true);

        assertThat(sessions.list(new OfficerCaller(caller, sessionOf(tokens), List.of())))
                .extracting(Session::lastUsedAt)
                .containsExactly(clock.instant());
        clock.advance(Duration.ofMinutes(25));
        assertThat(sessions.refresh(tokens.refreshToken())).isInstanceOf(RefreshOutcome.Refreshed.class);
    }

    @Test
    void pageThatOnlyListensLetsItsSessionGoIdle() {
        Tokens tokens = open(CallerKind.OFFICER);
        clock.advance(Duration.ofMinutes(9));
        callers.read(sessionOf(tokens), false);

        clock.advance(Duration.ofMinutes(22));
        assertThat(sessions.refresh(tokens.refreshToken())).isEqualTo(new RefreshOutcome.Refused());
    }

    @Test
    void onlyOnesOwnSessionsAreListedAndEnded() {
        UUID other = UUID.randomUUID();
        SessionId mine = new SessionId(sessionOf(open(CallerKind.APPLICANT)));
        sessions.open(CallerKind.APPLICANT, other, "another's phone");

        assertThat(sessions.list(applicant(caller))).extracting(Session::id).containsExactly(mine);
        assertThat(sessions.end(mine, applicant(other))).isFalse();
        assertThat(sessions.end(mine, new OfficerCaller(caller, mine.value(), List.of())))
                .isFalse();
        assertThat(sessions.end(mine, applicant(caller))).isTrue();
        assertThat(sessions.end(mine, applicant(caller))).isFalse();
        assertThat(sessions.list(applicant(caller))).isEmpty();
    }

    private static Caller applicant(UUID id) {
        return new ApplicantCaller(id, UUID.randomUUID());
    }

    private Tokens open(CallerKind kind) {
        return sessions.open(kind, caller, "a phone");
    }

    private Tokens refreshed(String refreshToken) {
        return switch (sessions.refresh(refreshToken)) {
            case RefreshOutcome.Refreshed refreshed -> refreshed.tokens();
            case RefreshOutcome.Refused refused -> throw new AssertionError("refused");
            case RefreshOutcome.Reused reused -> throw new AssertionError("reused");
        };
    }

    private UUID sessionOf(Tokens tokens) {
        return accessTokens.verify(tokens.accessToken()).orElseThrow().sessionId();
    }
}
