package vn.motcua.platform.outbox;

import jakarta.inject.Singleton;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import vn.motcua.platform.sql.Sql;

/** A consumer whose only effect is a row in the table {@code heard}, and which fails for the aggregates it is told to. */
class Hearer implements EventConsumer {
    final Set<UUID> failingFor = ConcurrentHashMap.newKeySet();
    private final String name;
    private final Set<String> types;
    private final Sql sql;

    private Hearer(String name, Set<String> types, Sql sql) {
        this.name = name;
        this.types = types;
        this.sql = sql;
    }

    @Singleton
    static final class First extends Hearer {
        First(Sql sql) {
            super("test-first", Set.of("test.heard-by-one", "test.heard-by-two"), sql);
        }
    }

    @Singleton
    static final class Second extends Hearer {
        Second(Sql sql) {
            super("test-second", Set.of("test.heard-by-two"), sql);
        }
    }

    @Singleton
    static final class Patient extends Hearer {
        Patient(Sql sql) {
            super("test-patient", Set.of("test.heard-by-patient"), sql);
        }

        @Override
        public Lane lane() {
            return Lane.PATIENT;
        }
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Set<String> types() {
        return types;
    }

    @Override
    public void consume(OutboxEvent event) {
        sql.of("INSERT INTO heard (consumer, event_id, aggregate_id) VALUES (:consumer, :eventId, :aggregateId)")
                .with("consumer", name)
                .with("eventId", event.id())
                .with("aggregateId", event.aggregateId())
                .update();
        if (failingFor.contains(event.aggregateId())) {
            throw new IllegalStateException("0912345678 must not be written down");
        }
    }
}
