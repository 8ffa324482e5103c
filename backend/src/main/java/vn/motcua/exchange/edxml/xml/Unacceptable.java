package vn.motcua.exchange.edxml.xml;

import java.io.IOException;
import vn.motcua.exchange.edxml.Refusal;

/** Ends the reading of a package from within a parser; the reader makes a value of it, and nobody else sees it. */
public final class Unacceptable extends IOException {
    private static final long serialVersionUID = 1L;

    private final Refusal reason;

    /**
     * @param detail what exactly, with no content of the message
     */
    public Unacceptable(Refusal reason, String detail) {
        super(detail);
        this.reason = reason;
    }

    public Refusal reason() {
        return reason;
    }

    public String detail() {
        return String.valueOf(getMessage());
    }
}
