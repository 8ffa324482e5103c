package vn.motcua.notification.push;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import vn.motcua.notification.standin.Behaviour;
import vn.motcua.notification.standin.Behaviour.Answer;

/** A provider on a bad day: of a hundred requests five answered 503 though delivered, two 429; sometimes none at all. */
final class FaultyProvider implements Function<String, Behaviour> {
    static final String DEAD = "dead-";
    private static final double DELIVERED_BUT_503 = 0.05;
    private static final double OVER_QUOTA = 0.02;
    private static final Duration RETRY_AFTER = Duration.ofSeconds(2);
    private static final Duration LATENCY = Duration.ofMillis(100);

    private final Random chance;
    private final Map<Answer, Integer> answers = new EnumMap<>(Answer.class);
    private volatile boolean silent;

    FaultyProvider(long seed) {
        this.chance = new Random(seed);
    }

    void fallSilent() {
        silent = true;
    }

    void speakAgain() {
        silent = false;
    }

    @Override
    public synchronized Behaviour apply(String token) {
        Behaviour behaviour = silent ? Behaviour.of(Answer.SILENCE) : spoken(token);
        answers.merge(behaviour.answer(), 1, Integer::sum);
        return behaviour;
    }

    synchronized int count(Answer answer) {
        return answers.getOrDefault(answer, 0);
    }

    private Behaviour spoken(String token) {
        if (token.startsWith(DEAD)) {
            return Behaviour.of(Answer.UNREGISTERED).withLatency(LATENCY);
        }
        double drawn = chance.nextDouble();
        if (drawn < DELIVERED_BUT_503) {
            return Behaviour.of(Answer.UNAVAILABLE_BUT_DELIVERED).withLatency(LATENCY);
        }
        return drawn < DELIVERED_BUT_503 + OVER_QUOTA
                ? Behaviour.of(Answer.QUOTA_EXCEEDED)
                        .withRetryAfter(RETRY_AFTER)
                        .withLatency(LATENCY)
                : Behaviour.NORMAL.withLatency(LATENCY);
    }
}
