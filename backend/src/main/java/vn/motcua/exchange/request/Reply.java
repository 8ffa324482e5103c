package vn.motcua.exchange.request;

import java.util.Optional;
import vn.motcua.exchange.edxml.StatusCode;

/** What a receiver answers. */
public enum Reply {
    /** 15. */
    AGREED,
    /** 16. */
    REFUSED,
    /** 02: it does not take the document at all, which answers every question about it. */
    RETURNED;

    /** What a status answers; empty of those that answer nothing. */
    public static Optional<Reply> toldBy(StatusCode code) {
        return switch (code) {
            case CHANGE_AGREED -> Optional.of(AGREED);
            case CHANGE_REFUSED -> Optional.of(REFUSED);
            case REFUSED -> Optional.of(RETURNED);
            case ARRIVED, ACCEPTED, ASSIGNED, IN_PROGRESS, COMPLETED, TAKEN_BACK -> Optional.empty();
        };
    }
}
