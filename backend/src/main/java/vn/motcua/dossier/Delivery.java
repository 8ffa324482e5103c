package vn.motcua.dossier;

import org.jspecify.annotations.Nullable;
import vn.motcua.procedure.DeliveryMethod;

/** How the applicant wants the result: online, at the counter, or by post to an address. */
public record Delivery(DeliveryMethod method, @Nullable String postalAddress) {

    /** Longest postal address, in characters. */
    public static final int MAX_ADDRESS = 500;
}
