package vn.motcua.procedure.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.motcua.agency.Agency;
import vn.motcua.agency.UnitKind;
import vn.motcua.agency.tree.Agencies;
import vn.motcua.form.CompiledForm;
import vn.motcua.form.Form;
import vn.motcua.form.FormVerdict;
import vn.motcua.form.definition.Fields;
import vn.motcua.form.definition.FormDraft;
import vn.motcua.form.definition.FormFault;
import vn.motcua.form.definition.FormProfile;
import vn.motcua.form.definition.Pointer;
import vn.motcua.platform.security.OfficerRole;
import vn.motcua.procedure.AcceptanceMode;
import vn.motcua.procedure.DeliveryMethod;
import vn.motcua.procedure.FeeItem;
import vn.motcua.procedure.ProcedureCode;
import vn.motcua.procedure.RequiredDocument;
import vn.motcua.procedure.RouteStep;
import vn.motcua.procedure.StepAgency;

/** The rules a procedure must keep to be published. */
@Singleton
class PublishRules {
    private static final int LEVEL_3 = 3;
    private static final int LEVEL_4 = 4;
    private static final int SHORTEST_ROUTE = 3;

    private final Procedures procedures;
    private final Agencies agencies;

    PublishRules(Procedures procedures, Agencies agencies) {
        this.procedures = procedures;
        this.agencies = agencies;
    }

    /**
     * What a draft may name besides what is in force.
     *
     * @param fields codes of the fields of administration
     * @param beside codes of the procedures that are published together with it
     */
    record Known(Set<String> fields, Set<String> beside) {}

    /** All that stands against publishing, so that an author mends it in one go. */
    List<PublishRefusal> refusals(
            ProcedureDraft draft, @Nullable FormDraft form, @Nullable JsonNode sample, Known known) {
        List<PublishRefusal> refusals = new ArrayList<>();
        if (!new ProcedureCode(draft.code()).isWellFormed()) {
            refusals.add(new PublishRefusal.CodeMalformed(draft.code()));
        }
        if (!known.fields().contains(draft.fieldCode())) {
            refusals.add(new PublishRefusal.FieldUnknown(draft.fieldCode()));
        }
        refusals.addAll(ofLevel(draft));
        refusals.addAll(FeeRules.refusals(draft.fee()));
        if (draft.acceptance() == AcceptanceMode.LINK_OUT) {
            refusals.addAll(isLinkedOut(draft, form) ? List.of() : List.of(new PublishRefusal.LinkOutIncomplete()));
            return refusals;
        }
        refusals.addAll(
                form == null || !form.id().equals(draft.form())
                        ? List.of(new PublishRefusal.FormMissing())
                        : ofForm(draft, form, sample));
        refusals.addAll(ofDocuments(draft));
        refusals.addAll(ofResultsNamed(draft, known.beside()));
        refusals.addAll(ofRoute(draft));
        return refusals;
    }

    private static boolean isLinkedOut(ProcedureDraft draft, @Nullable FormDraft form) {
        String address = draft.linkUrl();
        return address != null
                && address.startsWith("https://")
                && draft.form() == null
                && form == null
                && draft.route().isEmpty();
    }

    private List<PublishRefusal> ofLevel(ProcedureDraft draft) {
        List<PublishRefusal> refusals = new ArrayList<>();
        boolean three = draft.level() == LEVEL_3;
        if (!three && draft.level() != LEVEL_4) {
            refusals.add(new PublishRefusal.LevelUnknown(draft.level()));
        }
        if (draft.levelFrom().isAfter(procedures.today())) {
            refusals.add(new PublishRefusal.LevelBeginsLater());
        }
        if (three && (draft.onlinePayment() || !draft.paymentChannels().isEmpty())) {
            refusals.add(new PublishRefusal.OnlinePaymentAtLevel3());
        }
        boolean payable = draft.onlinePayment() && !draft.paymentChannels().isEmpty();
        if (draft.level() == LEVEL_4
                && draft.acceptance() == AcceptanceMode.ONLINE
                && draft.fee().isCharged()
                && !payable) {
            refusals.add(new PublishRefusal.FeeWithoutChannelAtLevel4());
        }
        if (three && draft.delivery().contains(DeliveryMethod.ONLINE)) {
            refusals.add(new PublishRefusal.OnlineDeliveryAtLevel3());
        }
        if (draft.delivery().isEmpty()) {
            refusals.add(new PublishRefusal.NoDelivery());
        }
        return refusals;
    }

    private static List<PublishRefusal> ofForm(ProcedureDraft draft, FormDraft form, @Nullable JsonNode sample) {
        List<FormFault> faults = FormProfile.faults(form);
        if (!faults.isEmpty()) {
            return List.of(new PublishRefusal.FormRefused(faults));
        }
        List<PublishRefusal> refusals = new ArrayList<>();
        draft.requiredDocuments()
                .forEach(document -> refusals.addAll(ofCondition(
                        form,
                        document.when(),
                        found -> new PublishRefusal.DocumentConditionUnknown(document.code(), found))));
        draft.fee()
                .items()
                .forEach(item -> refusals.addAll(ofCondition(
                        form, item.when(), found -> new PublishRefusal.FeeConditionUnknown(item.code(), found))));
        refusals.addAll(ofFeesForEach(draft, Fields.of(form.schema())));
        if (sample != null && new CompiledForm(Form.of(form, 1)).check(sample) instanceof FormVerdict.Invalid invalid) {
            refusals.add(new PublishRefusal.SampleInvalid(invalid.errors()));
        }
        return refusals;
    }

