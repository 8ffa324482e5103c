package vn.motcua.registry.waiting;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.util.Map;
import java.util.UUID;
import vn.motcua.agency.AgencyId;
import vn.motcua.platform.security.OfficerCaller;
import vn.motcua.registry.RegistryAction;
import vn.motcua.registry.RegistryRights;
import vn.motcua.registry.incoming.IncomingDocuments;
import vn.motcua.registry.incoming.IncomingState;
import vn.motcua.registry.outgoing.OutgoingDocuments;
import vn.motcua.registry.outgoing.OutgoingState;

/** What waits for the officer's own next step. */
@Controller("/api/v1/officer/agencies/{agencyId}/documents-waiting")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
class WaitingController {

    private final RegistryRights rights;
    private final IncomingDocuments incoming;
    private final OutgoingDocuments outgoing;

    WaitingController(RegistryRights rights, IncomingDocuments incoming, OutgoingDocuments outgoing) {
        this.rights = rights;
        this.incoming = incoming;
        this.outgoing = outgoing;
    }

    record WaitingJson(long toTakeIn, long toAssign, long toSign, long toNumber, long toSend) {}

    @Get
    WaitingJson count(OfficerCaller officer, UUID agencyId) {
        AgencyId agency = rights.require(officer, agencyId, RegistryAction.READ);
        if (!rights.may(officer, agencyId, RegistryAction.READ_ALL)) {
            return new WaitingJson(0, 0, 0, 0, 0);
        }
        Map<IncomingState, Long> came = incoming.countWaiting(agency);
        Map<OutgoingState, Long> goes = outgoing.countWaiting(agency);
        return new WaitingJson(
                theirs(officer, agencyId, RegistryAction.TAKE_IN, came.getOrDefault(IncomingState.ARRIVED, 0L)),
                theirs(officer, agencyId, RegistryAction.ASSIGN, came.getOrDefault(IncomingState.TAKEN_IN, 0L)),
                theirs(officer, agencyId, RegistryAction.SIGN, goes.getOrDefault(OutgoingState.SUBMITTED, 0L)),
                theirs(officer, agencyId, RegistryAction.NUMBER, goes.getOrDefault(OutgoingState.SIGNED, 0L)),
                theirs(officer, agencyId, RegistryAction.SEND, goes.getOrDefault(OutgoingState.ISSUED, 0L)));
    }

    private long theirs(OfficerCaller officer, UUID agency, RegistryAction step, long waiting) {
        return rights.may(officer, agency, step) ? waiting : 0;
    }
}
