package vn.motcua.account.session;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.motcua.platform.problem.CommonProblem;
import vn.motcua.platform.problem.ProblemException;
import vn.motcua.platform.security.Caller;

/** The caller's own sessions over HTTP. */
@Controller("/api/v1/sessions")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
class SessionController {

    private final Sessions sessions;

    SessionController(Sessions sessions) {
        this.sessions = sessions;
    }

    record SessionsJson(List<SessionItem> items) {}

    record SessionItem(UUID id, String client, Instant createdAt, Instant lastUsedAt, boolean current) {
        static SessionItem of(Session session, UUID current) {
            UUID id = session.id().value();
            return new SessionItem(id, session.client(), session.createdAt(), session.lastUsedAt(), id.equals(current));
        }
    }

    @Get
    SessionsJson list(Caller caller) {
        return new SessionsJson(sessions.list(caller).stream()
                .map(session -> SessionItem.of(session, caller.sessionId()))
                .toList());
    }

    @Delete("/{sessionId}")
    HttpResponse<?> end(Caller caller, UUID sessionId) {
        if (!sessions.end(new SessionId(sessionId), caller)) {
            throw ProblemException.of(CommonProblem.NOT_FOUND);
        }
        return HttpResponse.noContent();
    }
}
