package vn.motcua.dossier.filing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.Delivery;
import vn.motcua.procedure.DeliveryMethod;

/** A way of delivery as it stands in a change of a draft. */
final class DeliveryAnswer {

    private static final String METHOD = "method";
    private static final String ADDRESS = "postalAddress";

    private DeliveryAnswer() {}

    static @Nullable JsonNode json(@Nullable Delivery delivery) {
        if (delivery == null) {
            return null;
        }
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put(METHOD, delivery.method().name());
        return delivery.postalAddress() == null ? json : json.put(ADDRESS, delivery.postalAddress());
    }

    /** The same where an address that is absent was written as null, as some writers of JSON do. */
    static JsonNode withoutNull(JsonNode json) {
        return json instanceof ObjectNode object && object.path(ADDRESS).isNull()
                ? object.deepCopy().without(ADDRESS)
                : json;
    }

    /** What it says; empty when it is none. */
    static Optional<Delivery> of(JsonNode json) {
        JsonNode address = json.get(ADDRESS);
        boolean fits =
                json.isObject() && (address == null || isAddress(address)) && json.size() == (address == null ? 1 : 2);
        return fits
                ? method(json.path(METHOD))
                        .map(method -> new Delivery(method, address == null ? null : address.asText()))
                : Optional.empty();
    }

    private static boolean isAddress(JsonNode address) {
        return address.isTextual()
                && !address.asText().isEmpty()
                && address.asText().length() <= Delivery.MAX_ADDRESS;
    }

    private static Optional<DeliveryMethod> method(JsonNode named) {
        return Arrays.stream(DeliveryMethod.values())
                .filter(method -> named.isTextual() && method.name().equals(named.asText()))
                .findFirst();
    }
}
