package vn.motcua.dossier.paper;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.motcua.document.paper.ReceiptContent;
import vn.motcua.dossier.Delivery;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierClock;
import vn.motcua.dossier.HistoryEntry;
import vn.motcua.dossier.attachment.Attachment;
import vn.motcua.dossier.attachment.Attachments;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.TimeLimit;
import vn.motcua.procedure.catalogue.Procedures;

/** What a dossier's receipt and appointment says (form 01 of Circular 01/2018/TT-VPCP). */
@Singleton
class FillReceipt {

    private static final int SETS_OF_PAPERS = 1;

    private final PaperParts parts;
    private final TakenInRows takenIn;
    private final Attachments attachments;
    private final Procedures procedures;
    private final DossierClock clock;

    FillReceipt(
            PaperParts parts, TakenInRows takenIn, Attachments attachments, Procedures procedures, DossierClock clock) {
        this.parts = parts;
        this.takenIn = takenIn;
        this.attachments = attachments;
        this.procedures = procedures;
        this.clock = clock;
    }

    /** The receipt of a dossier that was taken in as its history says; what came and moved afterwards is not in it. */
    ReceiptContent of(Dossier dossier, HistoryEntry accepted, boolean signed) {
        Procedure procedure = procedures.getAsOf(dossier.procedureCode(), accepted.at());
        return new ReceiptContent(
                parts.dossier(dossier),
                takenIn.placeInBook(dossier.agencyId(), dossier.id(), accepted.at()),
                new ReceiptContent.Request(items(dossier, accepted.at(), procedure), SETS_OF_PAPERS),
                new ReceiptContent.Appointment(
                        words(procedure.timeLimit()),
                        accepted.at(),
                        clock.firstPromise(dossier),
                        words(dossier.delivery())),
                parts.desk(dossier, accepted, signed));
    }

    private List<ReceiptContent.Item> items(Dossier dossier, Instant accepted, Procedure procedure) {
        var counts = attachments.list(dossier.id()).stream()
                .filter(paper -> paper.submitted() && !paper.uploadedAt().isAfter(accepted))
                .collect(Collectors.groupingBy(Attachment::requiredDocumentCode, Collectors.counting()));
        return procedure.requiredDocuments().stream()
                .filter(d -> counts.containsKey(d.code()))
                // What comes in online are copies; originals are shown when the result is collected.
                .map(d -> new ReceiptContent.Item(d.name(), 0, 0, Math.toIntExact(counts.getOrDefault(d.code(), 0L))))
                .toList();
    }

    private static String words(TimeLimit limit) {
        return switch (limit.unit()) {
            case WORKING_HOURS -> "%02d giờ làm việc".formatted(limit.amount());
            case WORKING_DAYS -> "%02d ngày làm việc".formatted(limit.amount());
            case DAYS -> "%02d ngày".formatted(limit.amount());
            case SAME_DAY -> "Trong ngày làm việc";
        };
    }

    private static String words(@Nullable Delivery delivery) {
        if (delivery == null) {
            return "Bộ phận Tiếp nhận và Trả kết quả";
        }
        return switch (delivery.method()) {
            case ONLINE -> "Nhận trực tuyến qua tài khoản trên Cổng dịch vụ công";
            case COUNTER -> "Nhận tại Bộ phận Tiếp nhận và Trả kết quả";
            case POST -> "Nhận qua dịch vụ bưu chính công ích";
        };
    }
}
