package vn.motcua.dossier.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.motcua._data.Applications;
import vn.motcua._support.Answer;
import vn.motcua._support.Api;
import vn.motcua._support.DatabaseTest;
import vn.motcua._support.People;
import vn.motcua._support.People.SignedInApplicant;
import vn.motcua._support.Tables;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.platform.persistence.Ids;
import vn.motcua.platform.persistence.Page;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.platform.security.ApplicantCaller;
import vn.motcua.platform.sql.Sql;
import vn.motcua.platform.time.Zone;
import vn.motcua.routing.Acts;
import vn.motcua.routing.Desk;

/** Which dossiers an applicant finds, in which order, page by page. */
@DatabaseTest
class ListDossiersTest {

    private final Api api;
    private final People people;
    private final Applications applications;
    private final ListDossiers listDossiers;
    private final Desk desk;
    private final Acts acts;
    private final Tables tables;
    private final Sql sql;
    private final Transactions transactions;

    ListDossiersTest(
            Api api,
            People people,
            Applications applications,
            ListDossiers listDossiers,
            Desk desk,
            Acts acts,
            Tables tables,
            Sql sql,
            Transactions transactions) {
        this.api = api;
        this.people = people;
        this.applications = applications;
        this.listDossiers = listDossiers;
        this.desk = desk;
        this.acts = acts;
        this.tables = tables;
        this.sql = sql;
        this.transactions = transactions;
    }

    @Test
    void pagesGoFromTheNewestChangeToTheOldestWithoutGapOrDouble() {
        ApplicantCaller me = caller(people.citizen());
        List<DossierId> drafts = new ArrayList<>(IntStream.range(0, 5)
                .mapToObj(i -> applications.emptyDraft(me).id())
                .toList());
        Collections.reverse(drafts);

        List<DossierId> seen = new ArrayList<>();
        @Nullable String after = null;
        do {
            Page<ListedDossier> page = listDossiers.list(me, new ListDossiers.Question(DossierFilter.ALL, 2, after));
            assertThat(page.items()).hasSizeLessThanOrEqualTo(2);
            page.items().forEach(dossier -> seen.add(dossier.id()));
            after = page.next();
            // What is begun while one reads comes before the place one stands at.
            applications.emptyDraft(me);
        } while (after != null);

        assertThat(seen).containsExactlyElementsOf(drafts);
    }

    @Test
    void wordsAreFoundInCodeProcedureAndOwnerWithoutMarks() {
        ApplicantCaller me = caller(people.citizen("Đặng Thị Ánh"));
        Dossier dossier = desk.submit(me, applications.completeDraft(me));
        String code = dossier.requireCode().value();

        assertThat(found(me, null, "dang thi anh")).containsExactly(dossier.id());
        assertThat(found(me, null, "văn bằng")).containsExactly(dossier.id());
        assertThat(found(me, null, code)).containsExactly(dossier.id());
        assertThat(found(me, null, " -- ")).isEmpty();
        assertThat(found(me, null, "khai sinh")).isEmpty();
        assertThat(found(me, null, "100% _")).isEmpty();
    }

    @Test
    void statusNarrowsTheList() {
        ApplicantCaller me = caller(people.citizen());
        Dossier draft = applications.emptyDraft(me);
        Dossier submitted = desk.submit(me, applications.completeDraft(me));

        assertThat(found(me, DossierStatus.DRAFT, null)).containsExactly(draft.id());
        assertThat(found(me, DossierStatus.SUBMITTED, null)).containsExactly(submitted.id());
    }

    @Test
    void representativeFindsWhatTheyMayTrackAndNoMore() {
        SignedInApplicant owner = people.citizen();
        SignedInApplicant tracker = people.citizen();
        SignedInApplicant elsewhere = people.citizen();
        Dossier dossier = applications.emptyDraft(caller(owner));
        entrust(owner, tracker, Map.of("actions", List.of("TRACK")));
        entrust(owner, elsewhere, Map.of("actions", List.of("TRACK"), "procedures", List.of("1.001193")));

        assertThat(found(caller(owner), null, null)).containsExactly(dossier.id());
        assertThat(found(caller(tracker), null, null)).containsExactly(dossier.id());
        assertThat(found(caller(elsewhere), null, null)).isEmpty();
    }

