package vn.motcua.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

/** Waits for what comes by itself. */
final class Waiting {
    private static final Duration POLL = Duration.ofMillis(100);

    private Waiting() {}

    /** Asks again and again until there is an answer. */
    static <T> T until(Duration longest, String what, Supplier<Optional<T>> question) {
        Instant end = Instant.now().plus(longest);
        while (true) {
            Optional<T> answer = question.get();
            if (answer.isPresent()) {
                return answer.get();
            }
            if (Instant.now().isAfter(end)) {
                throw new DemoFailure("Chờ " + longest.toSeconds() + " giây mà chưa có " + what);
            }
            pause(POLL);
        }
    }

    static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new DemoFailure("Bị dừng giữa chừng", stopped);
        }
    }
}
