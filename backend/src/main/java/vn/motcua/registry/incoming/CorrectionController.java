package vn.motcua.registry.incoming;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.security.OfficerCaller;
import vn.motcua.platform.web.Version;
import vn.motcua.registry.AnswerDay;
import vn.motcua.registry.RegistryAction;

/** What was typed of a paper document, corrected by a clerk. */
@Controller("/api/v1/officer/incoming-documents/{documentId}")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.VIRTUAL)
class CorrectionController {

    private final IncomingReach reach;
    private final CorrectIncoming correctIncoming;
    private final AnswerDay answerDay;
    private final IncomingView view;

    CorrectionController(IncomingReach reach, CorrectIncoming correctIncoming, AnswerDay answerDay, IncomingView view) {
        this.reach = reach;
        this.correctIncoming = correctIncoming;
        this.answerDay = answerDay;
        this.view = view;
    }

    @Put
    HttpResponse<IncomingJson> correct(
            OfficerCaller officer,
            UUID documentId,
            @Header("If-Match") @Nullable String ifMatch,
            @Body @Valid IncomingBody.Paper body) {
        long version = Version.required(ifMatch);
        IncomingDocument document = reach.require(officer, documentId, RegistryAction.TAKE_IN);
        IncomingId id = document.id();
        Letter letter = body.letter();
        PaperFields.require(letter, view.today());
        answerDay.require(letter.dueOn(), document.letter().dueOn());
        IncomingAnswers.requireNoSecret(letter);
        boolean evenIfDuplicate = Boolean.TRUE.equals(body.evenIfDuplicate());
        return switch (correctIncoming.correct(officer.officerId(), id, version, letter, evenIfDuplicate)) {
            case CorrectIncoming.Outcome.Answered answered ->
                view.answer(officer, IncomingAnswers.required(answered.outcome()));
            case CorrectIncoming.Outcome.Duplicate duplicate -> throw IncomingAnswers.duplicates(duplicate.others());
        };
    }
}
