package vn.motcua.axis;

import java.util.Locale;
import vn.motcua.exchange.axis.wire.AgencyLine;
import vn.motcua.exchange.axis.wire.NationalWire;
import vn.motcua.exchange.axis.wire.ReceivedLine;
import vn.motcua.exchange.axis.wire.SentLine;
import vn.motcua.exchange.axis.wire.WireJson;

/** What stands in the axis's lists, line by line, alike in both protocols. */
final class Lines {
    /** Of one list; who wants more asks for what comes behind the last line. */
    static final int MOST = 500;

    private Lines() {}

    static ReceivedLine received(Delivered delivered) {
        Delivered.Label label = delivered.label();
        return new ReceivedLine(
                delivered.id().toString(),
                NationalWire.SERVICE,
                label.type().wire(),
                WireJson.time(label.sentAt()),
                delivered.acknowledgedAt().map(WireJson::time).orElse(null),
                label.from(),
                delivered.to(),
                delivered.transport().toLowerCase(Locale.ROOT),
                null);
    }

    static SentLine sent(Delivered delivered) {
        Delivered.Label label = delivered.label();
        return new SentLine(
                label.packageId().toString(),
                delivered.id().toString(),
                label.messageId().map(Object::toString).orElse(null),
                label.type().wire(),
                label.from(),
                delivered.to(),
                label.title(),
                label.notation(),
                WireJson.time(label.sentAt()),
                "done",
                delivered.acknowledgedAt().map(WireJson::time).orElse(null),
                delivered.transport(),
                delivered.business().orElse(null));
    }

    static AgencyLine agency(Mailbox mailbox) {
        return new AgencyLine(mailbox.code(), mailbox.codeQd20(), mailbox.name(), mailbox.locked());
    }
}
