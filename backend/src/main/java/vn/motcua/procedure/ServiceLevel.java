package vn.motcua.procedure;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far a procedure can be done online.
 *
 * @param level 3 or 4 (Decree 43/2011/NĐ-CP)
 * @param levelFrom the day from which the level holds
 * @param linkUrl where to go with {@link AcceptanceMode#LINK_OUT}
 * @param paymentChannels how a fee can be paid online
 */
public record ServiceLevel(
        int level,
        LocalDate levelFrom,
        Nd42Type nd42Type,
        AcceptanceMode acceptance,
        @Nullable String linkUrl,
        boolean onlinePayment,
        List<String> paymentChannels) {
    public ServiceLevel {
        paymentChannels = List.copyOf(paymentChannels);
    }
}
