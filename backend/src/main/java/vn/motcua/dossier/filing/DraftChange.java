package vn.motcua.dossier.filing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One change of a draft, as a device made it, perhaps days before it is sent.
 *
 * @param id chosen by the device and kept for as long as it sends the change
 * @param pointer {@code /answers/<name>} of an answer of the form's first level, or {@code /delivery}
 * @param before what the device had there; null where it had nothing
 * @param value what is to be there; null takes away what is
 */
public record DraftChange(
        UUID id,
        String pointer,
        @Nullable JsonNode before,
        @Nullable JsonNode value) {

    static final String ANSWERS = "/answers/";
    static final String DELIVERY = "/delivery";
}
