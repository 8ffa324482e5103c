package vn.motcua.account.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.env.MapPropertySource;
import io.micronaut.context.env.PropertySourcePropertyResolver;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.motcua.applicant.PhoneNumber;
import vn.motcua.notification.channel.ChannelMessage;
import vn.motcua.notification.channel.HandOver;
import vn.motcua.notification.channel.SmsSender;
import vn.motcua.platform.text.Language;

class GatewayCodeSenderTest {
    private static final PhoneNumber PHONE = new PhoneNumber("+84912345678");

    private final List<ChannelMessage> sent = new ArrayList<>();

    static Stream<HandOver> refusals() {
        return Stream.of(
                new HandOver.Temporary(Optional.of(Duration.ofMinutes(1)), "HTTP 429"),
                new HandOver.Permanent("not a mobile number"),
                new HandOver.Technical("no answer in time"));
    }

    @Test
    void codeGoesByTheGatewayInTheReadersLanguage() {
        sender(new HandOver.Accepted("1")).send(PHONE, Purpose.Kind.SIGN_IN, "123456", Language.EN);
        assertThat(sent).singleElement().satisfies(message -> {
            assertThat(message.address()).isEqualTo("+84912345678");
            assertThat(message.text()).isEqualTo(Purpose.Kind.SIGN_IN.message("123456", Language.EN));
        });
    }

    @Test
    void eachMessageHasAnIdOfItsOwn() {
        CodeSender sender = sender(new HandOver.Accepted("1"));
        sender.tell(PHONE, "a");
        sender.tell(PHONE, "a");
        assertThat(sent).extracting(ChannelMessage::id).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void codeThatTheGatewayDidNotTakeIsNotSent(HandOver refusal) {
        assertThatThrownBy(() -> sender(refusal).send(PHONE, Purpose.Kind.SIGN_IN, "123456", Language.VI))
                .isInstanceOf(CodeNotSentException.class)
                .hasMessageNotContaining("123456");
    }

    @Test
    void gatewayCountsWhereOneIsNamedAndTheStandInPhoneDoesNot() {
        assertThat(configured(Map.of("motcua.sms.http.url", "http://gateway"))).isTrue();
        assertThat(configured(Map.of("motcua.sms.smpp.host", "smsc"))).isTrue();
        assertThat(configured(Map.of("motcua.phone-standin.url", "http://127.0.0.1:8081")))
                .isFalse();
        assertThat(configured(Map.of("motcua.sms.http.url", ""))).isFalse();
    }

    private static boolean configured(Map<String, Object> properties) {
        return GatewayIsConfigured.isIn(new PropertySourcePropertyResolver(new MapPropertySource("test", properties)));
    }

    private CodeSender sender(HandOver answer) {
        SmsSender gateway = message -> {
            sent.add(message);
            return answer;
        };
        return new GatewayCodeSender(gateway);
    }
}
