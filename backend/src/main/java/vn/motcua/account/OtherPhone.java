package vn.motcua.account;

import vn.motcua.applicant.ApplicantKind;
import vn.motcua.platform.problem.ProblemException;
import vn.motcua.platform.text.Text;

/** What somebody is told whose number has an account with another phone: which papers to bring to a counter. */
final class OtherPhone {

    private static final Text OF_CITIZEN = new Text(
            "Nếu bạn mất điện thoại, đổi số hoặc không tự đăng ký, hãy mang giấy tờ tùy thân đến bộ phận một cửa.",
            "If you have lost that phone, have a new number or did not register yourself, bring an identity paper to a"
                    + " one-stop shop.");
    private static final Text OF_ORGANISATION = new Text(
            "Nếu tổ chức mất điện thoại, đổi số, đổi người đại diện hoặc không tự đăng ký mã số thuế này, người đại diện theo"
                    + " pháp luật hãy mang giấy chứng nhận đăng ký doanh nghiệp và căn cước của mình đến bộ phận một cửa.",
            "If the organisation has lost that phone, has a new number or representative, or did not register this tax code"
                    + " itself, its legal representative brings its registration certificate and their own identity card to"
                    + " a one-stop shop.");

    private OtherPhone() {}

    static ProblemException of(ApplicantKind kind) {
        return ProblemException.of(AccountProblem.OTHER_PHONE)
                .withDetail(
                        switch (kind) {
                            case CITIZEN -> OF_CITIZEN;
                            case ORGANISATION -> OF_ORGANISATION;
                        });
    }
}
