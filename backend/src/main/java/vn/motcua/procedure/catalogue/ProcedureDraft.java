package vn.motcua.procedure.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.agency.Tier;
import vn.motcua.procedure.AcceptanceMode;
import vn.motcua.procedure.Audience;
import vn.motcua.procedure.DeliveryMethod;
import vn.motcua.procedure.Fee;
import vn.motcua.procedure.Nd42Type;
import vn.motcua.procedure.Offering;
import vn.motcua.procedure.ProcedureResult;
import vn.motcua.procedure.RequiredDocument;
import vn.motcua.procedure.RouteStep;
import vn.motcua.procedure.TimeLimit;

/**
 * A procedure as its author wrote it, not yet published: the shape of {@code seeds/procedures/*.json}, which also says
 * what each part means.
 *
 * @param form id of the form; null with {@link AcceptanceMode#LINK_OUT}
 */
public record ProcedureDraft(
        String code,
        String name,
        String nameEn,
        String fieldCode,
        Set<Tier> tiers,
        Set<Audience> audience,
        int level,
        LocalDate levelFrom,
        Nd42Type nd42Type,
        AcceptanceMode acceptance,
        @Nullable String linkUrl,
        TimeLimit timeLimit,
        Fee fee,
        boolean onlinePayment,
        List<String> paymentChannels,
        List<String> legalBasis,
        String eligibility,
        List<String> procedureSteps,
        List<DocumentDraft> requiredDocuments,
        ProcedureResult result,
        Set<DeliveryMethod> delivery,
        List<RouteStep> route,
        @Nullable String form,
        Offering offeredBy,
        List<String> keywords) {

    /**
     * A required document.
     *
     * @param when a schema over the answers, {@link RequiredDocument#condition} made of it
     * @param satisfiedBy codes of the procedures whose results are this paper; null when there are none
     */
    public record DocumentDraft(
            String code,
            String name,
            String nameEn,
            boolean required,
            @Nullable JsonNode when,
            int originals,
            int copies,
            List<String> accept,
            int maxFiles,
            @Nullable String note,
            @Nullable List<String> satisfiedBy) {
        public DocumentDraft {
            // A file may say null for what it does not have.
            when = when == null || when.isNull() ? null : when;
            satisfiedBy = satisfiedBy == null ? null : List.copyOf(satisfiedBy);
        }
    }
}
