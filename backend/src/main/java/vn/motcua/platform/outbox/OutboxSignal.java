package vn.motcua.platform.outbox;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** Raised when a transaction that appended events has committed; whoever waits in any lane is woken. */
@Singleton
final class OutboxSignal {
    private final Map<Lane, Signal> lanes = new EnumMap<>(Lane.class);

    OutboxSignal() {
        Arrays.stream(Lane.values()).forEach(lane -> lanes.put(lane, new Signal()));
    }

    void raise() {
        lanes.values().forEach(Signal::raise);
    }

    Signal of(Lane lane) {
        return Objects.requireNonNull(lanes.get(lane));
    }
}
