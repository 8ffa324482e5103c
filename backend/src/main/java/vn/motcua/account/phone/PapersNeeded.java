package vn.motcua.account.phone;

import org.jspecify.annotations.Nullable;
import vn.motcua.applicant.Applicant;
import vn.motcua.applicant.ApplicantKind;
import vn.motcua.platform.text.Text;

/** Which papers, and what of them, an account of each kind is given back by. */
final class PapersNeeded {

    private static final Text NOT_OF_ORGANISATIONS =
            new Text("Tổ chức không khai mục này", "An organisation does not give this");
    private static final Text NOT_OF_CITIZENS = new Text(
            "Chỉ tổ chức mới có người đại diện theo pháp luật", "Only an organisation has a legal representative");
    private static final Text BIRTH_MISSING =
            new Text("Hãy nhập ngày sinh như trên giấy tờ", "Give the date of birth as on the paper");
    private static final Text REPRESENTATIVE_MISSING =
            new Text("Hãy khai người đại diện theo pháp luật", "Name the legal representative");
    private static final Text ORGANISATIONS_PAPER = new Text(
            "Với tổ chức, hãy xem giấy chứng nhận đăng ký doanh nghiệp", "Of an organisation, see its registration");
    private static final Text CITIZENS_PAPER =
            new Text("Với cá nhân, hãy xem giấy tờ tùy thân", "Of a citizen, see an identity paper");

    private PapersNeeded() {}

    /** What is missing or out of place, under the name of the input; null when nothing is. */
    static ChangePhone.Outcome.@Nullable Unfit faultOf(Applicant applicant, PhoneChange change) {
        return applicant.kind() == ApplicantKind.ORGANISATION ? ofOrganisation(change) : ofCitizen(change);
    }

    private static ChangePhone.Outcome.@Nullable Unfit ofOrganisation(PhoneChange change) {
        // The paper first: who has chosen the wrong one fills in what belongs to it, and would be told of that instead.
        if (change.paper() != PhoneChange.Paper.BUSINESS_REGISTRATION) {
            return new ChangePhone.Outcome.Unfit("/paper", "not", ORGANISATIONS_PAPER);
        }
        if (change.said().dateOfBirth() != null) {
            return new ChangePhone.Outcome.Unfit("/dateOfBirth", "not", NOT_OF_ORGANISATIONS);
        }
        return change.said().legalRepresentative() == null
                ? new ChangePhone.Outcome.Unfit("/representative", "required", REPRESENTATIVE_MISSING)
                : null;
    }

    private static ChangePhone.Outcome.@Nullable Unfit ofCitizen(PhoneChange change) {
        if (change.paper() == PhoneChange.Paper.BUSINESS_REGISTRATION) {
            return new ChangePhone.Outcome.Unfit("/paper", "not", CITIZENS_PAPER);
        }
        if (change.said().legalRepresentative() != null) {
            return new ChangePhone.Outcome.Unfit("/representative", "not", NOT_OF_CITIZENS);
        }
        boolean birthMissing =
                change.cause() == PhoneChange.Cause.TAKEN && change.said().dateOfBirth() == null;
        return birthMissing ? new ChangePhone.Outcome.Unfit("/dateOfBirth", "required", BIRTH_MISSING) : null;
    }
}
