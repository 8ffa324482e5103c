package vn.motcua.apology;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.UnaryOperator;
import vn.motcua._data.Applications;
import vn.motcua._support.Answer;
import vn.motcua._support.Api;
import vn.motcua._support.People;
import vn.motcua._support.Tables;
import vn.motcua.applicant.Applicant;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierId;
import vn.motcua.platform.security.ApplicantCaller;
import vn.motcua.routing.Acts;
import vn.motcua.routing.Desk;
import vn.motcua.routing.Desk.Clerk;

/** Dossiers of one's own that are late, and leaders who apologise for them. */
@Singleton
final class LateDossiers {
    static final String REASON = "Chờ ý kiến của cơ quan phối hợp";

    private final Desk desk;
    private final Acts acts;
    private final People people;
    private final Applications applications;
    private final PrepareApologies prepare;
    private final Tables tables;
    private final Clock clock;

    LateDossiers(
            Desk desk,
            Acts acts,
            People people,
            Applications applications,
            PrepareApologies prepare,
            Tables tables,
            Clock clock) {
        this.desk = desk;
        this.acts = acts;
        this.people = people;
        this.applications = applications;
        this.prepare = prepare;
        this.tables = tables;
        this.clock = clock;
    }

    /**
     * A dossier that a handler works on, and its owner.
     *
     * @param owner the token they are signed in with
     */
    record Late(Dossier dossier, String owner) {
        DossierId id() {
            return dossier.id();
        }
    }

    /** One whose promise is an hour past and whose apology is prepared. */
    Late late() {
        return late(accepted -> acts.take(desk.handler(), accepted));
    }

    /** The same, which nobody has begun to work on. */
    Late lateAndNotTaken() {
        return late(accepted -> accepted);
    }

    private Late late(UnaryOperator<Dossier> handled) {
        Applicant citizen = people.citizen().applicant();
        ApplicantCaller caller = applications.caller(citizen);
        Dossier dossier =
                handled.apply(acts.accept(desk.intake(), desk.submit(caller, applications.completeDraft(caller))));
        promise(dossier.id(), clock.instant().minus(Duration.ofHours(1)));
        prepare.look();
        return new Late(dossier, people.token(citizen.id()));
    }

    /** Lets another date be promised. */
    void promise(DossierId id, Instant at) {
        tables.execute("UPDATE dossier SET promised_at = " + sql(at) + " WHERE id = " + Tables.id(id.value()));
    }

    /** Lets the clock have started at another moment: what is counted anew is counted from there. */
    void accepted(DossierId id, Instant at) {
        tables.execute("UPDATE dossier SET accepted_at = " + sql(at) + " WHERE id = " + Tables.id(id.value()));
    }

    /** The date that a leader is offered. */
    LocalDate suggested(Api api, Clerk leader, DossierId id) {
        return LocalDate.parse(
                api.get(path(id, "")).bearer(leader.token()).expect(200).at("/apology/suggestedDate"));
    }

    Answer sign(Api api, Clerk leader, Dossier dossier, LocalDate newDate) {
        return api.post(path(dossier.id(), "/apology"))
                .bearer(leader.token())
                .ifMatch(dossier.version())
                .json(Map.of("reason", REASON, "newDate", newDate.toString()))
                .send();
    }

    private static String path(DossierId id, String what) {
        return "/api/v1/officer/dossiers/" + id.value() + what;
    }

    private static String sql(Instant at) {
        return "'" + at.toString().replace("T", " ").replace("Z", "") + "'";
    }
}
