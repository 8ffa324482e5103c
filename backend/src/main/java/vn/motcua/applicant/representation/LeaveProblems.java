package vn.motcua.applicant.representation;

import vn.motcua.platform.problem.ProblemException;
import vn.motcua.platform.text.Text;

/** What is answered where leave cannot be given as it was asked for, by whichever way. */
public final class LeaveProblems {

    private LeaveProblems() {}

    /** Its last day is over, or too far away. */
    public static ProblemException badDay() {
        return ProblemException.invalid(
                "/validUntil",
                "range",
                new Text("Hãy chọn một ngày trong 5 năm kể từ hôm nay", "Choose a day within five years from today"));
    }

    /** Nobody is registered with that number and name; nothing tells which of them is wrong. */
    public static ProblemException unknownPerson(String pointer) {
        return ProblemException.invalid(
                pointer,
                "unknown",
                new Text(
                        "Không có tài khoản nào khớp với số và tên này",
                        "Nobody is registered with this number and name"));
    }
}
