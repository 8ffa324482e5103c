package vn.motcua.applicant.representation;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import vn.motcua._data.Applications;
import vn.motcua._support.Answer;
import vn.motcua._support.Api;
import vn.motcua._support.People.SignedInApplicant;
import vn.motcua.dossier.Actor;
import vn.motcua.dossier.ChangeOutcome;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.StatusChange;
import vn.motcua.dossier.decision.WithdrawDossier;
import vn.motcua.platform.security.ApplicantCaller;
import vn.motcua.result.document.DocumentActs;
import vn.motcua.routing.Acts;
import vn.motcua.routing.Desk;
import vn.motcua.routing.Desk.Clerk;

/** An owner's dossier in a state, brought there by those who bring dossiers there. */
@Singleton
final class DossiersInEachState {

    private final Applications applications;
    private final Desk desk;
    private final Acts acts;
    private final DocumentActs documents;
    private final StatusChange statusChange;
    private final WithdrawDossier withdrawDossier;

    DossiersInEachState(
            Applications applications,
            Desk desk,
            Acts acts,
            DocumentActs documents,
            StatusChange statusChange,
            WithdrawDossier withdrawDossier) {
        this.applications = applications;
        this.desk = desk;
        this.acts = acts;
        this.documents = documents;
        this.statusChange = statusChange;
        this.withdrawDossier = withdrawDossier;
    }

    /** A new one, with nothing lacking; the officers' part of it over HTTP where it takes HTTP. */
    Seen in(DossierStatus state, SignedInApplicant owner, Api api) {
        ApplicantCaller caller = applications.caller(owner.applicant());
        Dossier draft = applications.completeDraft(caller);
        Dossier dossier = state == DossierStatus.DRAFT ? draft : later(state, caller, desk.submit(caller, draft), api);
        Answer seen = api.get("/api/v1/dossiers/" + dossier.id().value())
                .bearer(owner.token())
                .expect(200);
        if (!seen.at("/status").equals(state.name())) {
            throw new AssertionError("wanted " + state + ", got " + seen.at("/status"));
        }
        return new Seen(dossier.id().value().toString(), seen.version(), seen.at("/attachments/0/id"));
    }

    /** What a caller must know of it to act. */
    record Seen(String id, long version, String attachmentId) {}

    private Dossier later(DossierStatus state, ApplicantCaller caller, Dossier submitted, Api api) {
        return switch (state) {
            case DRAFT -> throw new IllegalArgumentException("it is submitted");
            case SUBMITTED -> submitted;
            case ACCEPTED -> acts.accept(desk.intake(), submitted);
            case REFUSED -> acts.refuse(desk.intake(), submitted);
            case IN_PROGRESS -> documents.taken(desk.handler(), submitted);
            case SUPPLEMENT_REQUESTED -> asked(submitted, api);
            case PAYMENT_REQUESTED -> payable(documents.taken(desk.handler(), submitted));
            case WITHDRAWN ->
                changed(withdrawDossier.withdraw(caller, submitted.id(), submitted.version(), "Đã tìm thấy bản chính"));
            case STOPPED -> stopped(submitted);
            case RESOLVED -> documents.issued(submitted);
            case RESULT_RETURNED -> returned(documents.issued(submitted), api);
        };
    }

    private Dossier asked(Dossier submitted, Api api) {
        api.post("/api/v1/officer/dossiers/" + submitted.id().value() + "/supplement-request")
                .bearer(desk.intake().token())
                .ifMatch(submitted.version())
                .json(Map.of(
                        "reason", "Ảnh bị lóa",
                        "fields", List.of(Map.of("pointer", "/lyDo", "note", "Ghi rõ hơn")),
                        "documents", List.of(Map.of("code", Applications.PAPER, "note", "Chụp lại"))))
                .expect(200);
        return submitted;
    }

    private Dossier payable(Dossier taken) {
        Actor officer = new Actor.ByOfficer(desk.handler().id(), desk.division().value());
        return changed(statusChange.apply(taken.id(), taken.version(), DossierStatus.PAYMENT_REQUESTED, officer, null));
    }

    private Dossier stopped(Dossier submitted) {
        Clerk handler = desk.handler();
        return acts.stop(handler, documents.taken(handler, submitted));
    }

    private Dossier returned(Dossier issued, Api api) {
        api.post("/api/v1/officer/dossiers/" + issued.id().value() + "/return")
                .bearer(desk.intake().token())
                .ifMatch(issued.version())
                .json(Map.of("method", "ONLINE"))
                .expect(200);
        return issued;
    }

    private static Dossier changed(ChangeOutcome outcome) {
        if (outcome instanceof ChangeOutcome.Changed(Dossier dossier)) {
            return dossier;
        }
        throw new AssertionError("not changed: " + outcome);
    }
}
