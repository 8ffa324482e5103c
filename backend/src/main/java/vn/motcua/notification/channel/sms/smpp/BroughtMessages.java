package vn.motcua.notification.channel.sms.smpp;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;
import org.jsmpp.SMPPConstant;
import org.jsmpp.bean.AlertNotification;
import org.jsmpp.bean.DataSm;
import org.jsmpp.bean.DeliverSm;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.extra.ProcessRequestException;
import org.jsmpp.session.DataSmResult;
import org.jsmpp.session.MessageReceiverListener;
import org.jsmpp.session.Session;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.notification.channel.Channel;
import vn.motcua.notification.channel.DeliveryReport;
import vn.motcua.notification.channel.GatewayEvents;
import vn.motcua.notification.channel.IncomingPart;
import vn.motcua.notification.channel.IncomingShortMessage;
import vn.motcua.platform.hash.Sha256;
import vn.motcua.platform.outbox.FailurePlace;

/** What a message centre brings: receipts, and messages that people send. What cannot be taken now is refused, and comes again. */
final class BroughtMessages implements MessageReceiverListener {
    private static final Logger LOG = LoggerFactory.getLogger(BroughtMessages.class);
    private static final int HAS_HEADER = 0x40;

    private final GatewayEvents events;
    private final Clock clock;

    BroughtMessages(GatewayEvents events, Clock clock) {
        this.events = events;
        this.clock = clock;
    }

    @Override
    public void onAcceptDeliverSm(DeliverSm brought) throws ProcessRequestException {
        try {
            if (brought.isSmscDeliveryReceipt()) {
                receipt(brought);
            } else if (!brought.isIntermediateDeliveryNotification()) {
                message(brought);
            }
        } catch (RuntimeException failed) {
            LOG.warn("What the message centre brought could not be taken: {}", FailurePlace.of(failed));
            throw new ProcessRequestException("not now", SMPPConstant.STAT_ESME_RX_T_APPN);
        }
    }

    @Override
    public void onAcceptAlertNotification(AlertNotification alert) {
        // Says that a phone is reachable again: nothing waits for that here.
    }

    @Override
    public DataSmResult onAcceptDataSm(DataSm data, Session source) throws ProcessRequestException {
        throw new ProcessRequestException("deliver_sm is taken, data_sm is not", SMPPConstant.STAT_ESME_RINVCMDID);
    }

    private void receipt(DeliverSm brought) {
        Optional<CentreReport> read = CentreReport.of(brought);
        if (read.isEmpty()) {
            // Refused, it would come again as unreadable as it is.
            LOG.warn("A receipt of the message centre could not be read");
            return;
        }
        DeliveryReport report = read.get().report();
        if (report != null) {
            events.reported(Channel.SMS, read.get().reference(), report);
        }
    }

    private void message(DeliverSm brought) {
        byte[] bytes = bytes(brought);
        boolean headed = (brought.getEsmClass() & HAS_HEADER) != 0 && bytes.length > 0;
        int header = headed ? Math.min((bytes[0] & 0xFF) + 1, bytes.length) : 0;
        String from = brought.getSourceAddr();
        String text = decoded(Arrays.copyOfRange(bytes, header, bytes.length), brought.getDataCoding());
        Optional<IncomingPart> part = PartHeader.of(brought, Arrays.copyOf(bytes, header))
                .map(of -> new IncomingPart(from, of.reference(), of.count(), of.place(), text))
                .filter(IncomingPart::isOfMany);
        part.ifPresentOrElse(events::incoming, () -> events.incoming(whole(from, text)));
    }

    /** SMPP gives such messages no name: the same words from the same number within a minute are one that came twice. */
    private IncomingShortMessage whole(String from, String text) {
        String minute = clock.instant().truncatedTo(ChronoUnit.MINUTES).toString();
        String id = Sha256.hex((from + "\n" + text + "\n" + minute).getBytes(StandardCharsets.UTF_8));
        return new IncomingShortMessage(id, from, text);
    }

    private static byte[] bytes(DeliverSm brought) {
        byte[] bytes = brought.getShortMessage();
        if (bytes != null && bytes.length > 0) {
            return bytes;
        }
        OptionalParameter.Message_payload payload =
                brought.getOptionalParameter(OptionalParameter.Message_payload.class);
        return payload == null ? new byte[0] : payload.getValue();
    }

    private static String decoded(byte[] bytes, byte dataCoding) {
        Charset charset = switch (dataCoding) {
            case 8 -> StandardCharsets.UTF_16BE;
            case 3 -> StandardCharsets.ISO_8859_1;
            case 1 -> StandardCharsets.US_ASCII;
            default -> null;
        };
        return charset == null ? Gsm7.decode(bytes) : new String(bytes, charset);
    }
}
