package vn.motcua.exchange.watch;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.util.List;
import vn.motcua.agency.AgencyId;
import vn.motcua.agency.tree.Agencies;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.platform.problem.ProblemException;
import vn.motcua.platform.security.OfficerCaller;
import vn.motcua.platform.security.OfficerRole;

/** How the connections to the axes stand, for those who run the portal: never what goes over them. */
@Controller("/api/v1/officer/exchange-connections")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
class ConnectionController {
    private final BacklogRows rows;
    private final Agencies agencies;
    private final Transactions transactions;

    ConnectionController(BacklogRows rows, Agencies agencies, Transactions transactions) {
        this.rows = rows;
        this.agencies = agencies;
        this.transactions = transactions;
    }

    record ConnectionsJson(List<BacklogRows.Connection> items) {
        ConnectionsJson {
            items = List.copyOf(items);
        }
    }

    @Get
    ConnectionsJson list(OfficerCaller officer) {
        boolean runsThePortal = officer.posts().stream()
                .filter(post -> post.roles().contains(OfficerRole.ADMIN))
                .flatMap(post -> agencies.find(new AgencyId(post.agencyId())).stream())
                .anyMatch(agency -> agency.parentId() == null);
        if (!runsThePortal) {
            throw ProblemException.of(ExchangeProblem.NOT_AN_OPERATOR);
        }
        return new ConnectionsJson(transactions.read(rows::connections));
    }
}
