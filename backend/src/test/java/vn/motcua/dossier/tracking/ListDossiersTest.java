package vn.motcua.dossier.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.motcua._data.Applications;
import vn.motcua._support.Api;
import vn.motcua._support.DatabaseTest;
import vn.motcua._support.People;
import vn.motcua._support.People.SignedInApplicant;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.platform.persistence.Ids;
import vn.motcua.platform.persistence.Page;
import vn.motcua.platform.security.ApplicantCaller;
import vn.motcua.platform.time.Zone;
import vn.motcua.routing.Desk;

/** Which dossiers an applicant finds, in which order, page by page. */
@DatabaseTest
class ListDossiersTest {

    private final Api api;
    private final People people;
    private final Applications applications;
    private final ListDossiers listDossiers;
    private final Desk desk;

    ListDossiersTest(Api api, People people, Applications applications, ListDossiers listDossiers, Desk desk) {
        this.api = api;
        this.people = people;
        this.applications = applications;
        this.listDossiers = listDossiers;
        this.desk = desk;
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
            Page<ListedDossier> page = listDossiers.list(me, new ListDossiers.Question(null, null, 2, after));
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

    private void entrust(SignedInApplicant owner, SignedInApplicant to, Map<String, Object> scope) {
        Map<String, Object> body = new HashMap<>(scope);
        body.put("representativeIdentifier", to.applicant().identifier().value());
        body.put("representativeName", to.applicant().fullName());
        body.put("validUntil", LocalDate.now(Zone.VIETNAM).plusDays(30).toString());
        api.post("/api/v1/me/representations").bearer(owner.token()).json(body).expect(201);
    }

    private List<DossierId> found(ApplicantCaller me, @Nullable DossierStatus status, @Nullable String words) {
        return listDossiers.list(me, new ListDossiers.Question(status, words, 20, null)).items().stream()
                .map(ListedDossier::id)
                .toList();
    }

    private static ApplicantCaller caller(SignedInApplicant me) {
        return new ApplicantCaller(me.id().value(), Ids.next());
    }
}
