package vn.motcua.registry.outgoing;

import java.util.UUID;

/** Names one outgoing document. */
public record OutgoingId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
