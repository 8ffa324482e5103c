package vn.motcua.calendar.change;

import vn.motcua.platform.problem.ProblemType;

/** What can be wrong with a change of the calendars or the outages. */
public enum CalendarProblem implements ProblemType {
    NOT_YOUR_CALENDAR(
            "not-your-calendar",
            403,
            "Chỉ quản trị viên cấp tỉnh được sửa lịch làm việc của tỉnh",
            "Only an administrator of the province may change its working calendar"),
    NOT_EVERYBODYS_CALENDAR(
            "not-everybodys-calendar",
            403,
            "Lịch chung cả nước và sự cố chung chỉ quản trị viên của Ủy ban nhân dân tỉnh được ghi",
            "Only an administrator of the provincial people's committee may write what holds for all provinces"),
    STALE_VERSION(
            "stale-version",
            412,
            "Lịch làm việc vừa được thay đổi ở nơi khác; chưa có gì bị ghi đè",
            "The calendar was changed elsewhere; nothing was overwritten"),
    NOT_IN_CALENDAR(
            "calendar-entry-not-found",
            404,
            "Lịch của nơi này không có mục đó",
            "The calendar of that place has no such entry"),
    OUTAGE_NOT_FOUND("outage-not-found", 404, "Không có lần gián đoạn này", "There is no such outage"),
    OUTAGE_CLOSED(
            "outage-closed",
            409,
            "Lần gián đoạn này đã kết thúc hoặc đã được rút lại",
            "This outage has ended or was withdrawn");

    private final Kind kind;

    CalendarProblem(String slug, int status, String vi, String en) {
        kind = Kind.of(slug, status, vi, en);
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
