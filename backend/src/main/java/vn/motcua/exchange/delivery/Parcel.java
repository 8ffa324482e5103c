package vn.motcua.exchange.delivery;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.exchange.edxml.BusinessKind;

/**
 * A message about a document to one receiver.
 *
 * @param from code of the agency that says it
 * @param to code of the agency that it is for
 * @param urgent goes before all that is not
 * @param sendBy when it must have been sent; null where no rule says so
 */
public record Parcel(
        UUID documentId,
        String from,
        String to,
        Message message,
        boolean urgent,
        @Nullable Instant sendBy) {

    /** A status, which no rule gives an hour: it goes at once. */
    public static Parcel status(UUID documentId, String from, String to, Message.Status status) {
        return new Parcel(documentId, from, to, status, false, null);
    }

    /** Whether it carries the document itself, and is no word about it. */
    boolean isDocumentItself() {
        return message instanceof Message.Business business
                && (business.kind() == BusinessKind.NEW || business.kind() == BusinessKind.REPLACE);
    }
}
