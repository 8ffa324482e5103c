package vn.motcua.exchange.axis;

import java.util.Arrays;
import java.util.Optional;

/** What a package is to the transport. */
public enum MessageType {
    /** A document, or a wish about one: new, recalled, updated, replaced. */
    EDOC("edoc"),
    /** A message on what became of a document. */
    STATUS("status");

    private final String wire;

    MessageType(String wire) {
        this.wire = wire;
    }

    /** As it stands on the wire. */
    public String wire() {
        return wire;
    }

    /** The one that stands on the wire so, in whatever case. */
    public static Optional<MessageType> find(String wire) {
        return Arrays.stream(values())
                .filter(type -> type.wire.equalsIgnoreCase(wire))
                .findFirst();
    }
}
