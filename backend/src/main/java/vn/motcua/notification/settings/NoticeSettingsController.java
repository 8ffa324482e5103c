package vn.motcua.notification.settings;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import vn.motcua.applicant.ApplicantId;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.platform.problem.CommonProblem;
import vn.motcua.platform.problem.ProblemException;
import vn.motcua.platform.security.ApplicantCaller;
import vn.motcua.platform.text.Text;
import vn.motcua.platform.web.Version;

/** How the caller wants to be told, over HTTP. */
@Controller("/api/v1/me/notice-settings")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
class NoticeSettingsController {
    private static final String TIME = "([01][0-9]|2[0-3]):[0-5][0-9]";

    private final NoticeSettingsRows rows;
    private final ChangeNoticeSettings changeSettings;
    private final Transactions transactions;

    NoticeSettingsController(NoticeSettingsRows rows, ChangeNoticeSettings changeSettings, Transactions transactions) {
        this.rows = rows;
        this.changeSettings = changeSettings;
        this.transactions = transactions;
    }

    @Introspected
    record QuietHoursJson(
            @NotNull @Pattern(regexp = TIME) String from,
            @NotNull @Pattern(regexp = TIME) String to) {
        static @Nullable QuietHoursJson of(@Nullable QuietHours quiet) {
            return quiet == null
                    ? null
                    : new QuietHoursJson(quiet.from().toString(), quiet.to().toString());
        }
    }

    @Introspected
    record SettingsBody(
            @NotNull Boolean push,
            @NotNull Boolean sms,
            @NotNull Boolean mail,
            @Nullable @Valid QuietHoursJson quietHours) {

        NoticeSettings asOf(long version) {
            return new NoticeSettings(push, sms, mail, quiet(), version);
        }

        private @Nullable QuietHours quiet() {
            if (quietHours == null) {
                return null;
            }
            if (quietHours.from().equals(quietHours.to())) {
                throw ProblemException.invalid(
                        "/quietHours/to",
                        "same",
                        new Text(
                                "Giờ kết thúc phải khác giờ bắt đầu.",
                                "Quiet hours end at another time than they begin."));
            }
            return new QuietHours(LocalTime.parse(quietHours.from()), LocalTime.parse(quietHours.to()));
        }
    }

    record SettingsJson(
            boolean push,
            boolean sms,
            boolean mail,
            @Nullable QuietHoursJson quietHours,
            long version) {
        static SettingsJson of(NoticeSettings settings) {
            return new SettingsJson(
                    settings.push(),
                    settings.sms(),
                    settings.mail(),
                    QuietHoursJson.of(settings.quiet()),
                    settings.version());
        }
    }

    @Get
    HttpResponse<SettingsJson> get(ApplicantCaller caller) {
        return answer(transactions.read(() -> rows.of(new ApplicantId(caller.applicantId()))));
    }

    @Put
    HttpResponse<SettingsJson> change(
            ApplicantCaller caller, @Header("If-Match") @Nullable String ifMatch, @Body @Valid SettingsBody body) {
        NoticeSettings wanted = body.asOf(Version.required(ifMatch));
        return switch (changeSettings.change(new ApplicantId(caller.applicantId()), wanted)) {
            case ChangeNoticeSettings.Outcome.Changed(NoticeSettings settings) -> answer(settings);
            case ChangeNoticeSettings.Outcome.Stale stale ->
                throw ProblemException.of(CommonProblem.STALE_VERSION).with("currentVersion", stale.currentVersion());
        };
    }

    private static HttpResponse<SettingsJson> answer(NoticeSettings settings) {
        return HttpResponse.ok(SettingsJson.of(settings)).header("ETag", Version.tag(settings.version()));
    }
}
