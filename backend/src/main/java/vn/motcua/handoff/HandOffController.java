package vn.motcua.handoff;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import jakarta.validation.Valid;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierProblems;
import vn.motcua.platform.problem.ProblemException;
import vn.motcua.platform.security.OfficerCaller;
import vn.motcua.platform.text.Text;
import vn.motcua.platform.web.Version;
import vn.motcua.registry.incoming.IncomingDocuments;
import vn.motcua.registry.incoming.IncomingId;
import vn.motcua.routing.desk.DeskView;
import vn.motcua.routing.desk.OfficerDossierJson;
import vn.motcua.routing.desk.Refusals;
import vn.motcua.routing.handling.HandlingGate;

/** Where a dossier is that was handed to another agency, and what becomes of the answer. */
@Controller("/api/v1/officer/dossiers/{dossierId}")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.VIRTUAL)
class HandOffController {

    private static final Text NOT_CHOSEN = new Text(
            "Chọn một văn bản của cơ quan có thẩm quyền mà văn thư đã vào sổ",
            "Choose a document of the competent agency that the clerk has taken in");

    private final HandlingGate gate;
    private final HandOffs handOffs;
    private final HandOffDossier handOffDossier;
    private final TakeInAnswer takeInAnswer;
    private final IncomingDocuments incoming;
    private final AxisTakings axisTakings;
    private final OtherSide otherSide;
    private final DeskView view;

    HandOffController(
            HandlingGate gate,
            HandOffs handOffs,
            HandOffDossier handOffDossier,
            TakeInAnswer takeInAnswer,
            IncomingDocuments incoming,
            AxisTakings axisTakings,
            OtherSide otherSide,
            DeskView view) {
        this.gate = gate;
        this.handOffs = handOffs;
        this.handOffDossier = handOffDossier;
        this.takeInAnswer = takeInAnswer;
        this.incoming = incoming;
        this.axisTakings = axisTakings;
        this.otherSide = otherSide;
        this.view = view;
    }

    @Get("/hand-offs")
    HandOffJson.Page list(OfficerCaller officer, UUID dossierId) {
        DossierId id = new DossierId(dossierId);
        if (!gate.maySee(officer, id)) {
            throw DossierProblems.notFound();
        }
        return new HandOffJson.Page(handOffs.list(id).stream()
                .map(handOff -> HandOffJson.Line.of(
                        handOff,
                        handOffs.documentState(handOff).orElse(null),
                        axisTakings.find(handOff).orElse(null),
                        handOff.answer()
                                .flatMap(answer -> incoming.find(new IncomingId(answer)))
                                .map(HandOffJson.Answer::of)
                                .orElse(null),
                        handOffs.candidates(handOff).stream()
                                .map(HandOffJson.Answer::of)
                                .toList(),
                        otherSide.words(handOff).orElse(null),
                        otherSide
                                .askedBack(handOff)
                                .map(HandOffJson.AskedBack::of)
                                .orElse(null)))
                .toList());
    }

    @Post("/hand-off")
    HttpResponse<OfficerDossierJson> handOff(
            OfficerCaller officer,
            HttpRequest<?> request,
            UUID dossierId,
            @Header("If-Match") @Nullable String ifMatch,
            @Body @Valid HandOffJson.Wanted body) {
        long version = Version.required(ifMatch);
        String receiver = body.receiverCode().strip().toUpperCase(Locale.ROOT);
        return switch (handOffDossier.handOff(officer, new DossierId(dossierId), version, receiver)) {
            case HandOffDossier.Outcome.Done done -> view.answer(officer, request, done.dossier());
            case HandOffDossier.Outcome.Refused refused -> throw Refusals.ofHandOff(refused.refusal());
            case HandOffDossier.Outcome.UnknownReceiver unknown -> throw wrongReceiver(HandOffProblem.RECEIVER_UNKNOWN);
            case HandOffDossier.Outcome.OwnAgency own -> throw wrongReceiver(HandOffProblem.RECEIVER_OWN);
            case HandOffDossier.Outcome.NotReached not -> throw wrongReceiver(HandOffProblem.RECEIVER_NOT_REACHED);
        };
    }

    private static ProblemException wrongReceiver(HandOffProblem problem) {
        return ProblemException.of(problem)
                .withError("/receiverCode", "enum", problem.kind().title());
    }

    @Post("/hand-off/result")
    HttpResponse<OfficerDossierJson> takeAsResult(
            OfficerCaller officer,
            HttpRequest<?> request,
            UUID dossierId,
            @Header("If-Match") @Nullable String ifMatch,
            @Body @Valid HandOffJson.Taken body) {
        long version = Version.required(ifMatch);
        return answer(
                officer,
                request,
                takeInAnswer.take(
                        officer,
                        new DossierId(dossierId),
                        version,
                        new TakeInAnswer.Taking(body.summary().strip(), body.documentId())));
    }

    private HttpResponse<OfficerDossierJson> answer(
            OfficerCaller officer, HttpRequest<?> request, TakeInAnswer.Outcome outcome) {
        return switch (outcome) {
            case TakeInAnswer.Outcome.Done done -> view.answer(officer, request, done.dossier());
            case TakeInAnswer.Outcome.Refused refused -> throw Refusals.atOnce(refused.refusal());
            case TakeInAnswer.Outcome.NotSigned not -> throw ProblemException.of(HandOffProblem.ANSWER_NOT_SIGNED);
            case TakeInAnswer.Outcome.NotChosen not ->
                throw ProblemException.of(HandOffProblem.ANSWER_NOT_CHOSEN)
                        .withError("/documentId", "enum", NOT_CHOSEN);
            case TakeInAnswer.Outcome.UnknownIssuer unknown -> throw ProblemException.of(HandOffProblem.ISSUER_UNKNOWN);
        };
    }
}
