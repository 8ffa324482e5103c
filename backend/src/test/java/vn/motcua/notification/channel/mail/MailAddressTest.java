package vn.motcua.notification.channel.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"a@b.vn", "nguyen.van-a+motcua@mail.example.vn", "o'brien@example.vn", "a@localhost"})
    void plainAddressIsTaken(String text) {
        assertThat(MailAddress.parse(text)).map(MailAddress::value).contains(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "a", "@b.vn", "a@", "a b@c.vn", "a@b.vn\r\nRCPT TO:<c@d.vn>", "a@b.vn\n", "\na@b.vn",
                        "a@b.vn,c@d.vn",
                "<a@b.vn>", "\"a b\"@c.vn", "a@[127.0.0.1]", "a@b..vn", ".a@b.vn", "ä@b.vn", "a@bệnh.vn", "a@-b.vn",
                        "a\u0000@b.vn"
            })
    void whatCouldEndACommandOrHeaderIsNoAddress(String text) {
        assertThat(MailAddress.parse(text)).isEmpty();
    }
}
