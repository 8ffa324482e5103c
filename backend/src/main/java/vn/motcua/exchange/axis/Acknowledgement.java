package vn.motcua.exchange.axis;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How far the transport of a package has come at its receiver; what is done with the document is told by status messages. */
public enum Acknowledgement {
    /** It is being fetched. */
    PROCESSING,
    /** It was fetched, and what it says was taken over. */
    DONE,
    /** It was fetched and cannot be read. */
    FAIL;

    /** As it stands on the wire. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one that stands on the wire so, in whatever case. */
    public static Optional<Acknowledgement> find(String wire) {
        return Arrays.stream(values())
                .filter(acknowledgement -> acknowledgement.wire().equalsIgnoreCase(wire))
                .findFirst();
    }
}
