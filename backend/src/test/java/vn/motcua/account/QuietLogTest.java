package vn.motcua.account;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import vn.motcua._support.Api;
import vn.motcua._support.People;
import vn.motcua._support.ServerTest;
import vn.motcua._support.Tables;
import vn.motcua.applicant.PersonalNumber;
import vn.motcua.applicant.PhoneNumber;

/** What a database says of a row that it refuses holds the row's values: they reach neither the caller nor the log. */
@ServerTest
class QuietLogTest {

    private static final String TRIGGER = "quiet_log_test";
    private static final Pattern ERROR_ID = Pattern.compile("urn:uuid:[0-9a-f-]{36}");

    private final Api api;
    private final Tables tables;
    private final SentCodes phones;

    QuietLogTest(Api api, Tables tables, SentCodes phones) {
        this.api = api;
        this.tables = tables;
        this.phones = phones;
    }

    @Test
    void databasesWordsReachNeitherTheCallerNorTheLog() throws IOException, InterruptedException {
        PersonalNumber number = People.freePersonalNumber();
        PhoneNumber phone = People.freePhone();
        String challenge = api.post("/api/v1/auth/codes")
                .json(Map.of("phone", phone.value(), "identifier", number.value()))
                .expect(202)
                .at("/challengeId");
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        tables.execute(
                "CREATE TRIGGER " + TRIGGER + " BEFORE INSERT ON applicant FOR EACH ROW IF NEW.personal_number = '"
                        + number.value() + "' THEN SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'entry " + number.value()
                        + "'; END IF");
        log.start();
        root.addAppender(log);
        HttpResponse<String> answer = register(challenge, phones.lastTo(phone));
        root.detachAppender(log);
        tables.execute("DROP TRIGGER " + TRIGGER);

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).contains("internal-error").doesNotContain(number.value());
        Matcher id = ERROR_ID.matcher(answer.body());
        assertThat(id.find()).isTrue();
        assertThat(log.list.stream().map(QuietLogTest::whole))
                .noneMatch(text -> text.contains(number.value()))
                .anyMatch(text -> text.contains(id.group()) && text.contains("[45000, "));
    }

    /** Not as the contract's client does: no contract promises that something goes wrong here. */
    private HttpResponse<String> register(String challenge, String code) throws IOException, InterruptedException {
        String body = """
                {"challengeId": "%s", "code": "%s", "kind": "CITIZEN", "fullName": "Lê Thị Hồng Nhung"}""".formatted(challenge, code);
        HttpRequest request = HttpRequest.newBuilder(api.base().resolve("/api/v1/auth/registrations"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }

    /** The line with its stack trace. */
    private static String whole(ILoggingEvent event) {
        String trace = event.getThrowableProxy() == null ? "" : ThrowableProxyUtil.asString(event.getThrowableProxy());
        return event.getFormattedMessage() + trace;
    }
}
