package vn.motcua.notification.channel.sms.smpp;

import java.util.Optional;
import org.jsmpp.bean.DeliverSm;
import org.jsmpp.bean.DeliveryReceipt;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.util.DeliveryReceiptState;
import org.jsmpp.util.InvalidDeliveryReceiptException;
import org.jspecify.annotations.Nullable;
import vn.motcua.notification.channel.DeliveryReport;

/**
 * What a message centre says of a message that it had taken: in parameters (SMPP 3.4, 5.3.2.12 and 5.3.2.35), or in a text whose form
 * is a custom (appendix B). A centre may send either, or both.
 *
 * @param report null of what says nothing for good
 */
record CentreReport(String reference, @Nullable DeliveryReport report) {
    private static final int DELIVERED = 2;
    private static final int EXPIRED = 3;
    private static final int DELETED = 4;
    private static final int UNDELIVERABLE = 5;
    private static final int REJECTED = 8;

    /** Empty when it cannot be read in either way. */
    static Optional<CentreReport> of(DeliverSm brought) {
        OptionalParameter.Receipted_message_id id =
                brought.getOptionalParameter(OptionalParameter.Receipted_message_id.class);
        OptionalParameter.Message_state state = brought.getOptionalParameter(OptionalParameter.Message_state.class);
        Optional<CentreReport> written = id != null && state != null ? Optional.empty() : written(brought);
        String reference = id == null ? written.map(CentreReport::reference).orElse("") : id.getValueAsString();
        if (reference.isBlank() || (state == null && written.isEmpty())) {
            return Optional.empty();
        }
        DeliveryReport report = state == null ? written.get().report() : report(state.getValue());
        return Optional.of(new CentreReport(reference, report));
    }

    private static @Nullable DeliveryReport report(int state) {
        return switch (state) {
            case DELIVERED -> DeliveryReport.DELIVERED;
            case EXPIRED, DELETED, UNDELIVERABLE, REJECTED -> DeliveryReport.FAILED;
            default -> null;
        };
    }

    private static Optional<CentreReport> written(DeliverSm brought) {
        try {
            DeliveryReceipt read = brought.getShortMessageAsDeliveryReceipt();
            return Optional.of(new CentreReport(read.getId(), report(read.getFinalStatus())));
        } catch (InvalidDeliveryReceiptException | RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    private static @Nullable DeliveryReport report(@Nullable DeliveryReceiptState state) {
        return switch (state) {
            case DELIVRD -> DeliveryReport.DELIVERED;
            case EXPIRED, DELETED, UNDELIV, REJECTD -> DeliveryReport.FAILED;
            case null, default -> null;
        };
    }
}
