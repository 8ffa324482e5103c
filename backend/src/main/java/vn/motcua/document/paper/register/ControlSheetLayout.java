package vn.motcua.document.paper.register;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.document.paper.CaseForm;
import vn.motcua.document.paper.PaperCase;
import vn.motcua.document.paper.PaperStyle;
import vn.motcua.document.paper.VietnameseTime;
import vn.motcua.document.paper.register.ControlSheetContent.Handover;
import vn.motcua.document.paper.register.ControlSheetContent.Side;
import vn.motcua.document.typesetting.PaperTable.Column;
import vn.motcua.document.typesetting.Run;
import vn.motcua.document.typesetting.Sheet;

/** Puts the parts of form 05 on the sheet, from head to foot. */
final class ControlSheetLayout {
    private static final List<Column> COLUMNS = List.of(
            Column.heading("Tên cơ quan, bộ phận", 0.36f),
            Column.of("Thời gian giao, nhận hồ sơ", 0.3f),
            Column.centred("Kết quả giải quyết hồ sơ", 0.15f),
            Column.of("Ghi chú", 0.19f));

    private final CaseForm form;
    private final ControlSheetContent content;

    ControlSheetLayout(Sheet sheet, ControlSheetContent content) {
        this.form = new CaseForm(sheet, content.dossier());
        this.content = content;
    }

    void draw() throws IOException {
        PaperCase dossier = content.dossier();
        ControlSheetContent.Handling handling = content.handling();
        form.head(
                dossier.dossierCode() + "/KSHS",
                content.writtenAt(),
                "PHIẾU KIỂM SOÁT QUÁ TRÌNH GIẢI QUYẾT HỒ SƠ",
                new Run("(Chuyển kèm theo hồ sơ mã số " + dossier.dossierCode() + ")", PaperStyle.REMARK));
        form.line("Hồ sơ của", dossier.parties().owner().name());
        form.line("Nội dung yêu cầu giải quyết", dossier.summary());
        form.line("Cơ quan (bộ phận) giải quyết hồ sơ", handling.agency());
        form.line("Cơ quan phối hợp giải quyết hồ sơ", handling.cooperating());
        form.line("Thời gian nhận hồ sơ", VietnameseTime.moment(handling.receivedAt()));
        form.line(
                "Thời gian hẹn trả kết quả",
                handling.promisedAt() == null ? "Chưa hẹn" : VietnameseTime.moment(handling.promisedAt()));
        form.line("Vào Sổ theo dõi hồ sơ", handling.bookPlace().inWords());
        form.space(5);
        handovers();
        form.foot(
                5, ". Thời gian giao, nhận và người giao, người nhận do hệ thống ghi nhận", null, content.signature());
    }

    private void handovers() throws IOException {
        if (content.handovers().isEmpty()) {
            form.paragraph("Hồ sơ chưa được giao cho bộ phận nào.", PaperStyle.REMARK);
            return;
        }
        List<List<String>> rows = new ArrayList<>();
        for (Handover handover : content.handovers()) {
            rows.add(List.of(
                    "1. Giao: " + who(handover.from()),
                    when(handover.from()),
                    handover.result() == null ? "" : handover.result().inWords(),
                    handover.note() == null ? "" : handover.note()));
            rows.add(List.of("2. Nhận: " + who(handover.to()), when(handover.to()), "", due(handover)));
        }
        form.table(COLUMNS, rows);
    }

    private static String due(Handover handover) {
        return handover.dueAt() == null ? "" : "Hạn giao: " + VietnameseTime.shortMoment(handover.dueAt());
    }

    private static String who(@Nullable Side side) {
        if (side == null) {
            return "…";
        }
        return side.officer() == null ? side.unit() : side.unit() + " (" + side.officer() + ")";
    }

    private static String when(@Nullable Side side) {
        return side == null ? "…" : VietnameseTime.moment(side.at());
    }
}
