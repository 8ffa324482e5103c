package vn.motcua.procedure;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.agency.Tier;
import vn.motcua.form.FormRef;

/** One published version of an administrative procedure; a change of anything in it is a new version. */
public record Procedure(
        ProcedureCode code,
        int version,
        String name,
        String nameEn,
        String fieldCode,
        ServiceLevel service,
        Set<Audience> audience,
        Set<Tier> tiers,
        Offering offering,
        TimeLimit timeLimit,
        Fee fee,
        Guidance guidance,
        List<RequiredDocument> requiredDocuments,
        ProcedureResult result,
        Set<DeliveryMethod> delivery,
        List<RouteStep> route,
        @Nullable FormRef form) {
    public Procedure {
        audience = Ordered.copyOf(audience);
        tiers = Ordered.copyOf(tiers);
        requiredDocuments = List.copyOf(requiredDocuments);
        delivery = Ordered.copyOf(delivery);
        route = List.copyOf(route);
    }

    /** 3 or 4. */
    public int level() {
        return service.level();
    }

    /** Whether dossiers are taken in here. */
    public boolean isAcceptedHere() {
        return service.acceptance() == AcceptanceMode.ONLINE && form != null;
    }

    /** The required document with this code, whether or not it is asked for now. */
    public Optional<RequiredDocument> requiredDocument(String documentCode) {
        return requiredDocuments.stream()
                .filter(document -> document.code().equals(documentCode))
                .findFirst();
    }

    /** The documents asked for under these answers, which are pruned already. */
    public List<RequiredDocument> documentsFor(JsonNode prunedAnswers) {
        return requiredDocuments.stream()
                .filter(document -> document.isAskedFor(prunedAnswers))
                .toList();
    }
}
