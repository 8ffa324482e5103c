package vn.motcua.agency.search;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.motcua.agency.Agency;
import vn.motcua.agency.AgencyId;
import vn.motcua.agency.tree.Agencies;
import vn.motcua.platform.content.Parameters;
import vn.motcua.platform.content.PreparedAnswer;
import vn.motcua.platform.content.PreparedAnswers;
import vn.motcua.platform.persistence.Page;
import vn.motcua.platform.problem.CommonProblem;
import vn.motcua.platform.problem.ProblemException;
import vn.motcua.platform.time.Zone;

/** The agencies, for everybody; on the event loop, for everything is in memory. */
@Controller("/api/v1/agencies")
@Secured(SecurityRule.IS_ANONYMOUS)
final class AgencyController {
    private final Agencies agencies;
    private final Clock clock;
    private final ObjectMapper json;
    private final PreparedAnswers prepared = new PreparedAnswers();

    /** What the answers are made of: the tree, and the day, for agencies come and go by date. */
    private record Content(long revision, LocalDate today) {}

    AgencyController(Agencies agencies, Clock clock, ObjectMapper json) {
        this.agencies = agencies;
        this.clock = clock;
        this.json = json;
    }

    @Get
    HttpResponse<byte[]> list(HttpRequest<?> request) {
        Content content = content();
        return prepared.get(content, request.getUri().toString(), () -> answer(page(request, content.today())))
                .to(request);
    }

    @Get("/{agencyId}")
    HttpResponse<byte[]> get(String agencyId, HttpRequest<?> request) {
        return prepared.get(content(), request.getPath(), () -> answer(one(agencyId)))
                .to(request);
    }

    private Page<AgencyJson> page(HttpRequest<?> request, LocalDate today) {
        Parameters parameters = Parameters.of(request);
        int limit = parameters.limit();
        AgencySearch search = AgencySearch.of(parameters, today);
        List<Agency> found =
                agencies.list().stream().filter(search::finds).limit(limit + 1L).toList();
        return Page.of(found, limit, AgencySearch::cursor).map(agency -> AgencyJson.of(agency, null));
    }

    private AgencyJson one(String agencyId) {
        Agency agency = Parameters.parse(agencyId)
                .flatMap(id -> agencies.find(new AgencyId(id)))
                .orElseThrow(() -> ProblemException.of(CommonProblem.NOT_FOUND));
        return AgencyJson.of(agency, agencies.counters(agency.id()));
    }

    private Content content() {
        return new Content(agencies.revision(), LocalDate.now(clock.withZone(Zone.VIETNAM)));
    }

    private PreparedAnswer answer(Object body) {
        try {
            return PreparedAnswer.of(json.writeValueAsBytes(body));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
