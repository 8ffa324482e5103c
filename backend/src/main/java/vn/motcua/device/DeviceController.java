package vn.motcua.device;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.applicant.ApplicantId;
import vn.motcua.platform.problem.CommonProblem;
import vn.motcua.platform.problem.ProblemException;
import vn.motcua.platform.security.ApplicantCaller;
import vn.motcua.platform.text.Language;

/** The caller's own devices over HTTP. A push token goes in and never comes out. */
@Controller("/api/v1/me/devices")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
class DeviceController {

    static final String INSTALLATION = "[A-Za-z0-9_-]{8,100}";

    private final Devices devices;

    DeviceController(Devices devices) {
        this.devices = devices;
    }

    @Introspected
    record DeviceBody(
            @NotNull Platform platform,

            @NotNull @Size(min = 1, max = 4096) @Pattern(regexp = "[!-~]*")
            String pushToken,

            @Nullable @Size(min = 1, max = 40) String appVersion,
            @Nullable @Pattern(regexp = "vi|en") String language) {

        Devices.Registration of(String installationId, HttpRequest<?> request) {
            Language spoken = language == null ? Language.of(request) : Language.ofTag(language);
            return new Devices.Registration(installationId, platform, pushToken, appVersion, spoken);
        }
    }

    record DevicesJson(List<DeviceJson> items) {
        static DevicesJson of(List<Device> devices) {
            return new DevicesJson(devices.stream().map(DeviceJson::of).toList());
        }
    }

    record DeviceJson(
            String installationId,
            Platform platform,
            @Nullable String appVersion,
            String language,
            Instant registeredAt) {

        static DeviceJson of(Device device) {
            return new DeviceJson(
                    device.installationId(),
                    device.platform(),
                    device.appVersion(),
                    device.language().tag(),
                    device.registeredAt());
        }
    }

    @Get
    DevicesJson list(ApplicantCaller caller) {
        return DevicesJson.of(devices.listFor(new ApplicantId(caller.applicantId())));
    }

    @Put("/{installationId}")
    DeviceJson register(
            ApplicantCaller caller,
            HttpRequest<?> request,
            @Pattern(regexp = INSTALLATION) String installationId,
            @Body @Valid DeviceBody body) {
        return DeviceJson.of(devices.register(caller, body.of(installationId, request)));
    }

    @Delete("/{installationId}")
    HttpResponse<?> remove(ApplicantCaller caller, @Pattern(regexp = INSTALLATION) String installationId) {
        if (!devices.remove(caller, installationId)) {
            throw ProblemException.of(CommonProblem.NOT_FOUND);
        }
        return HttpResponse.noContent();
    }
}
