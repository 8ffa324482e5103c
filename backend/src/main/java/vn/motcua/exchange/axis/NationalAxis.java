package vn.motcua.exchange.axis;

import static vn.motcua.exchange.axis.wire.NationalWire.FROM;
import static vn.motcua.exchange.axis.wire.NationalWire.HASH;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import vn.motcua.exchange.axis.wire.Acknowledged;
import vn.motcua.exchange.axis.wire.AgencyDeletion;
import vn.motcua.exchange.axis.wire.AgencyEntry;
import vn.motcua.exchange.axis.wire.NationalWire;
import vn.motcua.exchange.axis.wire.RequestSignature;
import vn.motcua.exchange.axis.wire.WireJson;
import vn.motcua.platform.hash.Sha256;

/** The connection to the national axis: every request is signed with HMAC-SHA256, and the file is the body. */
public final class NationalAxis implements AxisConnection {
    private static final String OF_NOTHING = Sha256.hex(new byte[0]);

    private final AxisAccount account;
    private final Clock clock;
    private final AxisHttp http;

    /** A connection; nothing is asked before it is used. */
    public NationalAxis(AxisAccount account, AxisPatience patience, Clock clock) {
        this.account = account;
        this.clock = clock;
        this.http = new AxisHttp(patience, clock);
    }

    @Override
    public String name() {
        return account.name();
    }

    @Override
    public AxisAnswer<DocId> send(Dispatch dispatch) {
        Map<String, String> headers = Map.of(
                FROM,
                dispatch.from(),
                NationalWire.TO,
                dispatch.to(),
                NationalWire.MESSAGE_TYPE,
                dispatch.type().wire(),
                NationalWire.MESSAGE,
                dispatch.messageId().toString());
        Body body =
                new Body(FileBody.of(dispatch.file()), FileBody.sha256(dispatch.file()), "application/octet-stream");
        return http.text(post(NationalWire.SEND, headers, body), FileBody.size(dispatch.file()))
                .then(Replies::national)
                .then(answer -> Replies.docId(answer, "DocId"));
    }

    @Override
    public AxisAnswer<List<ReceivedPackage>> listReceived(String agencyCode) {
        return list(NationalWire.RECEIVED, Map.of(FROM, agencyCode), ReadLines::received);
    }

    @Override
    public AxisAnswer<FetchedPackage> fetch(DocId docId, Path target) {
        String address = NationalWire.FETCH + "?docId=" + Replies.encoded(docId.value());
        return FileBody.fetch(target, sink -> http.file(get(address, Map.of()), sink), HASH, Replies::national);
    }

    @Override
    public AxisAnswer<Acknowledgement> acknowledge(DocId docId, Acknowledgement acknowledgement) {
        return said(NationalWire.ACKNOWLEDGE, new Acknowledged(docId.value(), acknowledgement.wire()))
                .map(answer -> acknowledgement);
    }

    /** Registers an agency of this system's, or gives it another name. */
    public AxisAnswer<AgencyEntry> register(AgencyEntry agency) {
        return said(NationalWire.REGISTER, agency).map(answer -> agency);
    }

    /** Deletes an agency of this system's: it takes in no more documents. */
    public AxisAnswer<AgencyDeletion> delete(AgencyDeletion agency) {
        return said(NationalWire.DELETE, agency).map(answer -> agency);
    }

    private AxisAnswer<JsonNode> said(String address, Object what) {
        String text = Replies.written(what);
        Body body = new Body(
                BodyPublishers.ofString(text),
                Sha256.hex(text.getBytes(StandardCharsets.UTF_8)),
                "application/json; charset=utf-8");
        return http.text(post(address, Map.of(), body), 0).then(Replies::national);
    }

    @Override
    public AxisAnswer<List<SentPackage>> listSent(String agencyCode, Instant since) {
        String address = NationalWire.SENT + "?since=" + Replies.encoded(WireJson.time(since));
        return SentPages.all(after -> list(
                address
                        + after.map(last -> "&after=" + Replies.encoded(last.value()))
                                .orElse(""),
                Map.of(FROM, agencyCode),
                ReadLines::sent));
    }

    @Override
    public AxisAnswer<List<AxisAgency>> agencies() {
        return list(NationalWire.AGENCIES, Map.of(), ReadLines::agencies);
    }

    private <T> AxisAnswer<List<T>> list(
            String address, Map<String, String> headers, Function<JsonNode, List<T>> read) {
        return http.text(get(address, headers), 0)
                .then(Replies::national)
                .then(Replies::lines)
                .map(read);
    }

    /** What a request carries, with its hash. */
    private record Body(BodyPublisher publisher, String sha256, String contentType) {}

    private HttpRequest post(String address, Map<String, String> headers, Body body) {
        return signed("POST", address, headers, body.sha256)
                .header("Content-Type", body.contentType)
                .method("POST", body.publisher)
                .build();
    }

    private HttpRequest get(String address, Map<String, String> headers) {
        return signed("GET", address, headers, OF_NOTHING).GET().build();
    }

    private HttpRequest.Builder signed(String method, String address, Map<String, String> headers, String sha256) {
        URI uri = URI.create(account.address() + address);
        Map<String, String> signed = new LinkedHashMap<>(headers);
        signed.put(NationalWire.SERVICE_TYPE, NationalWire.SERVICE);
        signed.put(NationalWire.SYSTEM, account.systemId());
        signed.put(NationalWire.TIMESTAMP, Long.toString(clock.millis()));
        signed.put(NationalWire.REQUEST, UUID.randomUUID().toString());
        signed.put(HASH, sha256);
        List<String> names = List.copyOf(signed.keySet());
        String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        String signature = RequestSignature.of(
                account.secret(), method, uri.getRawPath() + query, names, name -> signed.getOrDefault(name, ""));
        HttpRequest.Builder request = HttpRequest.newBuilder(uri)
                .header(NationalWire.VERSION_HEADER, NationalWire.VERSION)
                .header(NationalWire.SIGNED_HEADERS, String.join(";", names))
                .header(NationalWire.SIGNATURE, signature);
        signed.forEach(request::header);
        return request;
    }
}
