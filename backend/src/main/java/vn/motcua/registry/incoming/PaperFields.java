package vn.motcua.registry.incoming;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.motcua.platform.problem.CommonProblem;
import vn.motcua.platform.problem.FieldProblem;
import vn.motcua.platform.problem.ProblemException;
import vn.motcua.platform.text.Text;

/** What of a paper document cannot be as a clerk has written it, each in words of its own. */
final class PaperFields {

    private static final Pattern NUMBER = Pattern.compile("[\\p{L}\\p{N}.-]*\\p{N}[\\p{L}\\p{N}.-]*");
    private static final Pattern NOTATION = Pattern.compile("([\\p{L}\\p{N}][\\p{L}\\p{N}.,/&-]*)?");
    private static final Pattern CODE = Pattern.compile("([A-Z0-9]+(\\.[A-Z0-9]+)*)?");

    private PaperFields() {}

    /** Refuses it, with all that has to be corrected. */
    static void require(Letter letter, LocalDate today) {
        Letter.Original original = letter.original();
        List<FieldProblem> wrong = new ArrayList<>();
        if (!CODE.matcher(letter.sender().code()).matches()) {
            wrong.add(field(
                    "/senderCode",
                    "Mã định danh gồm chữ cái, chữ số và dấu chấm, ví dụ H56.12",
                    "A code has letters, digits and dots, such as H56.12"));
        }
        if (!NUMBER.matcher(original.number()).matches()) {
            wrong.add(field(
                    "/number",
                    "Số văn bản gồm chữ số, có thể kèm chữ cái, ví dụ 412 hoặc 12a",
                    "A number has digits, and may have letters, such as 412 or 12a"));
        }
        if (!NOTATION.matcher(original.notation()).matches()) {
            wrong.add(field(
                    "/notation",
                    "Ký hiệu gồm chữ cái, chữ số và dấu gạch nối, ví dụ SGDĐT-KT",
                    "A symbol has letters, digits and hyphens, such as SGDĐT-KT"));
        }
        if (original.issuedOn().isAfter(today)) {
            wrong.add(field(
                    "/issuedOn", "Ngày văn bản không được sau hôm nay", "A document's day cannot be after today"));
        }
        if (letter.dueOn() != null && letter.dueOn().isBefore(original.issuedOn())) {
            wrong.add(field(
                    "/dueOn",
                    "Hạn trả lời không được trước ngày văn bản",
                    "The day by which an answer is wanted cannot be before the document's day"));
        }
        if (!wrong.isEmpty()) {
            throw ProblemException.of(CommonProblem.INVALID_INPUT, wrong);
        }
    }

    private static FieldProblem field(String pointer, String vi, String en) {
        return new FieldProblem(pointer, "pattern", new Text(vi, en));
    }
}
