package vn.motcua.registry.book;

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
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.agency.AgencyId;
import vn.motcua.document.paper.register.DocumentRegisterContent.Book;
import vn.motcua.officer.OfficerId;
import vn.motcua.platform.security.OfficerCaller;
import vn.motcua.platform.web.Download;
import vn.motcua.registry.DocumentNumber;
import vn.motcua.registry.RegistryAction;
import vn.motcua.registry.RegistryRights;

/** An agency's registers as files to print and keep. */
@Controller("/api/v1/officer/agencies/{agencyId}")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
class RegisterBookController {

    private static final String PDF = "application/pdf";

    private final Registers registers;
    private final RegistryRights rights;

    RegisterBookController(Registers registers, RegistryRights rights) {
        this.registers = registers;
        this.rights = rights;
    }

    @Get("/outgoing-register.pdf")
    @Produces(MediaType.ALL)
    HttpResponse<StreamedFile> outgoing(
            OfficerCaller officer,
            UUID agencyId,
            @QueryValue @Nullable LocalDate from,
            @QueryValue @Nullable LocalDate to,
            @QueryValue @Nullable @Min(1) @Max(DocumentNumber.MOST) Integer fromNumber,
            @QueryValue @Nullable @Min(1) @Max(DocumentNumber.MOST) Integer toNumber) {
        AgencyId agency = rights.require(officer, agencyId, RegistryAction.READ);
        BookPart part = registers.part(agency, from, to, new BookPart.Numbers(fromNumber, toNumber));
        return file(Book.OUTGOING, part, officer, "so-van-ban-di-");
    }

    @Get("/incoming-register.pdf")
    @Produces(MediaType.ALL)
    HttpResponse<StreamedFile> incoming(
            OfficerCaller officer,
            UUID agencyId,
            @QueryValue @Nullable LocalDate from,
            @QueryValue @Nullable LocalDate to,
            @QueryValue @Nullable @Min(1) @Max(DocumentNumber.MOST) Integer fromNumber,
            @QueryValue @Nullable @Min(1) @Max(DocumentNumber.MOST) Integer toNumber) {
        AgencyId agency = rights.require(officer, agencyId, RegistryAction.READ_ALL);
        BookPart part = registers.part(agency, from, to, new BookPart.Numbers(fromNumber, toNumber));
        return file(Book.INCOMING, part, officer, "so-van-ban-den-");
    }

    private HttpResponse<StreamedFile> file(Book book, BookPart part, OfficerCaller officer, String name) {
        byte[] pdf = registers.draw(book, part, new OfficerId(officer.officerId()));
        return Download.of(pdf, PDF, name + part.from() + "-" + part.to() + ".pdf");
    }
}