    @Test
    void conditionsNarrowWhatTheOthersLeave() {
        SignedInApplicant owner = people.citizen();
        ApplicantCaller me = caller(owner);
        Dossier draft = applications.emptyDraft(me);
        Dossier submitted = desk.submit(me, applications.completeDraft(me));
        Dossier accepted = acts.accept(desk.intake(), desk.submit(me, applications.completeDraft(me)));
        String today = LocalDate.now(Zone.VIETNAM).toString();
        String tomorrow = LocalDate.now(Zone.VIETNAM).plusDays(1).toString();

        assertThat(asked(owner, "limit=50")).containsExactly(accepted.id(), submitted.id(), draft.id());
        assertThat(asked(owner, "statuses=DRAFT&statuses=ACCEPTED")).containsExactly(accepted.id(), draft.id());
        assertThat(asked(owner, "waiting=true")).containsExactly(draft.id());
        assertThat(asked(owner, "waiting=true&status=SUBMITTED")).isEmpty();
        assertThat(asked(owner, "filedFrom=" + today + "&filedTo=" + today))
                .containsExactly(accepted.id(), submitted.id());
        assertThat(asked(owner, "filedFrom=" + tomorrow)).isEmpty();
        assertThat(asked(owner, "filedTo=2020-01-01")).isEmpty();
        assertThat(asked(owner, "procedure=" + Applications.PROCEDURE)).hasSize(3);
        assertThat(asked(owner, "procedure=1.001193")).isEmpty();
        assertThat(asked(owner, "agency=" + applications.agency().value())).hasSize(3);
        assertThat(asked(owner, "agency=" + Ids.next())).isEmpty();
        assertThat(asked(owner, "owner=" + owner.id().value() + "&q=van%20bang&status=DRAFT"))
                .containsExactly(draft.id());
        assertThat(asked(owner, "owner=" + people.citizen().id().value())).isEmpty();
    }

    @Test
    void lateAreThoseBeingHandledWhoseDateIsPastAndSoonThoseWithinThreeDays() {
        SignedInApplicant owner = people.citizen();
        ApplicantCaller me = caller(owner);
        DossierId late = acts.accept(desk.intake(), desk.submit(me, applications.completeDraft(me)))
                .id();
        DossierId soon = acts.accept(desk.intake(), desk.submit(me, applications.completeDraft(me)))
                .id();
        DossierId later = acts.accept(desk.intake(), desk.submit(me, applications.completeDraft(me)))
                .id();
        promise(late, "- INTERVAL 1 MINUTE");
        promise(soon, "+ INTERVAL 71 HOUR");
        promise(later, "+ INTERVAL 73 HOUR");

        assertThat(asked(owner, "due=LATE")).containsExactly(late);
        assertThat(asked(owner, "due=SOON")).containsExactly(soon);
        tables.execute("UPDATE dossier SET status = 'SUPPLEMENT_REQUESTED' WHERE id = " + Tables.id(late.value()));
        assertThat(asked(owner, "due=LATE")).as("its clock stands still").isEmpty();
    }

    private void promise(DossierId dossier, String fromNow) {
        tables.execute("UPDATE dossier SET promised_at = UTC_TIMESTAMP(6) " + fromNow + " WHERE id = "
                + Tables.id(dossier.value()));
    }

    @Test
    void whatNoFilterCanMeanIsRefused() {
        SignedInApplicant me = people.citizen();
        for (String wrong : List.of(
                "status=LOST",
                "statuses=DRAFT&statuses=x",
                "owner=1",
                "agency=x",
                "procedure=a%20b",
                "filedFrom=yesterday",
                "filedTo=9999-12-31",
                "due=NEVER",
                "waiting=1",
                "q=" + "a".repeat(101),
                "reference=" + "a".repeat(61))) {
            String name = wrong.substring(0, wrong.indexOf('='));
            String pointer = api.get("/api/v1/dossiers?" + wrong)
                    .bearer(me.token())
                    .send()
                    .expectProblem(400, "invalid-input")
                    .at("/errors/0/pointer");
            assertThat(pointer).startsWith("/" + name);
        }
    }

    @Test
    void pageOfAnOwnerIsReadInTheOrderOfItsIndex() {
        ApplicantCaller me = caller(people.citizen());
        DossierFilter filter = new DossierFilter(
                null,
                Set.of(DossierStatus.SUBMITTED),
                Applications.PROCEDURE,
                null,
                LocalDate.of(2026, 1, 1),
                null,
                null,
                false,
                "bang",
                null);

        assertThat(plan(me, filter))
                .filteredOn(line -> line.startsWith("dossier "))
                .isNotEmpty()
                .allSatisfy(line ->
                        assertThat(line).startsWith("dossier dossier_of_owner ").doesNotContain("filesort"));
    }

