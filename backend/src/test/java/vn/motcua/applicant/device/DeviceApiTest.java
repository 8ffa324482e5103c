package vn.motcua.applicant.device;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.motcua._support.Api;
import vn.motcua._support.People;
import vn.motcua._support.People.SignedInApplicant;
import vn.motcua._support.ServerTest;

@ServerTest
class DeviceApiTest {

    private final Api api;
    private final Devices devices;
    private final SignedInApplicant one;
    private final SignedInApplicant other;
    private final String installation = "installation-" + UUID.randomUUID();
    private final String pushToken = "token:" + UUID.randomUUID();

    DeviceApiTest(Api api, Devices devices, People people) {
        this.api = api;
        this.devices = devices;
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
        put(applicant, installationId, Map.of("platform", "ANDROID", "pushToken", token, "appVersion", "1.0"))
                .expect(200);
    }

    private vn.motcua._support.Answer put(SignedInApplicant applicant, String installationId, Map<String, ?> body) {
        return api.put("/api/v1/me/devices/" + installationId)
                .bearer(applicant.token())
                .json(body)
                .send();
    }
}
