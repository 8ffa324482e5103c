package vn.motcua.notification.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.motcua._support.Answer;
import vn.motcua._support.Api;
import vn.motcua._support.People;
import vn.motcua._support.People.SignedInApplicant;
import vn.motcua._support.ServerTest;

@ServerTest
class NoticeSettingsApiTest {
    private static final String PATH = "/api/v1/me/notice-settings";

    private final Api api;
    private final SignedInApplicant person;
    private final SignedInApplicant another;

    NoticeSettingsApiTest(Api api, People people) {
        this.api = api;
        this.person = people.citizen();
        this.another = people.citizen();
    }

    @Test
    void whoHasChosenNothingIsToldByEveryWayAtAnyHour() {
        Answer settings = get(person);
        assertThat(settings.json().at("/push").asBoolean()).isTrue();
        assertThat(settings.json().at("/sms").asBoolean()).isTrue();
        assertThat(settings.json().at("/mail").asBoolean()).isTrue();
        assertThat(settings.json().has("quietHours")).isFalse();
        assertThat(settings.header("ETag")).contains("\"0\"");
    }

    @Test
    void choiceIsKeptAndOnlyOnesOwn() {
        Answer changed = put(person, 0, chosen(true, false, "22:00", "06:30"));
        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.header("ETag")).contains("\"1\"");
        Answer kept = get(person);
        assertThat(kept.json().at("/sms").asBoolean()).isFalse();
        assertThat(kept.at("/quietHours/from")).isEqualTo("22:00");
        assertThat(kept.at("/quietHours/to")).isEqualTo("06:30");
        assertThat(get(another).json().at("/version").asInt()).isZero();
    }

    @Test
    void whatIsSoAlreadyIsNoChange() {
        put(person, 0, chosen(true, true, "22:00", "06:30"));
        assertThat(put(person, 1, chosen(true, true, "22:00", "06:30")).header("ETag"))
                .contains("\"1\"");
    }

    @Test
    void quietHoursAreTakenBack() {
        put(person, 0, chosen(true, true, "22:00", "06:30"));
        put(person, 1, Map.of("push", true, "sms", true, "mail", true));
        assertThat(get(person).json().has("quietHours")).isFalse();
    }

    @Test
    void staleChangeIsRefused() {
        put(person, 0, chosen(false, true, "22:00", "06:30"));
        Answer stale = put(person, 0, chosen(true, true, "22:00", "06:30"));
        stale.expectProblem(412, "stale-version");
        assertThat(stale.json().at("/currentVersion").asInt()).isEqualTo(1);
        api.put(PATH)
                .bearer(person.token())
                .json(chosen(true, true, "22:00", "06:30"))
                .send()
                .expectProblem(428, "precondition-required");
    }

    @Test
    void ofChangesMadeAtOnceOneHolds() {
        List<CompletableFuture<Integer>> changes = IntStream.range(0, 4)
                .mapToObj(i ->
                        CompletableFuture.supplyAsync(() -> put(person, 0, chosen(true, true, "2" + i + ":00", "06:30"))
                                .status()))
                .toList();
        assertThat(changes.stream().map(CompletableFuture::join)).containsExactlyInAnyOrder(200, 412, 412, 412);
    }

    @Test
    void badTimesNameTheirField() {
        assertThat(put(person, 0, chosen(true, true, "24:00", "06:30"))
                        .expectProblem(400, "invalid-input")
                        .at("/errors/0/pointer"))
                .isEqualTo("/quietHours/from");
        assertThat(put(person, 0, chosen(true, true, "22:00", "22:00"))
                        .expectProblem(400, "invalid-input")
                        .at("/errors/0/pointer"))
                .isEqualTo("/quietHours/to");
        assertThat(put(person, 0, Map.of("push", true, "sms", true))
                        .expectProblem(400, "invalid-input")
                        .at("/errors/0/pointer"))
                .isEqualTo("/mail");
    }

    private Answer get(SignedInApplicant who) {
        return api.get(PATH).bearer(who.token()).expect(200);
    }

    private Answer put(SignedInApplicant who, long version, Map<String, ?> settings) {
        return api.put(PATH).bearer(who.token()).ifMatch(version).json(settings).send();
    }

    private static Map<String, Object> chosen(boolean push, boolean sms, String from, String to) {
        Map<String, Object> chosen = new HashMap<>();
        chosen.put("push", push);
        chosen.put("sms", sms);
        chosen.put("mail", true);
        chosen.put("quietHours", Map.of("from", from, "to", to));
        return chosen;
    }
}
