package vn.motcua.axis;

import static vn.motcua.exchange.axis.wire.ProvincialWire.HASH;
import static vn.motcua.exchange.axis.wire.ProvincialWire.MESSAGE_PART;
import static vn.motcua.exchange.axis.wire.ProvincialWire.SECRET;
import static vn.motcua.exchange.axis.wire.ProvincialWire.SYSTEM;
import static vn.motcua.exchange.axis.wire.ProvincialWire.TO_PART;
import static vn.motcua.exchange.axis.wire.ProvincialWire.TYPE_PART;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import vn.motcua.exchange.axis.AxisError;
import vn.motcua.exchange.axis.MessageType;
import vn.motcua.exchange.axis.wire.ProvincialReply;
import vn.motcua.exchange.axis.wire.ProvincialWire;
import vn.motcua.exchange.axis.wire.RequestSignature;
import vn.motcua.exchange.axis.wire.WireJson;

/** The provincial axes' protocol: a system's id and secret with each request, the file in a form; its own province alone. */
final class ProvincialDoor implements Door {
    private final Directory directory;
    private final PackageFiles files;
    private final PostPackage post;
    private final OwnMailboxes own;

    ProvincialDoor(Directory directory, PackageFiles files, PostPackage post, OwnMailboxes own) {
        this.directory = directory;
        this.files = files;
        this.post = post;
        this.own = own;
    }

    @Override
    public boolean answers(Call call) throws IOException {
        switch (call.route()) {
            case "POST " + ProvincialWire.SEND -> send(call);
            case "GET " + ProvincialWire.RECEIVED ->
                list(
                        call,
                        caller -> own.received(
                                caller,
                                agency(call),
                                call.parameter("messageType").flatMap(MessageType::find)));
            case "GET " + ProvincialWire.SENT ->
                list(call, caller -> own.sent(caller, agency(call), call.parameter("since"), call.parameter("after")));
            case "GET " + ProvincialWire.AGENCIES ->
                list(
                        call,
                        caller -> Verdict.granted(directory.list().stream()
                                .filter(mailbox -> directory.isInProvinceOf(caller, mailbox))
                                .map(Lines::agency)
                                .toList()));
            case "GET " + ProvincialWire.FETCH -> fetch(call);
            case "POST " + ProvincialWire.ACKNOWLEDGE -> said(call, own::acknowledge);
            case "POST " + ProvincialWire.BUSINESS -> said(call, own::tellBusiness);
            default -> {
                return false;
            }
        }
        return true;
    }

    private Verdict<AxisSystem> caller(Call call) {
        return call.header(SYSTEM)
                .flatMap(directory::findSystem)
                .filter(system -> RequestSignature.same(
                        system.secret(), call.header(SECRET).orElse("")))
                .map(Verdict::granted)
                .orElseGet(() -> Verdict.denied(AxisError.WRONG_CREDENTIALS, "Wrong system id or secret"));
    }

    private void send(Call call) throws IOException {
        Verdict<AxisSystem> caller = caller(call);
        if (caller instanceof Verdict.Granted<AxisSystem>(AxisSystem system)) {
            answer(call, posted(call, system));
        } else {
            answer(call, caller);
        }
    }

    private Verdict<UUID> posted(Call call, AxisSystem caller) throws IOException {
        Verdict<Uploads.Form> uploaded = Uploads.form(call, files);
        if (!(uploaded instanceof Verdict.Granted<Uploads.Form>(Uploads.Form form))) {
            return uploaded.then(never -> Verdict.denied(AxisError.INVALID_FILE, ""));
        }
        Optional<MessageType> type = form.field(TYPE_PART).flatMap(MessageType::find);
        Optional<UUID> message = form.field(MESSAGE_PART).flatMap(Uploads::id);
        if (type.isEmpty() || (message.isEmpty() && form.field(MESSAGE_PART).isPresent())) {
            files.discard(form.file());
            return Verdict.denied(AxisError.INVALID_FILE, "messageType is edoc or status, and a messageId is a UUID");
        }
        PostPackage.Wish wish = new PostPackage.Wish(Optional.empty(), form.field(TO_PART), type.get(), message);
        return post.post(caller, wish, form.file(), mailbox -> directory.isInProvinceOf(caller, mailbox));
    }

    private void fetch(Call call) throws IOException {
        Verdict<OwnMailboxes.Fetch> fetched = caller(call)
                .then(caller -> own.fetch(caller, call.parameter("docId").orElse("")));
        if (fetched instanceof Verdict.Granted<OwnMailboxes.Fetch>(OwnMailboxes.Fetch fetch)) {
            call.answerFile(fetch.file(), HASH, fetch.sha256());
        } else {
            answer(call, fetched);
        }
    }

    /** What is said of a package. */
    private interface Saying {
        Verdict<UUID> say(AxisSystem caller, String docId, String status);
    }

    private void said(Call call, Saying saying) throws IOException {
        Optional<JsonNode> body = Call.json(call.shortBody());
        answer(
                call,
                caller(call)
                        .then(caller -> body.isEmpty()
                                ? Verdict.denied(AxisError.INVALID_FILE, "The body is {docId, status}")
                                : saying.say(
                                        caller,
                                        body.get().path("docId").asText(),
                                        body.get().path("status").asText())));
    }

    private <T> void list(Call call, Function<AxisSystem, Verdict<List<T>>> lines) throws IOException {
        Verdict<List<T>> listed = caller(call).then(lines);
        if (listed instanceof Verdict.Granted<List<T>>(List<T> granted)) {
            call.answer(200, new ProvincialReply("0", "", null, WireJson.MAPPER.valueToTree(granted)));
        } else {
            answer(call, listed);
        }
    }

    private static String agency(Call call) {
        return call.parameter("agencyCode").orElse("");
    }

    private static void answer(Call call, Verdict<?> verdict) throws IOException {
        switch (verdict) {
            case Verdict.Granted<?>(Object id) -> call.answer(200, new ProvincialReply("0", "", id.toString(), null));
            case Verdict.Denied<?>(AxisError error, String text) ->
                call.answer(Uploads.status(error), new ProvincialReply(error.code(), text, null, null));
        }
    }
}
