package vn.motcua.exchange.axis;

import static vn.motcua.exchange.axis.wire.ProvincialWire.FILE_PART;
import static vn.motcua.exchange.axis.wire.ProvincialWire.MESSAGE_PART;
import static vn.motcua.exchange.axis.wire.ProvincialWire.TO_PART;
import static vn.motcua.exchange.axis.wire.ProvincialWire.TYPE_PART;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import vn.motcua.exchange.axis.wire.Acknowledged;
import vn.motcua.exchange.axis.wire.ProvincialWire;
import vn.motcua.exchange.axis.wire.WireJson;

/** The connection to a provincial axis (LGSP): the system's id and secret with every request, and the file in a form. */
public final class ProvincialAxis implements AxisConnection {
    private final AxisAccount account;
    private final AxisHttp http;

    /** A connection; nothing is asked before it is used. */
    public ProvincialAxis(AxisAccount account, AxisPatience patience, Clock clock) {
        this.account = account;
        this.http = new AxisHttp(patience, clock);
    }

    @Override
    public String name() {
        return account.name();
    }

    @Override
    public AxisAnswer<DocId> send(Dispatch dispatch) {
        String boundary = "motcua-" + UUID.randomUUID();
        String before = field(boundary, TYPE_PART, dispatch.type().wire())
                + field(boundary, TO_PART, dispatch.to())
                + field(boundary, MESSAGE_PART, dispatch.messageId().toString())
                + "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + FILE_PART
                + "\"; filename=\"package.edxml\"\r\nContent-Type: application/octet-stream\r\n\r\n";
        HttpRequest request = let(ProvincialWire.SEND)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.concat(
                        BodyPublishers.ofString(before),
                        FileBody.of(dispatch.file()),
                        BodyPublishers.ofString("\r\n--" + boundary + "--\r\n")))
                .build();
        return http.text(request, FileBody.size(dispatch.file()))
                .then(Replies::provincial)
                .then(answer -> Replies.docId(answer, "docId"));
    }

    private static String field(String boundary, String name, String value) {
        return "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
    }

    @Override
    public AxisAnswer<List<ReceivedPackage>> listReceived(String agencyCode) {
        return list(ProvincialWire.RECEIVED + "?agencyCode=" + Replies.encoded(agencyCode), ReadLines::received);
    }

    @Override
    public AxisAnswer<FetchedPackage> fetch(DocId docId, Path target) {
        HttpRequest request = let(ProvincialWire.FETCH + "?docId=" + Replies.encoded(docId.value()))
                .GET()
                .build();
        return FileBody.fetch(target, sink -> http.file(request, sink), ProvincialWire.HASH, Replies::provincial);
    }

    @Override
    public AxisAnswer<Acknowledgement> acknowledge(DocId docId, Acknowledgement acknowledgement) {
        HttpRequest request = let(ProvincialWire.ACKNOWLEDGE)
                .header("Content-Type", "application/json; charset=utf-8")
                .POST(BodyPublishers.ofString(Replies.written(new Acknowledged(docId.value(), acknowledgement.wire()))))
                .build();
        return http.text(request, 0).then(Replies::provincial).map(answer -> acknowledgement);
    }

    @Override
    public AxisAnswer<List<SentPackage>> listSent(String agencyCode, Instant since) {
        String address = ProvincialWire.SENT + "?agencyCode=" + Replies.encoded(agencyCode) + "&since="
                + Replies.encoded(WireJson.time(since));
        return SentPages.all(after -> list(
                address
                        + after.map(last -> "&after=" + Replies.encoded(last.value()))
                                .orElse(""),
                ReadLines::sent));
    }

    @Override
    public AxisAnswer<List<AxisAgency>> agencies() {
        return list(ProvincialWire.AGENCIES, ReadLines::agencies);
    }

    private <T> AxisAnswer<List<T>> list(String address, Function<JsonNode, List<T>> read) {
        return http.text(let(address).GET().build(), 0)
                .then(Replies::provincial)
                .then(Replies::lines)
                .map(read);
    }

    private HttpRequest.Builder let(String address) {
        return HttpRequest.newBuilder(URI.create(account.address() + address))
                .header(ProvincialWire.SYSTEM, account.systemId())
                .header(ProvincialWire.SECRET, account.secret());
    }
}
