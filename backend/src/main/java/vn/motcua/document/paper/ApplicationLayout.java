package vn.motcua.document.paper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.motcua.document.typesetting.Flow;
import vn.motcua.document.typesetting.PaperTable;
import vn.motcua.document.typesetting.Run;
import vn.motcua.document.typesetting.Sheet;
import vn.motcua.document.typesetting.Style;

/** Puts the parts of an application on the sheet, from head to foot. */
final class ApplicationLayout {
    private static final Style HEADING = PaperStyle.STRESSED;
    /** Names of files and sums are long words for narrow columns. */
    private static final float FILES = 10;

    private static final float QR_SIDE = 25 * Sheet.MILLIMETRE;
    private static final int SHORT_HASH = 12;

    private final Sheet sheet;
    private final Flow flow;
    private final ApplicationContent content;

    ApplicationLayout(Sheet sheet, ApplicationContent content) {
        this.sheet = sheet;
        this.flow = new Flow(sheet);
        this.content = content;
    }

    void draw() throws IOException {
        head();
        people();
        for (ApplicationContent.Section section : content.sections()) {
            section(section);
        }
        attachments();
        foot();
    }

    private void head() throws IOException {
        ApplicationContent.Subject subject = content.subject();
        NationalMotto.draw(sheet, Sheet.LEFT, sheet.width());
        sheet.space(12);
        flow.title("TỜ KHAI ĐIỆN TỬ", PaperStyle.TITLE);
        flow.centred(subject.procedureName(), PaperStyle.STRESSED);
        flow.centred("Mã thủ tục: " + subject.procedureCode(), PaperStyle.BODY);
        flow.centred(state(subject), PaperStyle.REMARK);
        sheet.space(8);
        labelled("Kính gửi", content.agencyName());
    }

    private static String state(ApplicationContent.Subject subject) {
        if (subject.dossierCode() == null || subject.submittedAt() == null) {
            return "Bản nháp, chưa nộp";
        }
        return "Mã hồ sơ: " + subject.dossierCode() + "; nộp lúc " + VietnameseTime.moment(subject.submittedAt());
    }

    private void people() throws IOException {
        PaperPerson owner = content.parties().owner();
        PaperPerson submitter = content.parties().submitter();
        labelled("Chủ hồ sơ", named(owner));
        labelled("Địa chỉ", owner.address());
        labelled("Số điện thoại", owner.phone());
        labelled("Thư điện tử", owner.email());
        if (!submitter.equals(owner)) {
            labelled("Người nộp", named(submitter));
        }
        labelled("Hình thức nộp", content.parties().channel());
        sheet.space(6);
    }

    private static String named(PaperPerson person) {
        return person.identifier() == null ? person.name() : person.name() + " (" + person.identifier() + ")";
    }

    private void section(ApplicationContent.Section section) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        for (ApplicationContent.Line line : section.lines()) {
            rows.add(List.of(line.label(), line.value()));
        }
        if (rows.isEmpty()) {
            flow.heading(section.title(), HEADING, HEADING.lineHeight());
            flow.line("(Không có nội dung khai)", PaperStyle.REMARK);
        } else {
            List<PaperTable.Column> columns =
                    List.of(PaperTable.Column.heading("Mục khai", 0.36f), PaperTable.Column.of("Nội dung khai", 0.64f));
            PaperTable table = new PaperTable(sheet, columns, PaperStyle.TABLE, rows);
            flow.heading(section.title(), HEADING, table.startHeight());
            table.draw();
        }
        sheet.space(10);
    }

    private void attachments() throws IOException {
        if (content.attachments().isEmpty()) {
            flow.heading("Giấy tờ đính kèm", HEADING, HEADING.lineHeight());
            flow.line("Không có giấy tờ đính kèm.", PaperStyle.BODY);
            return;
        }
        List<List<String>> rows = new ArrayList<>();
        for (ApplicationContent.Attachment attachment : content.attachments()) {
            rows.add(List.of(
                    Integer.toString(rows.size() + 1),
                    attachment.requiredDocument(),
                    attachment.fileName(),
                    size(attachment.sizeBytes()),
                    shortened(attachment.sha256())));
        }
        List<PaperTable.Column> columns = List.of(
                PaperTable.Column.centred("TT", 0.07f),
                PaperTable.Column.heading("Giấy tờ", 0.3f),
                PaperTable.Column.of("Tệp", 0.29f),
                PaperTable.Column.centred("Dung lượng", 0.14f),
                PaperTable.Column.centred("SHA-256 (rút gọn)", 0.2f));
        PaperTable table = new PaperTable(sheet, columns, FILES, rows);
        flow.heading("Giấy tờ đính kèm", HEADING, table.startHeight());
        table.draw();
        sheet.space(10);
    }

    private static String shortened(String sha256) {
        return sha256.substring(0, Math.min(SHORT_HASH, sha256.length()));
    }

    /** With a comma before the decimals, as Vietnamese writes it. */
    private static String size(long bytes) {
        if (bytes < 1024) {
            return bytes + " B";
        }
        double kilobytes = bytes / 1024.0;
        String number = kilobytes < 1024
                ? String.format(Locale.ROOT, "%.0f kB", kilobytes)
                : String.format(Locale.ROOT, "%.1f MB", kilobytes / 1024);
        return number.replace('.', ',');
    }

    private void foot() throws IOException {
        sheet.keep(QR_SIDE + 50);
        flow.paragraph(
                "Đây là bản điện tử lập từ tài khoản của "
                        + content.parties().submitter().name()
                        + " trên Cổng dịch vụ công của tỉnh, lúc "
                        + VietnameseTime.moment(content.subject().writtenAt())
                        + ". Người nộp chịu trách nhiệm về nội dung đã khai.",
                PaperStyle.REMARK);
        PaperLookup lookup = content.lookup();
        if (lookup == null) {
            return;
        }
        sheet.space(6);
        new LookupBlock(sheet, QR_SIDE, sheet.width()).draw(lookup, null);
    }

    private void labelled(String label, @Nullable String value) throws IOException {
        if (value != null) {
            flow.line(Run.labelled(label, value, PaperStyle.BODY.size()));
        }
    }
}
