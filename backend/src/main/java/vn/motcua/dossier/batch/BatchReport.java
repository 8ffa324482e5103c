package vn.motcua.dossier.batch;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.batch.BatchCounts.Stage;
import vn.motcua.platform.problem.FieldProblem;
import vn.motcua.platform.text.CsvLine;
import vn.motcua.platform.text.Language;
import vn.motcua.platform.text.Text;

/** What came of a batch's rows as a table: a line for each thing that is wrong, and one for each row with which nothing is. */
final class BatchReport {

    private static final List<Text> HEADINGS = List.of(
            new Text("Thứ tự", "Row"),
            new Text("Dòng trong tệp", "Line in the file"),
            SentTable.REFERENCE_NAME,
            new Text("Tình trạng", "State"),
            new Text("Mã hồ sơ", "Dossier code"),
            new Text("Cột", "Column"),
            new Text("Tên cột", "Heading"),
            new Text("Câu hỏi", "Question"),
            new Text("Lỗi", "What is wrong"));

    private final RowPlaces places;
    private final Language language;

    BatchReport(RowPlaces places, Language language) {
        this.places = places;
        this.language = language;
    }

    String table(List<BatchRow> rows) {
        StringBuilder table = new StringBuilder(CsvLine.BYTE_ORDER_MARK);
        table.append(CsvLine.of(
                HEADINGS.stream().map(heading -> heading.in(language)).toList()));
        rows.forEach(row -> lines(row).forEach(table::append));
        return table.toString();
    }

    private List<String> lines(BatchRow row) {
        RowSubmission submission = row.submission();
        List<FieldProblem> problems = new ArrayList<>(row.problems());
        if (submission != null) {
            problems.addAll(submission.problems());
        }
        return problems.isEmpty()
                ? List.of(line(row, "", "", "", ""))
                : problems.stream()
                        .map(places::of)
                        .map(wrong -> line(row, wrong.column(), wrong.heading(), wrong.field(), wrong.message()))
                        .toList();
    }

    private String line(
            BatchRow row, @Nullable String column, @Nullable String heading, @Nullable String field, String message) {
        RowSubmission submission = row.submission();
        return CsvLine.of(List.of(
                String.valueOf(row.place()),
                row.line() == null ? "" : String.valueOf(row.line()),
                orEmpty(row.reference()),
                words(Stage.of(row)).in(language),
                submission == null ? "" : orEmpty(submission.code()),
                orEmpty(column),
                orEmpty(heading),
                orEmpty(field),
                message));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static Text words(Stage stage) {
        return switch (stage) {
            case WAITING -> new Text("Đang chờ kiểm tra", "Waiting to be checked");
            case REFUSED -> new Text("Có lỗi, chưa tạo bản nháp", "Wrong, no draft was made");
            case DRAFTED -> new Text("Đã tạo bản nháp, chưa nộp", "Drafted, not submitted");
            case SUBMITTING -> new Text("Đang chờ nộp", "Waiting to be submitted");
            case NOT_SUBMITTED -> new Text("Bản nháp chưa nộp được", "Could not be submitted");
            case SUBMITTED -> new Text("Đã nộp", "Submitted");
        };
    }
}
