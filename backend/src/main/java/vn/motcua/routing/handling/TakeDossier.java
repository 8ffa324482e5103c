package vn.motcua.routing.handling;

import jakarta.inject.Singleton;
import vn.motcua.dossier.DossierId;
import vn.motcua.officer.OfficerId;
import vn.motcua.officer.Officers;
import vn.motcua.platform.security.OfficerCaller;
import vn.motcua.routing.Assignee;
import vn.motcua.routing.reading.ReadLog;
import vn.motcua.routing.reading.Reading;

/** Takes a dossier that nobody holds; taking what is one's own changes nothing and is a reading. */
@Singleton
public class TakeDossier {

    private final HandlingGate gate;
    private final Handover handover;
    private final Officers officers;
    private final ReadLog log;

    TakeDossier(HandlingGate gate, Handover handover, Officers officers, ReadLog log) {
        this.gate = gate;
        this.handover = handover;
        this.officers = officers;
        this.log = log;
    }

    /** Takes the version the officer read. */
    public HandlingOutcome take(OfficerCaller officer, DossierId id, long expectedVersion) {
        return switch (gate.admit(officer, id, expectedVersion, OfficerAction.TAKE)) {
            case Admission.Admitted admitted -> take(officer, admitted);
            case Admission.Refusal refusal -> new HandlingOutcome.Refused(refusal);
        };
    }

    private HandlingOutcome take(OfficerCaller officer, Admission.Admitted admitted) {
        if (admitted.task().assignee() != null) {
            // No history tells of it, and the whole dossier is the answer.
            log.note(officer, admitted.dossier().id(), Reading.ofDossier());
            return new HandlingOutcome.Done(admitted.dossier());
        }
        OfficerId me = new OfficerId(officer.officerId());
        return handover.taken(new Assignee(me, officers.get(me).fullName()), admitted);
    }
}
