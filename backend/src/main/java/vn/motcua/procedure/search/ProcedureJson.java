package vn.motcua.procedure.search;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.agency.Tier;
import vn.motcua.procedure.AcceptanceMode;
import vn.motcua.procedure.Audience;
import vn.motcua.procedure.DeliveryMethod;
import vn.motcua.procedure.FeeItem;
import vn.motcua.procedure.FeeKind;
import vn.motcua.procedure.Field;
import vn.motcua.procedure.Guidance;
import vn.motcua.procedure.Nd42Type;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.ProcedureResult;
import vn.motcua.procedure.RequiredDocumentJson;
import vn.motcua.procedure.ServiceLevel;
import vn.motcua.procedure.TimeLimit;

/** A procedure on the wire, whole. */
record ProcedureJson(
        @JsonUnwrapped Summary summary,
        int version,
        Nd42Type nd42Type,
        @Nullable String linkUrl,
        boolean onlinePayment,
        List<String> paymentChannels,
        List<String> legalBasis,
        String eligibility,
        List<String> procedureSteps,
        List<RequiredDocumentJson> requiredDocuments,
        ProcedureResult result,
        List<DeliveryMethod> delivery,
        List<StepJson> route,
        @Nullable String formId,
        @Nullable Integer formVersion,
        List<String> keywords) {

    /** What lists show of a procedure. */
    record Summary(
            String code,
            String name,
            String nameEn,
            String fieldCode,
            String fieldName,
            String fieldNameEn,
            int level,
            List<Audience> audience,
            List<Tier> tiers,
            AcceptanceMode acceptance,
            TimeLimit timeLimit,
            FeeJson fee) {}

    /** The fee in words; its items only with the whole procedure. */
    record FeeJson(
            FeeKind kind,
            String summary,
            String summaryEn,
            @Nullable List<FeeItem> items) {}

    record StepJson(int step, String name) {}

    /** An agency that offers a procedure. */
    record OfferJson(
            UUID id,
            String code,
            String name,
            String nameEn,
            Tier tier,
            @Nullable String parentName,
            @Nullable String parentNameEn,
            @Nullable String address) {}

    static ProcedureJson of(Procedure procedure, Field field) {
        ServiceLevel service = procedure.service();
        Guidance guidance = procedure.guidance();
        return new ProcedureJson(
                summary(procedure, field, procedure.fee().items()),
                procedure.version(),
                service.nd42Type(),
                service.linkUrl(),
                service.onlinePayment(),
                service.paymentChannels(),
                guidance.legalBasis(),
                guidance.eligibility(),
                guidance.procedureSteps(),
                procedure.requiredDocuments().stream()
                        .map(RequiredDocumentJson::of)
                        .toList(),
                procedure.result(),
                sorted(procedure.delivery()),
                procedure.route().stream()
                        .map(step -> new StepJson(step.step(), step.name()))
                        .toList(),
                procedure.form() == null ? null : procedure.form().id(),
                procedure.form() == null ? null : procedure.form().version(),
                guidance.keywords());
    }

    static Summary summary(Procedure procedure, Field field) {
        return summary(procedure, field, null);
    }

    private static Summary summary(Procedure procedure, Field field, @Nullable List<FeeItem> feeItems) {
        return new Summary(
                procedure.code().value(),
                procedure.name(),
                procedure.nameEn(),
                procedure.fieldCode(),
                field.name(),
                field.nameEn(),
                procedure.level(),
                sorted(procedure.audience()),
                sorted(procedure.tiers()),
                procedure.service().acceptance(),
                procedure.timeLimit(),
                new FeeJson(
                        procedure.fee().kind(),
                        procedure.fee().summary().vi(),
                        procedure.fee().summary().en(),
                        feeItems));
    }

    // Sets have no order of their own, and equal content must have equal bytes.
    private static <E extends Enum<E>> List<E> sorted(Set<E> set) {
        return set.stream().sorted(Comparator.naturalOrder()).toList();
    }
}
