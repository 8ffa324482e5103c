package vn.motcua.exchange;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import vn.motcua.agency.AgencyId;
import vn.motcua.exchange.ExchangeDocument.Links;
import vn.motcua.platform.persistence.Ids;

/** Documents of the exchange, each with a number of its own. */
public final class ExchangeData {
    private ExchangeData() {}

    public static ExchangeDocument outgoing(AgencyId agency, String senderCode) {
        return document(Direction.OUTGOING, agency, senderCode);
    }

    public static ExchangeDocument incoming(AgencyId agency, String senderCode) {
        return document(Direction.INCOMING, agency, senderCode);
    }

    private static ExchangeDocument document(Direction direction, AgencyId agency, String senderCode) {
        String code = UUID.randomUUID().toString().substring(0, 8) + "/UBND-VP";
        WireReference reference =
                new WireReference(senderCode, senderCode + ",2026/11/23," + code, code, LocalDate.parse("2026-11-23"));
        return new ExchangeDocument(
                Ids.next(),
                direction,
                agency,
                reference,
                Links.NONE,
                Clock.systemUTC().instant());
    }
}
