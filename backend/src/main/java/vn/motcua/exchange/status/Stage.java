package vn.motcua.exchange.status;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import vn.motcua.exchange.edxml.StatusCode;

/**
 * How far a document has come at one receiver (trạng thái xử lý văn bản) and the only place that says what may follow what.
 * Steps may be left out, never taken back: only a document that was refused may be sent again.
 */
public enum Stage {
    /** Given to the axis; the receiver has said nothing yet. */
    SENT,
    ARRIVED,
    REFUSED,
    ACCEPTED,
    ASSIGNED,
    IN_PROGRESS,
    COMPLETED,
    /** The receiver agreed to give it back and has cancelled it. */
    GIVEN_BACK;

    /** The status message that tells of this stage; none tells that a document was sent. */
    public Optional<StatusCode> code() {
        return switch (this) {
            case SENT -> Optional.empty();
            case ARRIVED -> Optional.of(StatusCode.ARRIVED);
            case REFUSED -> Optional.of(StatusCode.REFUSED);
            case ACCEPTED -> Optional.of(StatusCode.ACCEPTED);
            case ASSIGNED -> Optional.of(StatusCode.ASSIGNED);
            case IN_PROGRESS -> Optional.of(StatusCode.IN_PROGRESS);
            case COMPLETED -> Optional.of(StatusCode.COMPLETED);
            case GIVEN_BACK -> Optional.of(StatusCode.CHANGE_AGREED);
        };
    }

    /** What may follow when the receiver says so. */
    public Set<Stage> next() {
        return switch (this) {
            case SENT -> EnumSet.of(ARRIVED, REFUSED, ACCEPTED, ASSIGNED, IN_PROGRESS, COMPLETED, GIVEN_BACK);
            case ARRIVED -> EnumSet.of(REFUSED, ACCEPTED, ASSIGNED, IN_PROGRESS, COMPLETED, GIVEN_BACK);
            case ACCEPTED -> EnumSet.of(ASSIGNED, IN_PROGRESS, COMPLETED, GIVEN_BACK);
            case ASSIGNED -> EnumSet.of(IN_PROGRESS, COMPLETED, GIVEN_BACK);
            case IN_PROGRESS -> EnumSet.of(COMPLETED, GIVEN_BACK);
            case COMPLETED -> EnumSet.of(GIVEN_BACK);
            case REFUSED, GIVEN_BACK -> EnumSet.noneOf(Stage.class);
        };
    }

    /** Whether {@code to} may follow this stage. */
    public boolean mayBecome(Stage to) {
        return next().contains(to);
    }

    /** Whether the receiver has nothing of the document any more, so that nothing further is heard or asked of it. */
    public boolean isClosed() {
        return this == REFUSED || this == GIVEN_BACK;
    }

    /** The stage that a code tells of by itself; none for those that ask or answer. */
    static Optional<Stage> toldBy(StatusCode code) {
        return Arrays.stream(values())
                .filter(stage ->
                        stage != GIVEN_BACK && stage.code().filter(code::equals).isPresent())
                .findFirst();
    }
}
