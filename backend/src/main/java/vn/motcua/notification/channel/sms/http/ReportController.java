package vn.motcua.notification.channel.sms.http;

import static vn.motcua.notification.channel.sms.http.GatewayText.checked;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vn.motcua.notification.channel.Channel;
import vn.motcua.notification.channel.DeliveryReport;
import vn.motcua.notification.channel.GatewayEvents;
import vn.motcua.platform.problem.ProblemException;
import vn.motcua.platform.text.Text;

/** Hears from a gateway that knows the secret what became of the messages that it took. */
@Controller("/api/v1/gateway/sms/reports")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
class ReportController {
    private static final Text STATE = new Text("Chỉ nhận DELIVERED hoặc FAILED", "DELIVERED or FAILED");
    private static final int LONGEST_REFERENCE = 100;
    private static final int LONGEST_STATE = 20;

    private final GatewayEvents events;
    private final GatewaySecret secret;

    ReportController(GatewayEvents events, GatewaySecret secret) {
        this.events = events;
        this.secret = secret;
    }

    record ReportJson(@Nullable String reference, @Nullable String state) {}

    @Post
    @Status(HttpStatus.NO_CONTENT)
    void take(@Header("Gateway-Secret") @Nullable String given, @Body ReportJson report) {
        secret.require(given);
        String reference = checked("/reference", report.reference(), 1, LONGEST_REFERENCE);
        events.reported(Channel.SMS, reference, report(checked("/state", report.state(), 1, LONGEST_STATE)));
    }

    private static DeliveryReport report(String state) {
        return Arrays.stream(DeliveryReport.values())
                .filter(report -> report.name().equals(state))
                .findFirst()
                .orElseThrow(() -> ProblemException.invalid("/state", "enum", STATE));
    }
}
