package vn.motcua.account;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.applicant.Applicant;
import vn.motcua.applicant.ApplicantInput;
import vn.motcua.applicant.ApplicantKind;
import vn.motcua.applicant.NewApplicant;
import vn.motcua.applicant.PersonalNumber;
import vn.motcua.platform.problem.ProblemException;
import vn.motcua.platform.text.Language;
import vn.motcua.platform.text.Text;

/** Reads a registration as it was sent, and says what of it is worth a second look. */
final class Registrations {

    private static final Text NOT_OF_ORGANISATIONS =
            new Text("Tổ chức không khai mục này", "An organisation does not give this");
    private static final Text REPRESENTATIVE_MISSING =
            new Text("Hãy khai người đại diện theo pháp luật", "Name the legal representative");
    private static final Text REPRESENTATIVE_OF_CITIZEN = new Text(
            "Chỉ tổ chức mới có người đại diện theo pháp luật", "Only an organisation has a legal representative");

    private static final LocalDate EARLIEST_BIRTH = LocalDate.of(1900, 1, 1);

    private Registrations() {}

    static Registration read(AuthBody.NewRegistration body, Language otherwise) {
        if (body.kind() == ApplicantKind.ORGANISATION) {
            refuseIfPresent("/dateOfBirth", body.dateOfBirth(), NOT_OF_ORGANISATIONS);
            refuseIfPresent("/gender", body.gender(), NOT_OF_ORGANISATIONS);
        } else {
            refuseIfPresent("/representative", body.representative(), REPRESENTATIVE_OF_CITIZEN);
        }
        refuseBeforeLivingMemory(body.dateOfBirth());
        Language language = body.language() == null ? otherwise : Language.ofTag(body.language());
        return new Registration(
                body.kind(),
                ApplicantInput.fullName("/fullName", body.fullName()),
                body.dateOfBirth(),
                body.gender(),
                new NewApplicant.Contact(
                        ApplicantInput.address(body.address()), ApplicantInput.email("/email", body.email()), language),
                representative(body));
    }

    /** What a citizen's number says otherwise than the citizen: never a reason to refuse. */
    static List<SessionJson.Warning> warnings(Applicant applicant, Language language) {
        PersonalNumber number = applicant.personalNumber();
        if (number == null) {
            return List.of();
        }
        return number.differencesFrom(applicant.gender(), applicant.dateOfBirth()).stream()
                .map(difference -> warning(difference, language))
                .toList();
    }

    private static SessionJson.Warning warning(PersonalNumber.Difference difference, Language language) {
        return switch (difference) {
            case GENDER ->
                new SessionJson.Warning(
                        "/gender",
                        "difference",
                        new Text(
                                        "Giới tính không khớp với số định danh, hãy kiểm tra lại",
                                        "The gender differs from the personal number, please check")
                                .in(language));
            case BIRTH_YEAR ->
                new SessionJson.Warning(
                        "/dateOfBirth",
                        "difference",
                        new Text(
                                        "Năm sinh không khớp với số định danh, hãy kiểm tra lại",
                                        "The year of birth differs from the personal number, please check")
                                .in(language));
        };
    }

    private static Applicant.@Nullable LegalRepresentative representative(AuthBody.NewRegistration body) {
        if (body.kind() == ApplicantKind.CITIZEN) {
            return null;
        }
        AuthBody.NewRepresentative sent = body.representative();
        if (sent == null) {
            throw ProblemException.invalid("/representative", "required", REPRESENTATIVE_MISSING);
        }
        return new Applicant.LegalRepresentative(
                ApplicantInput.fullName("/representative/fullName", sent.fullName()),
                ApplicantInput.personalNumber("/representative/personalNumber", sent.personalNumber()));
    }

    /** Nobody alive was born before; a year of four digits less is a slip of the keyboard. */
    private static void refuseBeforeLivingMemory(@Nullable LocalDate birth) {
        if (birth != null && birth.isBefore(EARLIEST_BIRTH)) {
            throw ProblemException.invalid(
                    "/dateOfBirth",
                    "range",
                    new Text("Hãy nhập năm sinh từ 1900 đến nay", "Give a year of birth from 1900 on"));
        }
    }

    private static void refuseIfPresent(String pointer, @Nullable Object value, Text message) {
        if (value != null) {
            throw ProblemException.invalid(pointer, "not", message);
        }
    }
}
