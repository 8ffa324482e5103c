package vn.motcua.exchange.asking;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.micronaut.context.ApplicationContext;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.motcua._support.Answer;
import vn.motcua._support.Api;
import vn.motcua._support.ServerTest;
import vn.motcua.exchange.ExchangeAgencies;
import vn.motcua.exchange.ExchangeDocuments;
import vn.motcua.exchange.delivery.DocumentLeft;
import vn.motcua.platform.outbox.Outbox;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.routing.Desk;
import vn.motcua.routing.Desk.Clerk;

/** A document is finished with its answer only while whoever asked has the answer. */
@ServerTest
class AnswerGoneBackTest extends BetweenAgencies {
    private final Api api;
    private final Desk desk;
    private final Clerk handler;

    AnswerGoneBackTest(ApplicationContext server, Api api, Desk desk) {
        super(server, api);
        this.api = api;
        this.desk = desk;
        this.handler = letters.handlerThere();
    }

    @Test
    void questionIsFinishedWhenItsAnswerHasLeftAndNotWhenTheClerkSendsIt() {
        Answer question = inHands();
        Answer answer = answered(question);
        assertThat(state(question)).isEqualTo("IN_PROGRESS");
        assertThat(sending(answer)).isEqualTo("WAITING");
        assertThat(letters.incoming(handler, Letters.id(question)).at("/answers/0/sending"))
                .isEqualTo("WAITING");

        axis.settle();

        assertThat(state(question)).isEqualTo("FINISHED");
        assertThat(sending(answer)).isEqualTo("SENT");
        assertThat(letters.outgoingThere(handler, answer).at("/deliveries/0/statusCode"))
                .isEqualTo("01");
    }

    @Test
    void recalledAnswerPutsItsQuestionBackIntoWorkAndItsHandlerIsTold() {
        Answer question = inHands();
        Answer answer = answered(question);
        axis.settle();

        letters.recallThere(clerk, answer, Map.of("reason", "Sai căn cứ"));
        axis.settle();

        assertThat(sending(answer)).isEqualTo("TAKEN_BACK");
        assertThat(changesThere(answer)).as("nobody has it").isEmpty();
        Answer reopened = letters.incoming(handler, Letters.id(question));
        assertThat(reopened.at("/document/state")).isEqualTo("IN_PROGRESS");
        assertThat(reopened.json().has("ending")).isFalse();
        assertThat(reopened.json().at("/acts").toString()).contains("ANSWER", "FINISH");
        assertThat(reopened.json().at("/history")).last().satisfies(line -> {
            assertThat(line.at("/deed").asText()).isEqualTo("REOPENED");
            assertThat(line.at("/remarks").asText()).contains("đã được thu hồi");
        });
        assertThat(letters.notices(handler).at("/items/0/kind")).isEqualTo("INCOMING_REOPENED");
    }

    @Test
    void answerThatIsHeardToHaveLeftAfterItWentBackFinishesNothing() {
        Answer question = inHands();
        Answer answer = answered(question);
        axis.settle();
        letters.recallThere(clerk, answer, Map.of("reason", "Sai căn cứ"));
        axis.settle();

        leftOnceMore(UUID.fromString(Letters.id(answer)));

        assertThat(state(question)).isEqualTo("IN_PROGRESS");
    }

    @Test
    void refusedAnswerPutsItsQuestionBackIntoWorkAndTheNextAnswerFinishesIt() {
        Answer question = inHands();
        Answer answer = answered(question);
        axis.settle();
        Answer came = arrivedHere(letters.outgoingThere(handler, answer).at("/document/symbol"));
        api.post("/api/v1/officer/incoming-documents/" + Letters.id(came) + "/return")
                .bearer(desk.clerk().token())
                .ifMatch(came.version())
                .json(Map.of("reason", "Không đúng thẩm quyền"))
                .expect(200);
        axis.settle();
        assertThat(state(question)).isEqualTo("IN_PROGRESS");
        assertThat(sending(answer)).isEqualTo("REFUSED");
        assertThat(changesThere(answer)).isEmpty();

        answered(letters.incoming(handler, Letters.id(question)));
        axis.settle();

        assertThat(state(question)).isEqualTo("FINISHED");
    }

