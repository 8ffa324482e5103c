package vn.motcua.device;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import vn.motcua._support.Api;
import vn.motcua._support.People;
import vn.motcua._support.People.SignedInApplicant;
import vn.motcua._support.People.SignedInOfficer;
import vn.motcua._support.ServerTest;
import vn.motcua._support.Tables;
import vn.motcua.account.session.CallerKind;
import vn.motcua.account.session.RefreshOutcome;
import vn.motcua.account.session.Sessions;
import vn.motcua.account.session.Tokens;
import vn.motcua.platform.content.ContentHash;

@ServerTest
class DeviceApiTest {

    private final Api api;
    private final Devices devices;
    private final Sessions sessions;
    private final Tables tables;
    private final People people;
    private final SignedInApplicant one;
    private final SignedInApplicant other;
    private final String installation = "installation-" + UUID.randomUUID();
    private final String pushToken = "token:" + UUID.randomUUID();

    DeviceApiTest(Api api, Devices devices, Sessions sessions, Tables tables, People people) {
        this.api = api;
        this.devices = devices;
        this.sessions = sessions;
        this.tables = tables;
        this.people = people;
        one = people.citizen();
        other = people.citizen();
    }

    @Test
    void deviceIsListedWithoutItsToken() {
        register(one, installation, pushToken);

        var items = api.get("/api/v1/me/devices")
                .bearer(one.token())
                .expect(200)
                .json()
                .at("/items");
        assertThat(items).hasSize(1);
        assertThat(items.at("/0/installationId").asText()).isEqualTo(installation);
        assertThat(items.at("/0/platform").asText()).isEqualTo("ANDROID");
        assertThat(items.toString()).doesNotContain(pushToken);
        assertThat(devices.listFor(one.id())).extracting(Device::pushToken).containsExactly(pushToken);
    }

    @Test
    void registeringAgainKeepsOneDeviceWithTheNewToken() {
        register(one, installation, pushToken);
        register(one, installation, pushToken + "2");

        assertThat(devices.listFor(one.id())).extracting(Device::pushToken).containsExactly(pushToken + "2");
        assertThat(devices.listFor(one.id())).extracting(Device::version).containsExactly(2L);
    }

    @Test
    void tokenThatMovesToAnotherApplicantLeavesTheFirst() {
        register(one, installation, pushToken);
        register(other, "another-" + UUID.randomUUID(), pushToken);

        assertThat(devices.listFor(one.id())).isEmpty();
        assertThat(devices.listFor(other.id())).hasSize(1);
    }

    @Test
    void phoneThatAnotherPersonSignsInOnIsTheirs() {
        register(one, installation, pushToken);
        register(other, installation, pushToken + "2");

        assertThat(devices.listFor(one.id())).isEmpty();
        assertThat(devices.listFor(other.id())).hasSize(1);
    }

    @Test
    void deadTokenIsRemovedOnlyWhileUnchanged() {
        register(one, installation, pushToken);
        Device device = devices.listFor(one.id()).getFirst();
        register(one, installation, pushToken + "2");

        assertThat(devices.removeIfUnchanged(device.id(), pushToken)).isFalse();
        assertThat(devices.removeIfUnchanged(device.id(), pushToken + "2")).isTrue();
        assertThat(devices.listFor(one.id())).isEmpty();
    }

    @Test
    void twentyFirstDeviceTakesThePlaceOfTheOldest() {
        for (int i = 0; i <= 20; i++) {
            register(one, installation + "-" + i, pushToken + i);
        }

        assertThat(devices.listFor(one.id()))
                .extracting(Device::installationId)
                .hasSize(20)
                .contains(installation + "-20")
                .doesNotContain(installation + "-0");
    }

    @Test
    void deviceThatIsRegisteredAgainIsNotTheOldest() {
        for (int i = 0; i < 20; i++) {
            register(one, installation + "-" + i, pushToken + i);
        }
        register(one, installation + "-0", pushToken + "again");
        register(one, installation + "-20", pushToken + 20);

        assertThat(devices.listFor(one.id()))
                .extracting(Device::installationId)
                .hasSize(20)
                .contains(installation + "-0")
                .doesNotContain(installation + "-1");
    }

