package vn.motcua.result.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.motcua._support.Api;
import vn.motcua._support.ServerTest;
import vn.motcua._support.Tables;
import vn.motcua.agency.Agency;
import vn.motcua.agency.UnitKind;
import vn.motcua.agency.tree.Agencies;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierId;
import vn.motcua.platform.security.OfficerRole;
import vn.motcua.platform.security.Post;
import vn.motcua.procedure.DeliveryMethod;
import vn.motcua.routing.Acts;
import vn.motcua.routing.Desk;
import vn.motcua.routing.Desk.Clerk;
import vn.motcua.routing.queue.Queue;
import vn.motcua.routing.queue.QueueFilter;
import vn.motcua.routing.queue.QueueItem;
import vn.motcua.routing.queue.Queues;

/** Who worked on a dossier that has gone on finds it among all, and can open it. */
@ServerTest
class WorkedOnTest {
    private final Api api;
    private final Desk desk;
    private final DocumentActs documents;
    private final Queues queues;
    private final Acts acts;
    private final SendBackDocument sendBack;
    private final Agencies agencies;
    private final Tables tables;

    WorkedOnTest(
            Api api,
            Desk desk,
            DocumentActs documents,
            Queues queues,
            Acts acts,
            SendBackDocument sendBack,
            Agencies agencies,
            Tables tables) {
        this.api = api;
        this.desk = desk;
        this.documents = documents;
        this.queues = queues;
        this.acts = acts;
        this.sendBack = sendBack;
        this.agencies = agencies;
        this.tables = tables;
    }

    @Test
    void handlersAndClerksFindWhatTheirWorkHasEnded() {
        Dossier done = documents.issued(desk.submitted());

        for (Clerk officer : List.of(desk.handler(), desk.clerk())) {
            assertThat(found(officer, done)).containsExactly(done.id());
            api.get("/api/v1/officer/dossiers/" + done.id().value())
                    .bearer(officer.token())
                    .expect(200);
        }
        assertThat(found(desk.officer(desk.otherDivision(), OfficerRole.HANDLER), done))
                .isEmpty();
    }

    @Test
    void leadersOfTheAgencyThatItWasAGuestOfFindWhatHasGoneBackFromThere() {
        Agency commune = agencies.findByCode("H56.31.01").orElseThrow();
        Agency district = agencies.parentOf(commune.id()).orElseThrow();
        Clerk leader = at(district, UnitKind.LEADERSHIP, null, OfficerRole.LEADER);
        Dossier there = atTheDistrict(commune);
        Clerk appraiser = at(district, UnitKind.DIVISION, "LDTBXH", OfficerRole.HANDLER);
        Dossier taken = acts.take(appraiser, there);
        assertThat(found(leader, taken)).containsExactly(taken.id());

        Dossier signed = documents.sign(leader, documents.submit(appraiser, documents.draft(appraiser, taken)));
        Clerk clerk = at(district, UnitKind.CLERICAL, null, OfficerRole.CLERK);
        Dossier done = documents.issue(clerk, signed);

        for (Clerk officer : List.of(leader, appraiser, clerk)) {
            assertThat(found(officer, done)).containsExactly(done.id());
            api.get("/api/v1/officer/dossiers/" + done.id().value())
                    .bearer(officer.token())
                    .expect(200);
        }
    }

    @Test
    void whatIsHandedBackIsNotFoundWhereItHasStillToCome() {
        Clerk handler = desk.handler();
        Clerk secretary = desk.officer(desk.leadership(), OfficerRole.HANDLER);
        Dossier asked = documents.submit(handler, documents.draft(handler, documents.taken(handler, desk.submitted())));
        assertThat(found(secretary, asked)).containsExactly(asked.id());

        Dossier back = DocumentActs.done(
                sendBack.sendBack(desk.leader().caller(), asked.id(), asked.version(), "Sửa ngày sinh"));

        assertThat(found(secretary, back)).isEmpty();
        api.get("/api/v1/officer/dossiers/" + back.id().value())
                .bearer(secretary.token())
                .expect(404);
        assertThat(found(handler, back)).containsExactly(back.id());
        assertThat(tables.count("routing_left WHERE left_id = X'"
                        + back.id().value().toString().replace("-", "") + "'"))
                .as("the one-stop shop's alone")
                .isEqualTo(1);
    }

    private Dossier atTheDistrict(Agency commune) {
        Dossier submitted = desk.submitted("1.001776", commune.id(), DeliveryMethod.COUNTER);
        Dossier accepted = acts.accept(at(commune, UnitKind.ONE_STOP, null, OfficerRole.INTAKE), submitted);
        Clerk social = at(commune, UnitKind.DIVISION, "VHXH", OfficerRole.HANDLER);
        Dossier proposed = acts.forward(social, acts.take(social, accepted));
        return acts.forward(at(commune, UnitKind.LEADERSHIP, null, OfficerRole.LEADER), proposed);
    }

    private Clerk at(Agency agency, UnitKind kind, @Nullable String suffix, OfficerRole role) {
        UUID unit =
                agencies.findUnit(agency.id(), kind, suffix).orElseThrow().id().value();
        return desk.officer(new Post(agency.id().value(), unit, Set.of(role)));
    }

    private List<DossierId> found(Clerk officer, Dossier dossier) {
        String code = dossier.requireCode().value();
        return queues.list(officer.caller(), new QueueFilter(Queue.ALL, code, null, null, 10, null)).items().stream()
                .map(QueueItem::dossierId)
                .toList();
    }
}
