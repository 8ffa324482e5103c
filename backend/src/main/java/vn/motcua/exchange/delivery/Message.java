package vn.motcua.exchange.delivery;

import vn.motcua.exchange.axis.MessageType;
import vn.motcua.exchange.edxml.BusinessKind;
import vn.motcua.exchange.status.StatusReport;

/** What a delivery says of its document. */
public sealed interface Message {

    /**
     * The document itself, or a recall, update or replacement of it.
     *
     * @param reason why; may be empty of a new document
     */
    record Business(BusinessKind kind, String reason) implements Message {}

    /** A status of it. */
    record Status(StatusReport report) implements Message {}

    /** What it is to the transport. */
    default MessageType type() {
        return switch (this) {
            case Business business -> MessageType.EDOC;
            case Status status -> MessageType.STATUS;
        };
    }
}
