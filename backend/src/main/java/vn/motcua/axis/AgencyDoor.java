package vn.motcua.axis;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import vn.motcua.exchange.axis.wire.AgencyLine;
import vn.motcua.exchange.axis.wire.NationalWire;

/** What the national protocol says of agencies: who is there, who comes, who goes. */
final class AgencyDoor implements Door {
    private final Directory directory;
    private final SignedRequests requests;
    private final RegisterAgency register;

    AgencyDoor(Directory directory, SignedRequests requests, RegisterAgency register) {
        this.directory = directory;
        this.requests = requests;
        this.register = register;
    }

    @Override
    public boolean answers(Call call) throws IOException {
        switch (call.route()) {
            case "GET " + NationalWire.AGENCIES -> list(call, Optional.empty());
            case "GET " + NationalWire.AGENCIES_QD20 -> list(call, call.parameter("level"));
            case "POST " + NationalWire.REGISTER ->
                NationalDoor.answer(
                        call, requests.asked(call).then(asked -> register.register(asked.caller(), asked.body())));
            case "POST " + NationalWire.DELETE ->
                NationalDoor.answer(
                        call,
                        requests.asked(call)
                                .then(asked -> register.delete(
                                        asked.caller(),
                                        asked.body().path("AgencyCode").asText())));
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Of one level where one is named: a province's own agency is of the first. */
    private void list(Call call, Optional<String> level) throws IOException {
        List<AgencyLine> lines = directory.list().stream()
                .filter(mailbox -> level.isEmpty() || level.get().equals(Integer.toString(mailbox.level())))
                .map(Lines::agency)
                .toList();
        NationalDoor.answerList(call, requests.caller(call).then(caller -> Verdict.granted(lines)));
    }
}