    @Test
    void answerThatReplacesAnotherTakesItsPlaceAndTheQuestionStaysFinished() {
        Answer question = inHands();
        Answer answer = answered(question);
        axis.settle();
        Answer better = issuedThere(letters.answerBegunToNothing(handler));
        api.post("/api/v1/officer/outgoing-documents/" + Letters.id(answer) + "/replacement")
                .bearer(clerk.token())
                .json(Map.of("replacementId", Letters.id(better), "reason", "Sai căn cứ"))
                .expect(200);

        Answer sent = letters.outgoingThere(clerk, better, "/dispatch");
        axis.settle();

        Answer finished = letters.incoming(handler, Letters.id(question));
        assertThat(finished.at("/document/state")).isEqualTo("FINISHED");
        assertThat(finished.at("/ending/answerSymbol")).isEqualTo(sent.at("/document/symbol"));
        assertThat(letters.outgoingThere(handler, answer).at("/deliveries/0/statusCode"))
                .isEqualTo("15");
        assertThat(sending(answer)).isEqualTo("REPLACED");
    }

    @Test
    void answerThatCameSaysWhoseSealWasVerifiedAndLinksTheLetterThatItAnswers() {
        Answer question = inHands();
        Answer answer = answered(question);
        axis.settle();

        Answer came = arrivedHere(answer.at("/document/symbol"));

        assertThat(came.at("/provenance/seal/signedBy")).isNotBlank();
        assertThat(came.json().at("/provenance/seal").has("checkedAt")).isTrue();
        assertThat(came.at("/provenance/answersTo/symbol")).isEqualTo(question.at("/document/symbol"));
        assertThat(came.at("/document/sender/name")).startsWith("Sở Tư pháp").endsWith("tỉnh Thanh Hóa");
        Answer letter = api.get("/api/v1/officer/outgoing-documents/" + came.at("/provenance/answersTo/id"))
                .bearer(desk.clerk().token())
                .expect(200);
        assertThat(letter.at("/answeredBy/0/id")).isEqualTo(Letters.id(came));
        assertThat(letter.at("/answeredBy/0/symbol")).isEqualTo(answer.at("/document/symbol"));
    }

    private void leftOnceMore(UUID outgoing) {
        Transactions transactions = server.getBean(Transactions.class);
        transactions.write(() -> {
            UUID document = server.getBean(ExchangeDocuments.class)
                    .findRegistered(outgoing)
                    .orElseThrow()
                    .id();
            DocumentLeft left = new DocumentLeft(document, ExchangeAgencies.codeOf(letters.sender()));
            server.getBean(Outbox.class).append(DocumentLeft.TYPE, document, left);
        });
        axis.settle();
    }

    private String sending(Answer answer) {
        return letters.outgoingThere(handler, answer).at("/document/sending");
    }

    /** What the other side's clerk can still do about a document that was sent. */
    private JsonNode changesThere(Answer answer) {
        return api.get("/api/v1/officer/outgoing-documents/" + Letters.id(answer) + "/changes")
                .bearer(clerk.token())
                .expect(200)
                .json()
                .at("/acts");
    }

    private String state(Answer question) {
        return letters.incoming(handler, Letters.id(question)).at("/document/state");
    }

    /** A letter that came to the other side and is begun by its handler. */
    private Answer inHands() {
        String subject = "hỏi " + UUID.randomUUID().toString().substring(0, 8);
        sent(subject);
        return begun(handler, subject);
    }

    /** An answer that the other side's clerk has sent, and no axis has taken yet. */
    private Answer answered(Answer question) {
        return letters.outgoingThere(clerk, issuedThere(letters.answerBegun(handler, question)), "/dispatch");
    }

    private Answer issuedThere(Answer begun) {
        letters.outgoingThere(handler, begun, "/submission");
        letters.outgoingThere(leader, begun, "/signature");
        return letters.outgoingThere(clerk, begun, "/issue");
    }

    private Answer arrivedHere(String symbol) {
        Answer list = api.get(
                        "/api/v1/officer/agencies/" + letters.sender().id().value() + "/incoming-documents?q=tra+loi")
                .bearer(desk.clerk().token())
                .expect(200);
        String id = "";
        for (JsonNode item : list.json().at("/items")) {
            if (item.at("/symbol").asText().equals(symbol)) {
                id = item.at("/id").asText();
            }
        }
        return letters.incoming(desk.clerk(), id);
    }
}
