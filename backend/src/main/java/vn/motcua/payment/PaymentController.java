package vn.motcua.payment;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierProblem;
import vn.motcua.dossier.PaymentMeans;
import vn.motcua.platform.idempotency.IdempotencyKey;
import vn.motcua.platform.problem.ProblemException;
import vn.motcua.platform.security.OfficerCaller;
import vn.motcua.platform.text.Text;
import vn.motcua.platform.web.Version;
import vn.motcua.procedure.FeeMeasure;
import vn.motcua.routing.desk.DeskView;
import vn.motcua.routing.desk.OfficerDossierJson;
import vn.motcua.routing.desk.Refusals;

/** What officers do with a dossier's fee, each act on the version they read. */
@Controller("/api/v1/officer/dossiers/{dossierId}")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
class PaymentController {
    private static final int LONGEST = 1000;
    private static final int MOST_ITEMS = 100;

    private final RequestPayment requestPayment;
    private final TakeFee takeFee;
    private final VoidPayment voidPayment;
    private final WaiveFee waiveFee;
    private final VoidWaiver voidWaiver;
    private final DeskView view;

    PaymentController(
            RequestPayment requestPayment,
            TakeFee takeFee,
            VoidPayment voidPayment,
            WaiveFee waiveFee,
            VoidWaiver voidWaiver,
            DeskView view) {
        this.requestPayment = requestPayment;
        this.takeFee = takeFee;
        this.voidPayment = voidPayment;
        this.waiveFee = waiveFee;
        this.voidWaiver = voidWaiver;
        this.view = view;
    }

    @Introspected
    record Item(
            @NotBlank @Size(max = 40) String code,
            @Nullable @Min(1) @Max(FeeMeasure.MOST_PAGES) Integer pages,
            @Nullable @Min(1) @Max(FeeMeasure.MOST_COPIES) Integer copies) {

        Charges.Said said() {
            return new Charges.Said(code, pages, copies);
        }
    }

    @Introspected
    record PaymentRequest(
            @Nullable @Size(max = MOST_ITEMS) List<@NotNull @Valid Item> items,
            @NotNull LocalDate payBy,
            @Nullable @Size(min = 1, max = LONGEST) String note) {}

    @Introspected
    record NewPayment(
            @NotNull PaymentMeans means,
            @Nullable @Size(min = 1, max = 64) String reference,
            @NotNull @PositiveOrZero Long amount,
            @NotNull @Size(min = 1, max = MOST_ITEMS) List<@NotNull @Valid Item> items) {}

    @Introspected
    record Reason(@NotBlank @Size(max = LONGEST) String reason) {}

    @Introspected
    record Waiver(
            @NotBlank @Size(max = 40) String code,
            @NotBlank @Size(max = LONGEST) String reason) {}

    @Post("/payment-request")
    HttpResponse<OfficerDossierJson> request(
            OfficerCaller officer,
            HttpRequest<?> request,
            UUID dossierId,
            @Header("If-Match") @Nullable String ifMatch,
            @Body @Valid PaymentRequest body) {
        long version = Version.required(ifMatch);
        RequestPayment.Wanted wanted = new RequestPayment.Wanted(said(body.items()), body.payBy(), body.note());
        return answer(officer, request, requestPayment.request(act(officer, dossierId, version), wanted));
    }

    @Post("/payments")
    HttpResponse<OfficerDossierJson> take(
            OfficerCaller officer,
            HttpRequest<?> request,
            UUID dossierId,
            @Header("Idempotency-Key") @Nullable String key,
            @Header("If-Match") @Nullable String ifMatch,
            @Body @Valid NewPayment body) {
        IdempotencyKey idempotencyKey = IdempotencyKey.ofHeader(key);
        long version = Version.required(ifMatch);
        String reference = body.reference() == null || body.reference().isBlank()
                ? null
                : body.reference().strip();
        if (body.means().needsReference() && reference == null) {
            throw ProblemException.invalid(
                    "/reference", "required", new Text("Hãy ghi số giao dịch", "Enter the number of the transaction"));
        }
        TakeFee.Taken taken = new TakeFee.Taken(body.means(), reference, body.amount(), said(body.items()));
        return answer(
                officer,
                request,
                takeFee.take(new TakeFee.Request(officer, new DossierId(dossierId), version, idempotencyKey, taken)));
    }

    @Post("/payments/{paymentId}/voiding")
    HttpResponse<OfficerDossierJson> voidIt(
            OfficerCaller officer,
            HttpRequest<?> request,
            UUID dossierId,
            UUID paymentId,
            @Header("If-Match") @Nullable String ifMatch,
            @Body @Valid Reason body) {
        long version = Version.required(ifMatch);
        String reason = body.reason().strip();
        return answer(officer, request, voidPayment.voidIt(act(officer, dossierId, version), paymentId, reason));
    }

    @Post("/fee-waivers")
    HttpResponse<OfficerDossierJson> waive(
            OfficerCaller officer,
            HttpRequest<?> request,
            UUID dossierId,
            @Header("If-Match") @Nullable String ifMatch,
            @Body @Valid Waiver body) {
        long version = Version.required(ifMatch);
        String reason = body.reason().strip();
        return answer(officer, request, waiveFee.waive(act(officer, dossierId, version), body.code(), reason));
    }

    @Post("/fee-waivers/{feeCode}/voiding")
    HttpResponse<OfficerDossierJson> voidWaiver(
            OfficerCaller officer,
            HttpRequest<?> request,
            UUID dossierId,
            String feeCode,
            @Header("If-Match") @Nullable String ifMatch,
            @Body @Valid Reason body) {
        long version = Version.required(ifMatch);
        String reason = body.reason().strip();
        return answer(officer, request, voidWaiver.voidIt(act(officer, dossierId, version), feeCode, reason));
    }

    private static FeeAct.Request act(OfficerCaller officer, UUID dossierId, long version) {
        return new FeeAct.Request(officer, new DossierId(dossierId), version);
    }

    private static List<Charges.Said> said(@Nullable List<Item> items) {
        return items == null ? List.of() : items.stream().map(Item::said).toList();
    }

    private HttpResponse<OfficerDossierJson> answer(
            OfficerCaller officer, HttpRequest<?> request, PaymentOutcome outcome) {
        return switch (outcome) {
            case PaymentOutcome.Done done -> view.answer(officer, request, done.dossier());
            case PaymentOutcome.Refused refused -> throw Refusals.atOnce(refused.refusal());
            case PaymentOutcome.Invalid invalid ->
                throw ProblemException.of(PaymentProblem.INVALID, invalid.problems());
            case PaymentOutcome.NothingOwed none -> throw ProblemException.of(PaymentProblem.NOTHING_OWED);
            case PaymentOutcome.KeyReused reused -> throw ProblemException.of(DossierProblem.KEY_REUSED);
            case PaymentOutcome.NoSuchPayment none -> throw ProblemException.of(PaymentProblem.NO_SUCH_PAYMENT);
            case PaymentOutcome.NoSuchWaiver none -> throw ProblemException.of(PaymentProblem.NO_SUCH_WAIVER);
            case PaymentOutcome.OwnPayment own -> throw ProblemException.of(PaymentProblem.OWN_PAYMENT);
            case PaymentOutcome.RequestPaid paid -> throw ProblemException.of(PaymentProblem.REQUEST_PAID);
            case PaymentOutcome.VoidedBefore once -> throw ProblemException.of(PaymentProblem.VOIDED_BEFORE);
        };
    }
}
