package vn.motcua.dossier.paper;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.document.paper.ReceiptContent;
import vn.motcua.dossier.Delivery;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierClock;
import vn.motcua.dossier.HistoryEntry;
import vn.motcua.dossier.TrackingBookRows;
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
    private final TrackingBookRows trackingBooks;
    private final Attachments attachments;
    private final PaperNames names;
    private final Procedures procedures;
    private final DossierClock clock;

    FillReceipt(
            PaperParts parts,
            TrackingBookRows trackingBooks,
            Attachments attachments,
            PaperNames names,
            Procedures procedures,
            DossierClock clock) {
        this.parts = parts;
        this.trackingBooks = trackingBooks;
        this.attachments = attachments;
        this.names = names;
        this.procedures = procedures;
        this.clock = clock;
    }

    /** The receipt of a dossier that was taken in as its history says; what came and moved afterwards is not in it. */
    ReceiptContent of(Dossier dossier, HistoryEntry accepted, boolean signed) {
        return new ReceiptContent(
                parts.dossier(dossier),
                trackingBooks.placeOf(dossier.id(), dossier.agencyId(), accepted.at()),
                new ReceiptContent.Request(items(dossier, accepted.at()), SETS_OF_PAPERS),
                new ReceiptContent.Appointment(
                        words(procedures
                                .getAsOf(dossier.procedureCode(), accepted.at())
                                .timeLimit()),
                        accepted.at(),
                        clock.firstPromise(dossier),
                        words(dossier.delivery())),
                parts.desk(dossier, accepted, signed));
    }

    /** In the order of the required documents; what the dossier's edition does not ask for comes after them. */
    private List<ReceiptContent.Item> items(Dossier dossier, Instant accepted) {
        Map<String, List<Attachment>> given = attachments.list(dossier.id()).stream()
                .filter(paper -> paper.submitted() && !paper.uploadedAt().isAfter(accepted))
                .collect(Collectors.groupingBy(
                        Attachment::requiredDocumentCode, LinkedHashMap::new, Collectors.toList()));
        Procedure edition = names.edition(dossier);
        Set<String> codes = new LinkedHashSet<>();
        edition.requiredDocuments().forEach(document -> codes.add(document.code()));
        codes.addAll(given.keySet());
        return codes.stream()
                .flatMap(code -> Stream.ofNullable(given.get(code)))
                // What comes in online are copies; originals are shown when the result is collected.
                .map(papers ->
                        new ReceiptContent.Item(names.nameOf(dossier, edition, papers.getFirst()), 0, 0, papers.size()))
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
