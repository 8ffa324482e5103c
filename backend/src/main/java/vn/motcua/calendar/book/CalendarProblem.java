package vn.motcua.calendar.book;

import vn.motcua.platform.problem.ProblemType;

/** What can be wrong with a change of a calendar. */
enum CalendarProblem implements ProblemType {
    NOT_YOUR_CALENDAR(
            "not-your-calendar",
            403,
            "Chỉ quản trị viên cấp tỉnh được sửa lịch làm việc của tỉnh",
            "Only an administrator of the province may change its working calendar"),
    STALE_VERSION(
            "stale-version",
            412,
            "Lịch làm việc vừa được thay đổi ở nơi khác; chưa có gì bị ghi đè",
            "The calendar was changed elsewhere; nothing was overwritten"),
    NOT_OF_PROVINCE(
            "calendar-entry-not-found",
            404,
            "Tỉnh không có mục này trong lịch riêng; lịch chung cả nước không xoá ở đây",
            "The province has no such entry of its own; national entries are not removed here");

    private final Kind kind;

    CalendarProblem(String slug, int status, String vi, String en) {
        kind = Kind.of(slug, status, vi, en);
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
