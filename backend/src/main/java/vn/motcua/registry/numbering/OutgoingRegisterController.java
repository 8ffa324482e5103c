package vn.motcua.registry.numbering;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.agency.AgencyId;
import vn.motcua.platform.problem.ProblemException;
import vn.motcua.platform.security.OfficerCaller;
import vn.motcua.platform.text.Text;
import vn.motcua.registry.DocumentType;
import vn.motcua.registry.Medium;
import vn.motcua.registry.RegistryAction;
import vn.motcua.registry.RegistryProblem;
import vn.motcua.registry.RegistryRights;

/** An agency's register of outgoing documents. */
@Controller("/api/v1/officer/agencies/{agencyId}/outgoing-register")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.VIRTUAL)
class OutgoingRegisterController {

    private static final int EARLIEST = 2000;
    private static final int LATEST = 2999;

    private static final Text UNIT_WANTED =
            new Text("Nhập chữ viết tắt của đơn vị soạn", "Write the abbreviation of the drafting unit");

    private final OutgoingRegister register;
    private final EnterOnPaper enterOnPaper;
    private final RegistryRights rights;

    OutgoingRegisterController(OutgoingRegister register, EnterOnPaper enterOnPaper, RegistryRights rights) {
        this.register = register;
        this.enterOnPaper = enterOnPaper;
        this.rights = rights;
    }

    /** A document on paper that is to get its number. */
    @Introspected
    record PaperDocument(
            @NotNull DocumentType type,
            @Nullable @Size(max = 20) String unit,
            @NotBlank @Size(max = 500) String subject,
            @NotBlank @Size(max = 200) String signerName,
            @NotBlank @Size(max = 200) String signerTitle,
            @NotBlank @Size(max = 1000) String receivers,
            @NotNull @Min(1) @Max(999) Integer copies) {}

    @Get
    RegisterJson list(
            OfficerCaller officer,
            UUID agencyId,
            @QueryValue @Nullable @Min(EARLIEST) @Max(LATEST) Integer year,
            @QueryValue @Nullable @Size(max = 200) String q,
            @QueryValue @Nullable String after,
            @QueryValue(defaultValue = "20") @Min(1) @Max(100) int limit) {
        AgencyId agency = rights.require(officer, agencyId, RegistryAction.READ);
        String words = q == null || q.isBlank() ? null : q;
        return RegisterJson.of(register.list(new OutgoingRegister.Question(agency, year, words, after, limit)));
    }

    @Post
    HttpResponse<RegisterJson.Line> enter(OfficerCaller officer, UUID agencyId, @Body @Valid PaperDocument body) {
        AgencyId agency = rights.require(officer, agencyId, RegistryAction.NUMBER);
        var content = new OutgoingEntry.Content(
                Medium.PAPER,
                body.type().typeName(),
                body.subject().strip(),
                new OutgoingEntry.Signer(
                        body.signerName().strip(), body.signerTitle().strip()),
                body.receivers().strip(),
                body.copies());
        return switch (enterOnPaper.enter(agency, body.type(), body.unit(), content)) {
            case EnterOnPaper.Outcome.Entered entered -> HttpResponse.created(RegisterJson.Line.of(entered.entry()));
            case EnterOnPaper.Outcome.StateSecret secret -> throw RegistryProblem.secret("/subject", secret.word());
            case EnterOnPaper.Outcome.UnitMissing missing ->
                throw ProblemException.of(RegistryProblem.UNIT_MISSING).withError("/unit", "required", UNIT_WANTED);
        };
    }
}
