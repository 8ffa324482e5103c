package vn.motcua.signature.verification;

import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.multipart.StreamingFileUpload;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.time.Duration;
import java.util.Set;
import vn.motcua.document.Acceptance;
import vn.motcua.document.CheckPdf;
import vn.motcua.platform.limit.Limit;
import vn.motcua.platform.limit.RateLimits;
import vn.motcua.platform.problem.ProblemException;
import vn.motcua.platform.security.Caller;
import vn.motcua.platform.web.Upload;

/** Verifies a PDF that anybody who is signed in sends; nothing of it is kept. */
@Controller("/api/v1/signatures/verification")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.VIRTUAL)
class VerificationController {
    private static final Acceptance PDF = new Acceptance(Set.of("application/pdf"), 10L << 20, 1000);
    private static final Limit VERIFICATIONS = new Limit("verification", 120, Duration.ofHours(1));

    private final CheckPdf check;
    private final VerifyPdf verify;
    private final RateLimits limits;

    VerificationController(CheckPdf check, VerifyPdf verify, RateLimits limits) {
        this.check = check;
        this.verify = verify;
        this.limits = limits;
    }

    @Post(consumes = MediaType.MULTIPART_FORM_DATA)
    VerificationJson verify(Caller caller, StreamingFileUpload file) {
        return Upload.take(file, (bytes, name) -> {
            limits.take(VERIFICATIONS, caller.id().toString()).ifPresent(wait -> {
                throw ProblemException.tooMany(wait);
            });
            return switch (check.check(bytes, name, PDF, verify::verifyForPublic)) {
                case CheckPdf.Outcome.Sound<SignatureReport> sound ->
                    VerificationJson.of(sound.sizeBytes(), sound.sha256(), sound.read());
                case CheckPdf.Outcome.Refused<SignatureReport> refused ->
                    throw refused.refusal().problem();
            };
        });
    }
}
