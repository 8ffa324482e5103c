package vn.motcua.exchange.edxml.reading;

import vn.motcua.exchange.edxml.DocumentMessage;
import vn.motcua.exchange.edxml.Refusal;
import vn.motcua.exchange.edxml.StatusMessage;

/** What came of reading a package. */
public sealed interface EdxmlReading {

    /** A document, signed by the agency it is from; its larger attachments lie in the scratch folder. */
    record DocumentRead(DocumentMessage message) implements EdxmlReading {}

    /**
     * A status message.
     *
     * @param signed whether by the agency it is from; false only where a partner is let send them so
     */
    record StatusRead(StatusMessage message, boolean signed) implements EdxmlReading {}

    /**
     * Nothing of it may be used.
     *
     * @param detail what exactly, for a log and the operator: no content of the message
     * @param claim what could still be read, by nobody's word
     */
    record Refused(Refusal reason, String detail, Claim claim) implements EdxmlReading {}
}
