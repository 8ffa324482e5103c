package vn.motcua.notification.channel.sms.smpp;

import java.util.Optional;
import org.jsmpp.bean.DeliverSm;
import org.jsmpp.bean.OptionalParameter;

/**
 * Which part of a long message something brought is: as its header says (3GPP TS 23.040, 9.2.3.24.1 and .8), or parameters (SMPP 3.4,
 * 5.3.2.22 to 24).
 */
record PartHeader(int reference, int count, int place) {
    private static final byte SHORT_REFERENCE = 0;
    private static final byte LONG_REFERENCE = 8;

    static Optional<PartHeader> of(DeliverSm brought, byte[] header) {
        return inHeader(header).or(() -> inParameters(brought));
    }

    /**
     * Looks through a header's elements.
     *
     * @param header from its first byte, its length, on; empty where there is none
     */
    static Optional<PartHeader> inHeader(byte[] header) {
        int at = 1;
        while (at + 1 < header.length) {
            int length = header[at + 1] & 0xFF;
            int value = at + 2;
            if (value + length > header.length) {
                return Optional.empty();
            }
            if (header[at] == SHORT_REFERENCE && length == 3) {
                return Optional.of(
                        new PartHeader(header[value] & 0xFF, header[value + 1] & 0xFF, header[value + 2] & 0xFF));
            }
            if (header[at] == LONG_REFERENCE && length == 4) {
                int reference = ((header[value] & 0xFF) << Byte.SIZE) | (header[value + 1] & 0xFF);
                return Optional.of(new PartHeader(reference, header[value + 2] & 0xFF, header[value + 3] & 0xFF));
            }
            at = value + length;
        }
        return Optional.empty();
    }

    private static Optional<PartHeader> inParameters(DeliverSm brought) {
        OptionalParameter.Sar_msg_ref_num reference =
                brought.getOptionalParameter(OptionalParameter.Sar_msg_ref_num.class);
        OptionalParameter.Sar_total_segments count =
                brought.getOptionalParameter(OptionalParameter.Sar_total_segments.class);
        OptionalParameter.Sar_segment_seqnum place =
                brought.getOptionalParameter(OptionalParameter.Sar_segment_seqnum.class);
        return reference == null || count == null || place == null
                ? Optional.empty()
                : Optional.of(new PartHeader(
                        reference.getValue() & 0xFFFF, count.getValue() & 0xFF, place.getValue() & 0xFF));
    }
}
