package vn.motcua._data;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.motcua.agency.AgencyId;
import vn.motcua.registry.Correspondent;
import vn.motcua.registry.Urgency;
import vn.motcua.registry.incoming.Arrival;
import vn.motcua.registry.incoming.EnterIncoming;
import vn.motcua.registry.incoming.IncomingDocument;
import vn.motcua.registry.incoming.Letter;

/** A letter as it comes over the exchange, of which a test says what matters to it. */
public final class ArrivedLetter {
    private final AgencyId agency;
    private Correspondent sender = new Correspondent("000.00.14.H56", "Sở Tư pháp tỉnh Thanh Hóa");
    private String number = "1887";
    private String subject = "Về việc phối hợp";

    private ArrivedLetter(AgencyId agency) {
        this.agency = agency;
    }

    /** To an agency of this portal. */
    public static ArrivedLetter to(AgencyId agency) {
        return new ArrivedLetter(agency);
    }

    public ArrivedLetter from(String code, String name) {
        sender = new Correspondent(code, name);
        return this;
    }

    public ArrivedLetter numbered(String other) {
        number = other;
        return this;
    }

    public ArrivedLetter about(String other) {
        subject = other;
        return this;
    }

    /** Enters it; it must be a new one. */
    public IncomingDocument enter(EnterIncoming enterIncoming) {
        Letter letter = new Letter(
                sender,
                new Letter.Original(number, "STP-HCTP", LocalDate.of(2021, 3, 4)),
                new Letter.Content("Công văn", subject, 2, null),
                new Letter.Signer("Bùi Đình Sơn", "Giám đốc"),
                Urgency.NORMAL,
                null);
        Arrival arrival = new Arrival(agency, UUID.randomUUID().toString(), letter, List.of(), null);
        return switch (enterIncoming.arrive(arrival)) {
            case EnterIncoming.Outcome.Entered entered -> entered.document();
            case EnterIncoming.Outcome other -> throw new AssertionError("not entered: " + other);
        };
    }
}
