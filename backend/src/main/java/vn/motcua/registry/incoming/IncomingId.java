package vn.motcua.registry.incoming;

import java.util.UUID;

/** Names one incoming document. */
public record IncomingId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
