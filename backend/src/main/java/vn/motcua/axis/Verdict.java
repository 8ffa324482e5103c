package vn.motcua.axis;

import java.util.function.Function;
import vn.motcua.exchange.axis.AxisError;

/** Whether the axis does what it is asked. */
sealed interface Verdict<T> {
    record Granted<T>(T value) implements Verdict<T> {}

    record Denied<T>(AxisError error, String text) implements Verdict<T> {}

    /** Goes on with what was granted; a denial stays what it is. */
    default <R> Verdict<R> then(Function<T, Verdict<R>> next) {
        return switch (this) {
            case Granted<T>(T value) -> next.apply(value);
            case Denied<T>(AxisError error, String text) -> new Denied<>(error, text);
        };
    }

    static <T> Verdict<T> granted(T value) {
        return new Granted<>(value);
    }

    static <T> Verdict<T> denied(AxisError error, String text) {
        return new Denied<>(error, text);
    }
}