    @Test
    void pageOfAProcedureAtAnAgencyIsReadInTheOrderOfItsIndexToo() {
        DossierFilter filter = new DossierFilter(
                null, Set.of(), Applications.PROCEDURE, applications.agency(), null, null, null, false, null, null);

        assertThat(plan(caller(people.citizen()), filter))
                .filteredOn(line -> line.startsWith("dossier "))
                .isNotEmpty()
                .allSatisfy(line ->
                        assertThat(line).startsWith("dossier dossier_of_owner ").doesNotContain("filesort"));
    }

    @Test
    void ownReferenceIsFoundByAnIndex() {
        DossierFilter filter = new DossierFilter(null, Set.of(), null, null, null, null, null, false, null, "NV-0017");

        List<String> plan = plan(caller(people.citizen()), filter);

        assertThat(plan)
                .filteredOn(line -> line.startsWith("c "))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).containsAnyOf(" dossier_reference_of_owner ", " PRIMARY "));
        assertThat(plan)
                .filteredOn(line -> line.startsWith("dossier "))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).containsAnyOf(" PRIMARY ", " dossier_of_owner "));
    }

    private List<String> plan(ApplicantCaller me, DossierFilter filter) {
        return transactions.read(() -> listDossiers
                .seen(me, new ListDossiers.Question(filter, 20, null))
                .orElseThrow()
                .statement(sql, "EXPLAIN FORMAT=TRADITIONAL ", 21)
                .list(row -> row.findText("table").orElse("") + " "
                        + row.findText("key").orElse("") + " "
                        + row.findText("Extra").orElse("")));
    }

    @Test
    void tableToTakeAlongHasTheSameDossiers() {
        SignedInApplicant owner = people.citizen("=HYPERLINK(1)");
        ApplicantCaller me = caller(owner);
        Dossier draft = applications.emptyDraft(me);
        Dossier submitted = desk.submit(me, applications.completeDraft(me));

        Answer file = api.get("/api/v1/dossiers/export.csv")
                .bearer(owner.token())
                .header("Accept-Language", "en")
                .expect(200);

        assertThat(file.header("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/csv"));
        List<String> lines = file.text().lines().toList();
        assertThat(lines.getFirst()).startsWith("\uFEFFDossier code,Status,");
        assertThat(lines).hasSize(3);
        assertThat(lines.get(1))
                .startsWith(submitted.requireCode().value() + ",\"Submitted, awaiting acceptance\",")
                .endsWith("," + submitted.id().value() + ",");
        assertThat(lines.get(2))
                .startsWith(",Draft,")
                .contains(",'=HYPERLINK(1),")
                .endsWith("," + draft.id().value() + ",");
        String drafts = api.get("/api/v1/dossiers/export.csv?status=DRAFT")
                .bearer(owner.token())
                .expect(200)
                .text();
        assertThat(drafts.lines()).hasSize(2);
        assertThat(drafts).startsWith("\uFEFFMã hồ sơ,Trạng thái,").contains(",Đang soạn,");
    }

    @Test
    void linkNamesItsLanguage() {
        SignedInApplicant owner = people.citizen();

        String table = api.get("/api/v1/dossiers/export.csv?language=en")
                .bearer(owner.token())
                .header("Accept-Language", "vi")
                .expect(200)
                .text();
        assertThat(table).contains("Dossier code");
        api.get("/api/v1/dossiers/export.csv?language=fr")
                .bearer(owner.token())
                .send()
                .expectProblem(400, "invalid-input");
    }

    private List<DossierId> asked(SignedInApplicant who, String query) {
        List<DossierId> found = new ArrayList<>();
        api.get("/api/v1/dossiers?" + query)
                .bearer(who.token())
                .expect(200)
                .json()
                .at("/items")
                .forEach(item ->
                        found.add(new DossierId(UUID.fromString(item.at("/id").asText()))));
        return found;
    }

    private void entrust(SignedInApplicant owner, SignedInApplicant to, Map<String, Object> scope) {
        Map<String, Object> body = new HashMap<>(scope);
        body.put("representativeIdentifier", to.applicant().identifier().value());
        body.put("representativeName", to.applicant().fullName());
        body.put("validUntil", LocalDate.now(Zone.VIETNAM).plusDays(30).toString());
        api.post("/api/v1/me/representations").bearer(owner.token()).json(body).expect(201);
    }

    private List<DossierId> found(ApplicantCaller me, @Nullable DossierStatus status, @Nullable String words) {
        Set<DossierStatus> statuses = status == null ? Set.of() : Set.of(status);
        DossierFilter filter = DossierFilter.ALL.in(statuses).with(words);
        return listDossiers.list(me, new ListDossiers.Question(filter, 20, null)).items().stream()
                .map(ListedDossier::id)
                .toList();
    }

    private static ApplicantCaller caller(SignedInApplicant me) {
        return new ApplicantCaller(me.id().value(), Ids.next());
    }
}
