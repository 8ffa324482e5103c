package vn.motcua.procedure.search;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.agency.Agency;
import vn.motcua.agency.AgencyId;
import vn.motcua.agency.tree.Agencies;
import vn.motcua.platform.content.Parameters;
import vn.motcua.platform.content.PreparedAnswer;
import vn.motcua.platform.content.PreparedAnswers;
import vn.motcua.platform.persistence.Cursor;
import vn.motcua.platform.persistence.Page;
import vn.motcua.platform.problem.CommonProblem;
import vn.motcua.platform.problem.ProblemException;
import vn.motcua.procedure.Field;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.ProcedureCode;
import vn.motcua.procedure.catalogue.Catalogue;
import vn.motcua.procedure.catalogue.Procedures;

/** The catalogue, for everybody; on the event loop, for everything is in memory. */
@Controller("/api/v1")
@Secured(SecurityRule.IS_ANONYMOUS)
final class ProcedureController {
    private final Procedures procedures;
    private final Agencies agencies;
    private final ObjectMapper json;
    private final PreparedAnswers prepared = new PreparedAnswers();
    private volatile @Nullable Indexed indexed;

    /** What the answers are made of: both trees, and the day, for agencies come and go by date. */
    private record Content(long catalogue, long agencies, LocalDate today) {}

    /** A catalogue and its index. */
    private record Indexed(Catalogue catalogue, ProcedureIndex index) {}

    ProcedureController(Procedures procedures, Agencies agencies, ObjectMapper json) {
        this.procedures = procedures;
        this.agencies = agencies;
        this.json = json;
    }

    /** A list that is never long enough for pages. */
    record FieldsJson(List<Field> items) {}

    @Get("/fields")
    HttpResponse<byte[]> fields(HttpRequest<?> request) {
        return prepared.get(
                        content(),
                        request.getPath(),
                        () -> answer(new FieldsJson(catalogue().fields())))
                .to(request);
    }

    @Get("/procedures")
    HttpResponse<byte[]> list(HttpRequest<?> request) {
        return prepared.get(content(), request.getUri().toString(), () -> answer(page(Parameters.of(request))))
                .to(request);
    }

    @Get("/procedures/{code}")
    HttpResponse<byte[]> get(String code, HttpRequest<?> request) {
        return prepared.get(content(), request.getPath(), () -> {
                    Procedure procedure = procedure(code);
                    return answer(ProcedureJson.of(procedure, catalogue().fieldOf(procedure)));
                })
                .to(request);
    }

    @Get("/procedures/{code}/agencies")
    HttpResponse<byte[]> agencies(String code, HttpRequest<?> request) {
        return prepared.get(
                        content(),
                        request.getUri().toString(),
                        () -> answer(offers(procedure(code), Parameters.of(request))))
                .to(request);
    }

    /** What an app must read anew since it last asked; it keeps the cursor of this answer for the next time. */
    @Get("/catalogue/changes")
    HttpResponse<byte[]> changes(HttpRequest<?> request) {
        return prepared.get(
                        content(),
                        request.getUri().toString(),
                        () -> answer(ChangesJson.of(catalogue(), Parameters.of(request))))
                .to(request);
    }

    private Page<ProcedureJson.Summary> page(Parameters parameters) {
        int limit = parameters.limit();
        Catalogue catalogue = catalogue();
        List<ProcedureIndex.Hit> hits = ProcedureSearch.of(parameters)
                .in(index(catalogue), agencies, procedures.today(), ProcedureSearch.after(parameters))
                .stream()
                .limit(limit + 1L)
                .toList();
        return Page.of(hits, limit, ProcedureSearch::cursor)
                .map(hit -> ProcedureJson.summary(hit.procedure(), catalogue.fieldOf(hit.procedure())));
    }

    private ProcedureIndex index(Catalogue catalogue) {
        Indexed now = indexed;
        if (now == null || now.catalogue() != catalogue) {
            now = new Indexed(catalogue, new ProcedureIndex(catalogue.procedures(), catalogue.fields()));
            indexed = now;
        }
        return now.index();
    }

    private Page<ProcedureJson.OfferJson> offers(Procedure procedure, Parameters parameters) {
        int limit = parameters.limit();
        var province = parameters.text("province");
        var words = parameters.text("q");
        var after = parameters.after(1);
        List<Agency> offering = procedures.agenciesOffering(procedure.code()).stream()
                .filter(agency -> province.filter(code -> !agency.provinceCode().equals(code))
                        .isEmpty())
                .filter(agency -> words.filter(asked -> !agency.isNamed(asked)).isEmpty())
                .filter(agency -> after.filter(cursor -> agency.code().compareTo(cursor.text(0)) <= 0)
                        .isEmpty())
                .limit(limit + 1L)
                .toList();
        return Page.of(offering, limit, agency -> Cursor.after(agency.code())).map(this::offer);
    }

    private ProcedureJson.OfferJson offer(Agency agency) {
        AgencyId parentId = agency.parentId();
        Agency parent = parentId == null ? null : agencies.find(parentId).orElse(null);
        return new ProcedureJson.OfferJson(
                agency.id().value(),
                agency.code(),
                agency.name(),
                agency.nameEn(),
                agency.tier(),
                parent == null ? null : parent.name(),
                parent == null ? null : parent.nameEn(),
                agency.address());
    }

    private Procedure procedure(String code) {
        return procedures.find(new ProcedureCode(code)).orElseThrow(() -> ProblemException.of(CommonProblem.NOT_FOUND));
    }

    private Catalogue catalogue() {
        return procedures.catalogue();
    }

    private Content content() {
        return new Content(catalogue().revision(), agencies.revision(), procedures.today());
    }

    private PreparedAnswer answer(Object body) {
        try {
            return PreparedAnswer.of(json.writeValueAsBytes(body));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