    private static List<PublishRefusal> ofFeesForEach(ProcedureDraft draft, Fields fields) {
        List<PublishRefusal> refusals = new ArrayList<>();
        for (FeeItem item : draft.fee().items()) {
            FeeItem.Per per = item.per();
            if (per != null && !isList(per.of(), fields)) {
                refusals.add(new PublishRefusal.FeePerUnknown(item.code(), per.of()));
            }
        }
        return refusals;
    }

    /** Whether answers have one list there: not one in each entry of another. */
    private static boolean isList(String place, Fields fields) {
        return Pointer.parse(place)
                .filter(pointer -> !pointer.steps().contains(Pointer.ANY_ITEM))
                .flatMap(fields::find)
                .filter(field -> field.path("type").asText().equals("array"))
                .isPresent();
    }

    private static List<PublishRefusal> ofCondition(
            FormDraft form, @Nullable JsonNode condition, Function<List<FormFault>, PublishRefusal> refusal) {
        if (condition == null) {
            return List.of();
        }
        List<FormFault> faults = FormProfile.conditionFaults(form, condition);
        return faults.isEmpty() ? List.of() : List.of(refusal.apply(faults));
    }

    private static List<PublishRefusal> ofDocuments(ProcedureDraft draft) {
        List<PublishRefusal> refusals = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        for (ProcedureDraft.DocumentDraft document : draft.requiredDocuments()) {
            if (!codes.add(document.code())) {
                refusals.add(new PublishRefusal.DocumentTwice(document.code()));
            }
            if (document.maxFiles() < 1 || document.accept().isEmpty()) {
                refusals.add(new PublishRefusal.DocumentTakesNoFile(document.code()));
            }
            List<String> unknown = document.accept().stream()
                    .filter(type -> !RequiredDocument.MEDIA_TYPES.contains(type))
                    .toList();
            if (!unknown.isEmpty()) {
                refusals.add(new PublishRefusal.DocumentTypesUnknown(document.code(), unknown));
            }
        }
        return refusals;
    }

    /** Results that satisfy a required document are those of procedures there are; its own may be one of them. */
    private List<PublishRefusal> ofResultsNamed(ProcedureDraft draft, Set<String> beside) {
        List<PublishRefusal> refusals = new ArrayList<>();
        for (ProcedureDraft.DocumentDraft document : draft.requiredDocuments()) {
            List<String> named = document.satisfiedBy();
            List<String> unknown = named == null
                    ? List.of()
                    : named.stream()
                            .filter(code -> !code.equals(draft.code()) && !beside.contains(code))
                            .filter(code ->
                                    procedures.find(new ProcedureCode(code)).isEmpty())
                            .toList();
            if (!unknown.isEmpty()) {
                refusals.add(new PublishRefusal.ResultOfUnknownProcedure(document.code(), unknown));
            }
        }
        return refusals;
    }

    private List<PublishRefusal> ofRoute(ProcedureDraft draft) {
        if (!isComplete(draft.route())) {
            return List.of(new PublishRefusal.RouteIncomplete());
        }
        LocalDate today = procedures.today();
        List<Agency> offering = agencies.list().stream()
                .filter(draft.offeredBy()::includes)
                .filter(agency -> agency.existsOn(today))
                .toList();
        if (offering.isEmpty()) {
            return List.of(new PublishRefusal.NobodyOffersIt());
        }
        List<PublishRefusal> refusals = new ArrayList<>();
        for (RouteStep step : draft.route()) {
            offering.stream()
                    .filter(agency -> procedures.unitFor(step, agency.id()).isEmpty())
                    .map(agency -> new PublishRefusal.RouteUnitMissing(step.step(), agency.code()))
                    .forEach(refusals::add);
            String named = step.unit();
            if (named != null && offering.stream().noneMatch(agency -> hasUnit(step, named, agency))) {
                refusals.add(new PublishRefusal.RouteUnitUnknown(step.step(), named));
            }
        }
        return refusals;
    }

    private boolean hasUnit(RouteStep step, String named, Agency agency) {
        return procedures
                .unitFor(step, agency.id())
                .filter(unit -> unit.code().endsWith("/" + named))
                .isPresent();
    }

    private static boolean isComplete(List<RouteStep> route) {
        for (int i = 0; i < route.size(); i++) {
            if (route.get(i).step() != i + 1) {
                return false;
            }
        }
        return route.size() >= SHORTEST_ROUTE
                && isAtOneStop(route.getFirst(), OfficerRole.INTAKE)
                && isAtOneStop(route.getLast(), OfficerRole.RETURN)
                && route.subList(1, route.size() - 1).stream()
                        .allMatch(step -> step.role() != OfficerRole.INTAKE && step.role() != OfficerRole.RETURN);
    }

    private static boolean isAtOneStop(RouteStep step, OfficerRole role) {
        return step.role() == role && step.unitKind() == UnitKind.ONE_STOP && step.agency() == StepAgency.SELF;
    }
}
