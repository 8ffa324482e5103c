package vn.motcua.notification.channel.sms.smpp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import vn.motcua._support.ServerTest;
import vn.motcua.account.code.CodeSender;
import vn.motcua.dossier.Dossier;
import vn.motcua.notification.channel.Channel;
import vn.motcua.notification.channel.ChannelMessage;
import vn.motcua.notification.channel.ChannelSender;
import vn.motcua.notification.channel.HandOver.Accepted;
import vn.motcua.routing.Desk;

/** A second server over the same database, configured as an operator would, with a message centre and a mail server. */
@ServerTest
class ConfiguredGatewayTest {
    private final ApplicationContext shared;
    private final Desk desk;
    private final String phone =
            "8492%07d".formatted(ThreadLocalRandom.current().nextInt(10_000_000));

    ConfiguredGatewayTest(ApplicationContext shared, Desk desk) {
        this.shared = shared;
        this.desk = desk;
    }

    @Test
    void settingsAloneConnectTheGateways() throws Exception {
        Dossier dossier = desk.submitted();
        try (MessageCentre centre = MessageCentre.start();
                EmbeddedServer server = ApplicationContext.run(EmbeddedServer.class, properties(centre), "test")) {
            ApplicationContext context = server.getApplicationContext();
            assertThat(context.getBeansOfType(ChannelSender.class))
                    .extracting(ChannelSender::channel)
                    .containsExactlyInAnyOrder(Channel.SMS, Channel.MAIL);
            assertThat(context.getBeansOfType(CodeSender.class))
                    .extracting(sender -> sender.getClass().getSimpleName())
                    .contains("GatewayCodeSender");
            assertThat(context.getBean(SmppSender.class)
                            .handOver(new ChannelMessage(
                                    UUID.randomUUID(), Channel.SMS, "+" + phone, null, "Đã có kết quả")))
                    .isInstanceOf(Accepted.class);
            assertThat(centre.submitted.getFirst().getSourceAddr()).isEqualTo("MOTCUA");

            centre.bring(phone, "TTHS " + dossier.requireCode() + " " + dossier.lookupCheck(), (byte) 0);
            await().atMost(Duration.ofSeconds(20))
                    .untilAsserted(() -> assertThat(centre.submitted)
                            .filteredOn(sent -> sent.getDestAddress().equals(phone))
                            .extracting(sent -> Gsm7.decode(sent.getShortMessage()))
                            .anyMatch(text -> text.startsWith("Ho so " + dossier.requireCode() + ": da nop")));
        }
    }

    private Map<String, Object> properties(MessageCentre centre) {
        Map<String, Object> properties = new HashMap<>();
        for (String name : new String[] {"url", "username", "password"}) {
            String key = "datasources.default." + name;
            properties.put(key, shared.getRequiredProperty(key, String.class));
        }
        properties.put("micronaut.server.port", -1);
        properties.put("micronaut.server.host", "127.0.0.1");
        properties.put("motcua.seeds", "");
        properties.put("motcua.storage.dir", "target/storage");
        properties.put("motcua.sms.sender", "MOTCUA");
        properties.put("motcua.sms.unaccented", true);
        properties.put("motcua.sms.smpp.host", "127.0.0.1");
        properties.put("motcua.sms.smpp.port", centre.port());
        properties.put("motcua.sms.smpp.system-id", MessageCentre.SYSTEM);
        properties.put("motcua.sms.smpp.password", MessageCentre.PASSWORD);
        properties.put("motcua.mail.host", "127.0.0.1");
        properties.put("motcua.mail.from", "khong-tra-loi@motcua.example.vn");
        return properties;
    }
}
