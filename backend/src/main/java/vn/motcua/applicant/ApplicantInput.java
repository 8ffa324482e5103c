package vn.motcua.applicant;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.problem.CommonProblem;
import vn.motcua.platform.problem.FieldProblem;
import vn.motcua.platform.problem.ProblemException;
import vn.motcua.platform.text.Text;

/** Reads what people type of themselves at the edge, and says in their words what is wrong with it. */
public final class ApplicantInput {

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Cc}\\u00A0]+");
    private static final Pattern NAME = Pattern.compile("[^\\p{Cc}\\p{Cf}<>]*\\p{L}[^\\p{Cc}\\p{Cf}<>]*");
    private static final Pattern EMAIL =
            Pattern.compile("[^\\s\\p{C}@<>\"]{1,64}@[^\\s\\p{C}@<>\"]{1,180}\\.[^\\s\\p{C}@<>\".]{2,}");
    private static final int OLD_IDENTITY_CARD = 9;
    private static final Text NO_IDENTITY_CARD = new Text(
            "Số chứng minh nhân dân 9 chữ số không còn dùng, hãy nhập số định danh 12 chữ số",
            "Nine-digit identity cards are over; give the personal number of twelve digits");
    private static final int SHORTEST_NAME = 2;
    private static final int LONGEST_NAME = 200;

    private ApplicantInput() {}

    public static Identifier identifier(String pointer, String text) {
        return Identifier.parse(text).orElseThrow(() -> refusal(identifierProblem(pointer, text)));
    }

    public static PersonalNumber personalNumber(String pointer, String text) {
        return PersonalNumber.parse(text).orElseThrow(() -> refusal(personalNumberProblem(pointer, text)));
    }

    /** A person's or organisation's name: composed, single spaces, at least one letter. */
    public static String fullName(String pointer, String text) {
        String name = tidy(text);
        if (name.length() < SHORTEST_NAME
                || name.length() > LONGEST_NAME
                || !NAME.matcher(name).matches()) {
            throw refusal(new FieldProblem(
                    pointer,
                    "pattern",
                    new Text("Hãy viết đầy đủ tên như trên giấy tờ", "Write the full name as in the papers")));
        }
        return name;
    }

    public static @Nullable String email(String pointer, @Nullable String text) {
        if (text == null) {
            return null;
        }
        String email = text.strip();
        if (!EMAIL.matcher(email).matches()) {
            throw refusal(new FieldProblem(
                    pointer, "format", new Text("Địa chỉ thư điện tử chưa đúng", "This is not an e-mail address")));
        }
        return email;
    }

    /** An address in one line; nothing but spaces counts as none. */
    public static @Nullable String address(@Nullable String text) {
        return Optional.ofNullable(text)
                .map(ApplicantInput::tidy)
                .filter(address -> !address.isEmpty())
                .orElse(null);
    }

    /** What to say of a text that is no mobile number. */
    public static FieldProblem phoneProblem(String pointer, String text) {
        Text message = PhoneNumber.isOldElevenDigits(text)
                ? new Text(
                        "Số 11 chữ số (01x) đã đổi sang 10 chữ số từ năm 2018, hãy nhập số mới",
                        "Eleven-digit numbers (01x) became ten digits in 2018; give the new one")
                : new Text(
                        "Hãy nhập số điện thoại di động 10 chữ số, ví dụ 0912 345 678",
                        "Give a mobile number of ten digits, for example 0912 345 678");
        return new FieldProblem(pointer, "pattern", message);
    }

    /** What to say of a text that is neither a personal number nor a tax code. */
    public static FieldProblem identifierProblem(String pointer, String text) {
        Text message = switch (lengthWithoutSpaces(text)) {
            case OLD_IDENTITY_CARD -> NO_IDENTITY_CARD;
            case 10, 13, 14 ->
                new Text(
                        "Mã số thuế chưa đúng, hãy kiểm tra lại từng chữ số",
                        "This tax code is not right, check each digit");
            default ->
                new Text(
                        "Hãy nhập số định danh cá nhân 12 chữ số, hoặc mã số thuế 10 hay 13 chữ số",
                        "Give a personal number of twelve digits, or a tax code of ten or thirteen");
        };
        return new FieldProblem(pointer, "pattern", message);
    }

    private static FieldProblem personalNumberProblem(String pointer, String text) {
        Text message = lengthWithoutSpaces(text) == OLD_IDENTITY_CARD
                ? NO_IDENTITY_CARD
                : new Text("Hãy nhập số định danh cá nhân 12 chữ số", "Give a personal number of twelve digits");
        return new FieldProblem(pointer, "pattern", message);
    }

    private static int lengthWithoutSpaces(String text) {
        return SPACES.matcher(text).replaceAll("").length();
    }

    private static String tidy(String text) {
        return SPACES.matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
    }

    private static ProblemException refusal(FieldProblem problem) {
        return ProblemException.of(CommonProblem.INVALID_INPUT)
                .withError(problem.pointer(), problem.keyword(), problem.message());
    }
}
