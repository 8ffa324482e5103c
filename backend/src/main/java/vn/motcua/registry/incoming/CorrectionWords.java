package vn.motcua.registry.incoming;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.text.Shortened;

/** What the history says of a correction: each field that is another now, with what stood there before. */
final class CorrectionWords {

    private static final int LONGEST = 1_000;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private final List<String> changed = new ArrayList<>();

    private CorrectionWords() {}

    static String of(Letter before, Letter after) {
        CorrectionWords words = new CorrectionWords();
        words.add("cơ quan gửi", before.sender().name(), after.sender().name());
        words.add("mã định danh", before.sender().code(), after.sender().code());
        words.add("số, ký hiệu", before.original().symbol(), after.original().symbol());
        words.add(
                "ngày văn bản",
                day(before.original().issuedOn()),
                day(after.original().issuedOn()));
        words.add("loại văn bản", before.content().typeName(), after.content().typeName());
        words.add("trích yếu", before.content().subject(), after.content().subject());
        words.add("người ký", before.signer().name(), after.signer().name());
        words.add("chức vụ người ký", before.signer().position(), after.signer().position());
        words.add(
                "số trang",
                number(before.content().pages()),
                number(after.content().pages()));
        words.add("mức độ khẩn", before.urgency().vietnamese(), after.urgency().vietnamese());
        words.add("hạn trả lời", day(before.dueOn()), day(after.dueOn()));
        words.add("ghi chú", before.content().description(), after.content().description());
        String all = words.changed.isEmpty() ? "Sửa thông tin" : "Sửa " + String.join("; ", words.changed);
        return Shortened.told(all, LONGEST);
    }

    private void add(String field, @Nullable String before, @Nullable String after) {
        if (!Objects.requireNonNullElse(before, "").equals(Objects.requireNonNullElse(after, ""))) {
            changed.add(
                    field + " (trước là " + (before == null || before.isEmpty() ? "trống" : "“" + before + "”") + ")");
        }
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : DAY.format(day);
    }

    private static @Nullable String number(@Nullable Integer number) {
        return number == null ? null : number.toString();
    }
}
