package vn.motcua.registry.incoming;

import java.util.EnumSet;
import java.util.Set;

/** Where an incoming document stands, with the status that its sender is told (standards, section 5.5). */
public enum IncomingState {
    /** Đã đến: here, and no clerk has looked at it. */
    ARRIVED("01"),
    /** Từ chối tiếp nhận: returned with a reason; final. */
    RETURNED("02"),
    /** Đã tiếp nhận: in the register, with its number. */
    TAKEN_IN("03"),
    /** Phân công xử lý: a leader has assigned it. */
    ASSIGNED("04"),
    /** Đang xử lý. */
    IN_PROGRESS("05"),
    /** Hoàn thành; final. */
    FINISHED("06"),
    /** Thu hồi: its sender has taken it back; final. */
    CANCELLED("15");

    private final String statusCode;

    IncomingState(String statusCode) {
        this.statusCode = statusCode;
    }

    /** The code that travels. */
    public String statusCode() {
        return statusCode;
    }

    /** Whether it may stand there next. */
    public boolean mayBecome(IncomingState next) {
        return following().contains(next);
    }

    /** Whether nothing is left to do. */
    public boolean isFinal() {
        return following().isEmpty();
    }

    private Set<IncomingState> following() {
        return switch (this) {
            case ARRIVED -> EnumSet.of(TAKEN_IN, RETURNED, CANCELLED);
            case TAKEN_IN -> EnumSet.of(ASSIGNED, FINISHED, CANCELLED);
            case ASSIGNED -> EnumSet.of(IN_PROGRESS, FINISHED, CANCELLED);
            case IN_PROGRESS -> EnumSet.of(FINISHED, CANCELLED);
            case RETURNED, FINISHED, CANCELLED -> EnumSet.noneOf(IncomingState.class);
        };
    }
}
