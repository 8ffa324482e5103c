package vn.motcua.platform.outbox;

import java.util.Set;

/** A bean that acts on events; each of its effects on the database happens exactly once an event. */
public interface EventConsumer {
    /** Names the consumer in the database: never changed once events wait for it. At most 40 ASCII characters. */
    String name();

    /** The types of event it hears. */
    Set<String> types();

    /** In which lane its events wait: one that works through much at a time keeps nobody waiting in the other. */
    default Lane lane() {
        return Lane.PROMPT;
    }

    /**
     * Acts on one event inside a transaction that also marks it done. It may be called again for the same event when
     * the transaction was rolled back, so it touches nothing but the database. Throwing asks for a later try.
     */
    void consume(OutboxEvent event);
}
