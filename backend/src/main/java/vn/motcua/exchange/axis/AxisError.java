package vn.motcua.exchange.axis;

import static vn.motcua.exchange.axis.AxisError.Concern.CONNECTION;
import static vn.motcua.exchange.axis.AxisError.Concern.PACKAGE;

import java.util.Arrays;

/**
 * Why an axis refuses. The codes 10 to 23 are those of the provincial axes; 24 to 27 are given by the axis in the box alone.
 */
public enum AxisError {
    INVALID_FILE("10", PACKAGE),
    WRONG_CREDENTIALS("15", CONNECTION),
    UNKNOWN_RECEIVER("18", PACKAGE),
    UNREGISTERED_SENDER("19", PACKAGE),
    AXIS_FAULT("20", PACKAGE),
    FILE_NOT_PROCESSED("21", PACKAGE),
    NOT_STANDARD("22", PACKAGE),
    RECEIVER_LOCKED("23", PACKAGE),
    CLOCK_SKEWED("24", CONNECTION),
    REPLAYED("25", CONNECTION),
    TOO_LARGE("26", PACKAGE),
    UNKNOWN_DOCUMENT("27", PACKAGE),
    /** A code that stands in no list. */
    OTHER("", PACKAGE);

    /** Whom a refusal tells something about. */
    public enum Concern {
        /** This package: another may pass. */
        PACKAGE,
        /** How the portal signs in to the axis: every package will be refused until an operator has seen to it. */
        CONNECTION
    }

    private final String code;
    private final Concern concern;

    AxisError(String code, Concern concern) {
        this.code = code;
        this.concern = concern;
    }

    /** As it stands on the wire. */
    public String code() {
        return code;
    }

    public Concern concern() {
        return concern;
    }

    /** The error of a code on the wire; {@link #OTHER} of one that is not known. */
    public static AxisError of(String code) {
        return Arrays.stream(values())
                .filter(error -> error.code.equals(code))
                .findFirst()
                .orElse(OTHER);
    }
}
