package vn.motcua.exchange.axis;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;

/** What came of asking an axis. */
public sealed interface AxisAnswer<T> {

    /** The axis did what it was asked. */
    record Answered<T>(T value) implements AxisAnswer<T> {}

    /** The axis says no: to ask the same again is of no use. Its own words are for operators, not for applicants. */
    record Refused<T>(AxisError error, String text) implements AxisAnswer<T> {}

    /** Nobody knows whether the axis did it: to be asked again, and not before the axis's own wish where it has one. */
    record Unreachable<T>(String reason, Optional<Duration> retryAfter) implements AxisAnswer<T> {
        public Unreachable(String reason) {
            this(reason, Optional.empty());
        }
    }

    /** The same with what was answered turned into something else. */
    default <R> AxisAnswer<R> map(Function<T, R> turn) {
        return then(value -> new Answered<>(turn.apply(value)));
    }

    /** Goes on with what was answered; anything else stays what it is. */
    default <R> AxisAnswer<R> then(Function<T, AxisAnswer<R>> next) {
        return switch (this) {
            case Answered<T>(T value) -> next.apply(value);
            case Refused<T>(AxisError error, String text) -> new Refused<>(error, text);
            case Unreachable<T>(String reason, Optional<Duration> retryAfter) -> new Unreachable<>(reason, retryAfter);
        };
    }
}
