package vn.motcua.axis;

import static vn.motcua.exchange.axis.wire.NationalWire.FROM;
import static vn.motcua.exchange.axis.wire.NationalWire.HASH;
import static vn.motcua.exchange.axis.wire.NationalWire.MESSAGE;
import static vn.motcua.exchange.axis.wire.NationalWire.MESSAGE_TYPE;
import static vn.motcua.exchange.axis.wire.NationalWire.TO;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.motcua.exchange.axis.AxisError;
import vn.motcua.exchange.axis.MessageType;
import vn.motcua.exchange.axis.wire.NationalWire;
import vn.motcua.exchange.axis.wire.Reply;

/** The national axis's protocol: signed requests, the file as the body. */
final class NationalDoor implements Door {
    private final Directory directory;
    private final SignedRequests requests;
    private final PackageFiles files;
    private final PostPackage post;
    private final OwnMailboxes own;

    NationalDoor(Directory directory, SignedRequests requests, PackageFiles files, PostPackage post, OwnMailboxes own) {
        this.directory = directory;
        this.requests = requests;
        this.files = files;
        this.post = post;
        this.own = own;
    }

    @Override
    public boolean answers(Call call) throws IOException {
        switch (call.route()) {
            case "POST " + NationalWire.SEND -> send(call);
            case "GET " + NationalWire.RECEIVED -> list(call, caller -> own.received(caller, from(call), type(call)));
            case "GET " + NationalWire.SENT ->
                list(call, caller -> own.sent(caller, from(call), call.parameter("since"), call.parameter("after")));
            case "GET " + NationalWire.FETCH -> fetch(call);
            case "POST " + NationalWire.ACKNOWLEDGE -> acknowledge(call);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void send(Call call) throws IOException {
        Verdict<AxisSystem> caller = requests.caller(call);
        if (caller instanceof Verdict.Granted<AxisSystem>(AxisSystem system)) {
            answer(call, posted(call, system));
        } else {
            answer(call, caller);
        }
    }

    private Verdict<UUID> posted(Call call, AxisSystem caller) throws IOException {
        Optional<MessageType> type = type(call);
        Optional<UUID> message = call.header(MESSAGE).flatMap(Uploads::id);
        if (type.isEmpty() || (message.isEmpty() && call.header(MESSAGE).isPresent())) {
            return Verdict.denied(AxisError.INVALID_FILE, "messagetype is edoc or status, and a messageid is a UUID");
        }
        if (directory.findOf(caller, from(call)).isEmpty()) {
            return Verdict.denied(AxisError.UNREGISTERED_SENDER, "The caller does not send for " + from(call));
        }
        Verdict<Incoming> received = Uploads.isMultipart(call)
                ? Uploads.form(call, files).then(form -> Verdict.granted(form.file()))
                : Uploads.body(call, files);
        if (!(received instanceof Verdict.Granted<Incoming>(Incoming incoming))) {
            return received.then(never -> Verdict.denied(AxisError.INVALID_FILE, ""));
        }
        if (!incoming.sha256().equalsIgnoreCase(call.header(HASH).orElse(""))) {
            files.discard(incoming);
            return Verdict.denied(AxisError.INVALID_FILE, "The file's SHA-256 is not the one that was signed");
        }
        PostPackage.Wish wish = new PostPackage.Wish(Optional.of(from(call)), call.header(TO), type.get(), message);
        return post.post(caller, wish, incoming, mailbox -> true);
    }

    private void fetch(Call call) throws IOException {
        Verdict<OwnMailboxes.Fetch> fetched = requests.caller(call)
                .then(caller -> own.fetch(caller, call.parameter("docId").orElse("")));
        if (fetched instanceof Verdict.Granted<OwnMailboxes.Fetch>(OwnMailboxes.Fetch fetch)) {
            call.answerFile(fetch.file(), HASH, fetch.sha256());
        } else {
            answer(call, fetched);
        }
    }

    private void acknowledge(Call call) throws IOException {
        answer(
                call,
                requests.asked(call)
                        .then(asked -> own.acknowledge(
                                asked.caller(),
                                asked.body().path("docId").asText(),
                                asked.body().path("status").asText())));
    }

    private <T> void list(Call call, Function<AxisSystem, Verdict<List<T>>> lines) throws IOException {
        answerList(call, requests.caller(call).then(lines));
    }

    /** A list as it is, or why there is none. */
    static <T> void answerList(Call call, Verdict<List<T>> listed) throws IOException {
        if (listed instanceof Verdict.Granted<List<T>>(List<T> granted)) {
            call.answer(200, granted);
        } else {
            answer(call, listed);
        }
    }

    private static String from(Call call) {
        return call.header(FROM).orElse("");
    }

    private static Optional<MessageType> type(Call call) {
        return call.header(MESSAGE_TYPE).flatMap(MessageType::find);
    }

    /** What was done, by the id of what it was done to, or why it was not. */
    static void answer(Call call, Verdict<?> verdict) throws IOException {
        switch (verdict) {
            case Verdict.Granted<?>(Object id) -> call.answer(200, reply("OK", "0", "", id.toString()));
            case Verdict.Denied<?>(AxisError error, String text) ->
                call.answer(Uploads.status(error), reply("FAIL", error.code(), text, null));
        }
    }

    private static Reply reply(String status, String code, String text, @Nullable String docId) {
        return new Reply(status, code, text, docId);
    }
}
