package vn.motcua.dossier.tracking;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.server.types.files.StreamedFile;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.InputStream;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.agency.tree.Agencies;
import vn.motcua.dossier.ApologyLookup;
import vn.motcua.dossier.ChangeOutcome;
import vn.motcua.dossier.DossierAccess;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierProblems;
import vn.motcua.dossier.decision.WithdrawDossier;
import vn.motcua.platform.persistence.Page;
import vn.motcua.platform.security.ApplicantCaller;
import vn.motcua.platform.text.Language;
import vn.motcua.platform.web.Version;

/** The applicant's dossiers over HTTP: found, read, taken back. */
@Controller("/api/v1/dossiers")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
class DossierController {

    private static final MediaType CSV = MediaType.of("text/csv;charset=utf-8");

    private final ListDossiers listDossiers;
    private final ExportDossiers exportDossiers;
    private final WithdrawDossier withdrawDossier;
    private final DossierAccess access;
    private final DossierView view;
    private final ApologyLookup apologies;
    private final Agencies agencies;

    DossierController(
            ListDossiers listDossiers,
            ExportDossiers exportDossiers,
            WithdrawDossier withdrawDossier,
            DossierAccess access,
            DossierView view,
            ApologyLookup apologies,
            Agencies agencies) {
        this.listDossiers = listDossiers;
        this.exportDossiers = exportDossiers;
        this.withdrawDossier = withdrawDossier;
        this.access = access;
        this.view = view;
        this.apologies = apologies;
        this.agencies = agencies;
    }

    @Introspected
    record Reason(@NotBlank @Size(max = 1000) String reason) {}

    @Get
    DossierPage list(
            ApplicantCaller caller,
            HttpRequest<?> request,
            @QueryValue(defaultValue = "20") @Min(1) @Max(100) int limit,
            @QueryValue @Nullable @Size(max = 1024) String after) {
        ListDossiers.Question question =
                new ListDossiers.Question(asked(request).filter(), limit, after);
        Page<ListedDossier> page = listDossiers.list(caller, question);
        Map<DossierId, Instant> newPromises = apologies.newPromises(ListedDossier.promises(page.items()));
        return DossierPage.of(page, newPromises, agencies, Language.of(request));
    }

    /** The same dossiers as a table to take along. */
    @Get("/export.csv")
    @Produces("text/csv")
    @ExecuteOn(TaskExecutors.VIRTUAL)
    HttpResponse<StreamedFile> export(ApplicantCaller caller, HttpRequest<?> request) {
        AskedDossiers asked = asked(request);
        InputStream table = exportDossiers.export(caller, asked.filter(), asked.language(Language.of(request)));
        return HttpResponse.ok(new StreamedFile(table, CSV))
                .header("Content-Disposition", "attachment; filename=\"dossiers.csv\"")
                .header("Cache-Control", "private, no-store");
    }

    private static AskedDossiers asked(HttpRequest<?> request) {
        return new AskedDossiers(name -> request.getParameters().getAll(name));
    }

    @Get("/{dossierId}")
    HttpResponse<DossierJson> get(ApplicantCaller caller, HttpRequest<?> request, UUID dossierId) {
        return view.answer(
                caller,
                request,
                access.findVisible(caller, new DossierId(dossierId)).orElseThrow(DossierProblems::notFound));
    }

    @Post("/{dossierId}/withdrawal")
    HttpResponse<DossierJson> withdraw(
            ApplicantCaller caller,
            HttpRequest<?> request,
            UUID dossierId,
            @Header("If-Match") @Nullable String ifMatch,
            @Body @Valid Reason body) {
        ChangeOutcome outcome =
                withdrawDossier.withdraw(caller, new DossierId(dossierId), Version.required(ifMatch), body.reason());
        return view.answer(caller, request, DossierProblems.changed(outcome));
    }
}
