package vn.motcua.device;

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
import jakarta.validation.constraints.Pattern;
import vn.motcua.officer.OfficerId;
import vn.motcua.platform.problem.CommonProblem;
import vn.motcua.platform.problem.ProblemException;
import vn.motcua.platform.security.OfficerCaller;

/** The officer's own devices over HTTP, as applicants have theirs. */
@Controller("/api/v1/officer/devices")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
class OfficerDeviceController {

    private final Devices devices;

    OfficerDeviceController(Devices devices) {
        this.devices = devices;
    }

    @Get
    DeviceController.DevicesJson list(OfficerCaller caller) {
        return DeviceController.DevicesJson.of(devices.listFor(new OfficerId(caller.officerId())));
    }

    @Put("/{installationId}")
    DeviceController.DeviceJson register(
            OfficerCaller caller,
            HttpRequest<?> request,
            @Pattern(regexp = DeviceController.INSTALLATION) String installationId,
            @Body @Valid DeviceController.DeviceBody body) {
        return DeviceController.DeviceJson.of(devices.register(caller, body.of(installationId, request)));
    }

    @Delete("/{installationId}")
    HttpResponse<?> remove(
            OfficerCaller caller, @Pattern(regexp = DeviceController.INSTALLATION) String installationId) {
        if (!devices.remove(caller, installationId)) {
            throw ProblemException.of(CommonProblem.NOT_FOUND);
        }
        return HttpResponse.noContent();
    }
}
