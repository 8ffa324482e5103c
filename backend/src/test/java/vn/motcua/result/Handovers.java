package vn.motcua.result;

import jakarta.inject.Singleton;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua._data.Applications;
import vn.motcua._support.Answer;
import vn.motcua._support.Api;
import vn.motcua.dossier.Delivery;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.filing.SaveDraft;
import vn.motcua.platform.security.ApplicantCaller;
import vn.motcua.procedure.DeliveryMethod;
import vn.motcua.routing.Acts;
import vn.motcua.routing.Desk;
import vn.motcua.routing.Desk.Clerk;

/** Dossiers whose results were handed over at the counter, with a scan or without. */
@Singleton
public final class Handovers {

    private static final String OFFICERS = "/api/v1/officer/dossiers/";

    private final Desk desk;
    private final Acts acts;
    private final Applications applications;
    private final SaveDraft saveDraft;

    Handovers(Desk desk, Acts acts, Applications applications, SaveDraft saveDraft) {
        this.desk = desk;
        this.acts = acts;
        this.applications = applications;
        this.saveDraft = saveDraft;
    }

    /** From a whole draft to the counter; the dossier as it was submitted. */
    public Dossier handedOver(Api api, ApplicantCaller owner, byte @Nullable [] scan) {
        Dossier draft = applications.completeDraft(owner);
        Delivery counter = new Delivery(DeliveryMethod.COUNTER, null);
        SaveDraft.Outcome saved = saveDraft.save(owner, draft.id(), draft.version(), draft.answers(), counter);
        Dossier submitted = desk.submit(owner, ((SaveDraft.Outcome.Saved) saved).dossier());
        Clerk handler = desk.handler();
        Clerk leader = desk.leader();
        Dossier signed = acts.forward(handler, acts.take(handler, acts.accept(desk.intake(), submitted)));
        String path = OFFICERS + submitted.id().value();
        long version = signed.version();
        if (scan != null) {
            version = api.post(path + "/result-file")
                    .bearer(leader.token())
                    .ifMatch(version)
                    .file("file", "bản sao.pdf", "application/pdf", scan)
                    .expect(200)
                    .version();
        }
        Answer resolved = api.post(path + "/resolution")
                .bearer(leader.token())
                .ifMatch(version)
                .json(Map.of("summary", "Cấp 03 bản sao bằng tốt nghiệp"))
                .expect(200);
        api.post(path + "/return")
                .bearer(desk.intake().token())
                .ifMatch(resolved.version())
                .json(Map.of("method", "COUNTER", "receiverName", "Lê Thị Mẫu"))
                .expect(200);
        return submitted;
    }

    /** Revokes the result of a dossier. */
    public void revoke(Api api, Dossier dossier) {
        String path = OFFICERS + dossier.id().value();
        Clerk leader = desk.leader();
        long version = api.get(path).bearer(leader.token()).expect(200).version();
        api.post(path + "/result/revocation")
                .bearer(leader.token())
                .ifMatch(version)
                .json(Map.of("reason", "Cấp nhầm mẫu"))
                .expect(200);
    }
}
