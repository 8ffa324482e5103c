package vn.motcua.platform.web;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import vn.motcua.platform.problem.CommonProblem;
import vn.motcua.platform.problem.ProblemException;

/** An operation that ends, and one that does not; they exist in tests alone. */
@Controller("/test-only/endings")
@Requires(env = "test")
class EndingController {
    @Get(produces = MediaType.TEXT_PLAIN)
    @Secured(SecurityRule.IS_ANONYMOUS)
    @Ends(since = "2026-12-01", last = "2027-12-31", instead = "/api/v2/dossiers")
    String ends(@QueryValue(defaultValue = "false") boolean refused) {
        if (refused) {
            throw ProblemException.of(CommonProblem.NOT_FOUND);
        }
        return "still here";
    }

    @Get(uri = "/closed", produces = MediaType.TEXT_PLAIN)
    @Secured(SecurityRule.IS_AUTHENTICATED)
    @Ends(since = "2026-12-01", last = "2027-12-31", instead = "/api/v2/dossiers")
    String closed() {
        return "for somebody";
    }

    @Get(uri = "/stays", produces = MediaType.TEXT_PLAIN)
    @Secured(SecurityRule.IS_ANONYMOUS)
    String stays() {
        return "here";
    }
}