    @Test
    void endOfASessionSilencesItsDeviceAlone() {
        Tokens lost = sessions.open(CallerKind.APPLICANT, one.id().value(), "lost phone");
        registerWith(lost.accessToken(), installation + "-lost", pushToken + "-lost");
        register(one, installation, pushToken);
        var listed = api.get("/api/v1/sessions")
                .bearer(one.token())
                .expect(200)
                .json()
                .at("/items");
        String id = StreamSupport.stream(listed.spliterator(), false)
                .filter(session -> session.at("/client").asText().equals("lost phone"))
                .map(session -> session.at("/id").asText())
                .findFirst()
                .orElseThrow();

        api.delete("/api/v1/sessions/" + id).bearer(one.token()).expect(204);

        assertThat(devices.listFor(one.id())).extracting(Device::installationId).containsExactly(installation);
    }

    @Test
    void endOfASessionWhoseTokenWasStolenSilencesItsDevice() {
        Tokens stolen = sessions.open(CallerKind.APPLICANT, one.id().value(), "phone");
        registerWith(stolen.accessToken(), installation, pushToken);
        sessions.refresh(stolen.refreshToken());
        tables.execute("UPDATE refresh_token SET replaced_at = '2020-01-01' WHERE token_hash = '"
                + ContentHash.of(stolen.refreshToken()) + "'");

        assertThat(sessions.refresh(stolen.refreshToken())).isInstanceOf(RefreshOutcome.Reused.class);

        assertThat(devices.listFor(one.id())).isEmpty();
    }

    @Test
    void onlyOnesOwnDeviceIsRemoved() {
        register(one, installation, pushToken);

        api.delete("/api/v1/me/devices/" + installation)
                .bearer(other.token())
                .send()
                .expectProblem(404, "not-found");
        api.delete("/api/v1/me/devices/" + installation).bearer(one.token()).expect(204);
        assertThat(devices.listFor(one.id())).isEmpty();
    }

    @Test
    void officerHasDevicesLikeApplicantsUntilTheSessionsEnd() {
        SignedInOfficer officer = people.officer(List.of());
        register(one, installation, pushToken);
        registerOfficers(officer, installation, pushToken);
        assertThat(devices.listFor(one.id())).isEmpty();
        assertThat(api.get("/api/v1/officer/devices")
                        .bearer(officer.token())
                        .expect(200)
                        .at("/items/0/installationId"))
                .isEqualTo(installation);

        sessions.endAll(CallerKind.OFFICER, officer.id().value());

        assertThat(devices.listFor(officer.id())).isEmpty();
    }

    @Test
    void onlyOnesOwnDeviceIsRemovedByOfficersToo() {
        SignedInOfficer officer = people.officer(List.of());
        registerOfficers(officer, installation, pushToken);

        api.delete("/api/v1/me/devices/" + installation)
                .bearer(one.token())
                .send()
                .expectProblem(404, "not-found");
        api.delete("/api/v1/officer/devices/" + installation)
                .bearer(people.officer(List.of()).token())
                .send()
                .expectProblem(404, "not-found");
        api.delete("/api/v1/officer/devices/" + installation)
                .bearer(officer.token())
                .expect(204);
    }

    private void registerOfficers(SignedInOfficer officer, String installationId, String token) {
        api.put("/api/v1/officer/devices/" + installationId)
                .bearer(officer.token())
                .json(Map.of("platform", "WEB", "pushToken", token))
                .expect(200);
    }

    @Test
    void badDeviceNamesTheField() {
        assertThat(put(one, installation, Map.of("platform", "ANDROID"))
                        .expectProblem(400, "invalid-input")
                        .at("/errors/0/pointer"))
                .isEqualTo("/pushToken");
        assertThat(put(one, installation, Map.of("platform", "TOASTER", "pushToken", "t"))
                        .status())
                .isEqualTo(400);
        assertThat(put(one, "short", Map.of("platform", "IOS", "pushToken", "t"))
                        .expectProblem(400, "invalid-input")
                        .at("/errors/0/pointer"))
                .isEqualTo("/installationId");
        assertThat(put(one, installation, Map.of("platform", "IOS", "pushToken", "có dấu"))
                        .expectProblem(400, "invalid-input")
                        .at("/errors/0/pointer"))
                .isEqualTo("/pushToken");
    }

    private void register(SignedInApplicant applicant, String installationId, String token) {
        registerWith(applicant.token(), installationId, token);
    }

    private void registerWith(String accessToken, String installationId, String token) {
        api.put("/api/v1/me/devices/" + installationId)
                .bearer(accessToken)
                .json(Map.of("platform", "ANDROID", "pushToken", token, "appVersion", "1.0"))
                .expect(200);
    }

    private vn.motcua._support.Answer put(SignedInApplicant applicant, String installationId, Map<String, ?> body) {
        return api.put("/api/v1/me/devices/" + installationId)
                .bearer(applicant.token())
                .json(body)
                .send();
    }
}
