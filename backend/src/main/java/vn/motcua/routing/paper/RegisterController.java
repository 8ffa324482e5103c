package vn.motcua.routing.paper;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.server.types.files.StreamedFile;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.document.paper.register.ControlSheetContent;
import vn.motcua.document.paper.register.ControlSheetPaper;
import vn.motcua.document.paper.register.TrackingBookContent;
import vn.motcua.document.paper.register.TrackingBookPaper;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierProblems;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.paper.PaperView;
import vn.motcua.platform.security.OfficerCaller;
import vn.motcua.platform.web.Download;
import vn.motcua.routing.handling.HandlingGate;
import vn.motcua.routing.reading.ReadLog;
import vn.motcua.routing.reading.Reading;

/** The registers officers draw up: a dossier's control sheet, and an agency's tracking book. */
@Controller("/api/v1/officer")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
class RegisterController {

    private final HandlingGate gate;
    private final Dossiers dossiers;
    private final FillControlSheet fillControlSheet;
    private final ControlSheetPaper controlSheetPaper;
    private final TrackingBooks books;
    private final TrackingBookPaper trackingBookPaper;
    private final ReadLog log;

    RegisterController(
            HandlingGate gate,
            Dossiers dossiers,
            FillControlSheet fillControlSheet,
            ControlSheetPaper controlSheetPaper,
            TrackingBooks books,
            TrackingBookPaper trackingBookPaper,
            ReadLog log) {
        this.gate = gate;
        this.dossiers = dossiers;
        this.fillControlSheet = fillControlSheet;
        this.controlSheetPaper = controlSheetPaper;
        this.books = books;
        this.trackingBookPaper = trackingBookPaper;
        this.log = log;
    }

    @Get("/dossiers/{dossierId}/control-sheet.pdf")
    @Produces(MediaType.ALL)
    HttpResponse<StreamedFile> controlSheet(OfficerCaller officer, UUID dossierId) {
        DossierId id = new DossierId(dossierId);
        if (!gate.maySee(officer, id)) {
            throw DossierProblems.notFound();
        }
        Dossier dossier = dossiers.get(id);
        ControlSheetContent content = fillControlSheet.of(dossier, officer).orElseThrow(DossierProblems::notFound);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        controlSheetPaper.write(content, out);
        log.note(officer, id, Reading.ofPaper("control-sheet"));
        return Download.of(out.toByteArray(), PaperView.PDF, "phieu-kiem-soat-" + dossier.code() + ".pdf");
    }

    @Get("/tracking-book.pdf")
    @Produces(MediaType.ALL)
    HttpResponse<StreamedFile> trackingBook(
            OfficerCaller officer,
            @QueryValue @Nullable UUID agencyId,
            @QueryValue @Nullable LocalDate from,
            @QueryValue @Nullable LocalDate to) {
        TrackingBooks.Book book = books.of(officer, agencyId, from, to);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        trackingBookPaper.write(book.content(), out);
        log.note(officer, book.reading());
        TrackingBookContent.Period period = book.content().period();
        String fileName = "so-theo-doi-ho-so-" + period.from() + "-" + period.to() + ".pdf";
        return Download.of(out.toByteArray(), PaperView.PDF, fileName);
    }
}
