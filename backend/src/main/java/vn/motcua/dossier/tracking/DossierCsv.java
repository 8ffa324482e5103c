package vn.motcua.dossier.tracking;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.agency.tree.Agencies;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.tracking.DossierJson.AgencyJson;
import vn.motcua.platform.text.CsvLine;
import vn.motcua.platform.text.Language;
import vn.motcua.platform.text.Text;
import vn.motcua.platform.time.Zone;

/** Dossiers as lines of a table, with headings and statuses in the reader's language and times in Vietnam's. */
final class DossierCsv {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(Zone.VIETNAM);
    private static final List<Text> HEADINGS = List.of(
            new Text("Mã hồ sơ", "Dossier code"),
            new Text("Trạng thái", "Status"),
            new Text("Mã thủ tục", "Procedure code"),
            new Text("Thủ tục", "Procedure"),
            new Text("Cơ quan tiếp nhận", "Agency"),
            new Text("Chủ hồ sơ", "Owner"),
            new Text("Nộp lúc", "Submitted at"),
            new Text("Hẹn trả kết quả", "Result due"),
            new Text("Thay đổi gần nhất", "Last change"),
            new Text("Định danh trên cổng", "Id on the portal"),
            new Text("Mã riêng của bạn", "Your own reference"));

    private final Agencies agencies;
    private final Language language;

    DossierCsv(Agencies agencies, Language language) {
        this.agencies = agencies;
        this.language = language;
    }

    /** What the file begins with. */
    String head() {
        return CsvLine.BYTE_ORDER_MARK
                + CsvLine.of(HEADINGS.stream().map(text -> text.in(language)).toList());
    }

    /** One dossier. */
    String line(ListedDossier dossier) {
        ListedDossier.Procedure procedure = dossier.procedure();
        return CsvLine.of(List.of(
                dossier.code() == null ? "" : dossier.code(),
                words(dossier.status()).in(language),
                procedure.code(),
                language == Language.EN ? procedure.nameEn() : procedure.name(),
                AgencyJson.of(agencies.get(dossier.agencyId()), language).name(),
                dossier.ownerName(),
                at(dossier.submittedAt()),
                at(dossier.promisedAt()),
                at(dossier.updatedAt()),
                dossier.id().value().toString(),
                dossier.reference() == null ? "" : dossier.reference()));
    }

    private static String at(@Nullable Instant instant) {
        return instant == null ? "" : MINUTE.format(instant);
    }

    private static Text words(DossierStatus status) {
        return switch (status) {
            case DRAFT -> new Text("Đang soạn", "Draft");
            case SUBMITTED -> new Text("Đã nộp, chờ tiếp nhận", "Submitted, awaiting acceptance");
            case ACCEPTED -> new Text("Đã tiếp nhận", "Accepted");
            case REFUSED -> new Text("Không được tiếp nhận", "Refused");
            case IN_PROGRESS -> new Text("Đang giải quyết", "Being handled");
            case SUPPLEMENT_REQUESTED -> new Text("Cần bổ sung", "Supplement needed");
            case PAYMENT_REQUESTED -> new Text("Cần nộp phí", "Payment needed");
            case WITHDRAWN -> new Text("Đã rút", "Withdrawn");
            case STOPPED -> new Text("Đã dừng giải quyết", "Stopped");
            case RESOLVED -> new Text("Đã có kết quả", "Result ready");
            case RESULT_RETURNED -> new Text("Đã trả kết quả", "Result returned");
        };
    }
}
