package vn.motcua.notification.channel.sms.smpp;

import io.micronaut.context.annotation.Requires;
import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jsmpp.InvalidResponseException;
import org.jsmpp.PDUException;
import org.jsmpp.bean.DataCodings;
import org.jsmpp.bean.ESMClass;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.bean.RegisteredDelivery;
import org.jsmpp.bean.SMSCDeliveryReceipt;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.extra.NegativeResponseException;
import org.jsmpp.extra.ResponseTimeoutException;
import org.jsmpp.session.SMPPSession;
import vn.motcua.applicant.PhoneNumber;
import vn.motcua.notification.channel.ChannelMessage;
import vn.motcua.notification.channel.GatewayEvents;
import vn.motcua.notification.channel.HandOver;
import vn.motcua.notification.channel.SmsSender;
import vn.motcua.notification.channel.sms.SmsSettings;
import vn.motcua.notification.channel.sms.smpp.SmppSettings.LongMessages;
import vn.motcua.platform.outbox.BackOff;

/** Hands short messages to a message centre over SMPP. */
@Singleton
@Requires(property = "motcua.sms.smpp.host")
@Requires(property = "motcua.sms.smpp.host", notEquals = "")
final class SmppSender implements SmsSender, AutoCloseable {
    private static final BackOff PAUSES = new BackOff(Duration.ofSeconds(1), Duration.ofMinutes(1));
    /** What a message waits for a session that is just being made; a queue tries again later anyway. */
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private static final int HAS_HEADER = 0x40;

    private final SmppSettings settings;
    private final SmsSettings sms;
    private final GatewayEvents events;
    private final SmppLink link;
    private final Semaphore window;
    private final Duration patience;

    @Inject
    SmppSender(SmppSettings settings, SmsSettings sms, GatewayEvents events, Clock clock) {
        this(settings, sms, events, clock, PAUSES);
    }

    SmppSender(SmppSettings settings, SmsSettings sms, GatewayEvents events, Clock clock, BackOff pauses) {
        this.settings = settings;
        this.sms = sms;
        this.events = events;
        this.link = new SmppLink(settings, new BroughtMessages(events, clock), pauses);
        this.window = new Semaphore(settings.window(), true);
        this.patience = settings.timeout().compareTo(PATIENCE) < 0 ? settings.timeout() : PATIENCE;
    }

    @EventListener
    void start(ServerStartupEvent started) {
        start();
    }

    void start() {
        link.start();
    }

    @Override
    public HandOver handOver(ChannelMessage message) {
        if (PhoneNumber.parse(message.address()).isEmpty()) {
            return new HandOver.Permanent("not a mobile number");
        }
        try {
            if (!window.tryAcquire(settings.timeout().toMillis(), TimeUnit.MILLISECONDS)) {
                return new HandOver.Technical("too many messages wait for the message centre's answer");
            }
            try {
                Optional<SMPPSession> session = link.session(patience);
                return session.isEmpty()
                        ? new HandOver.Technical("no session with the message centre")
                        : submit(session.get(), message);
            } finally {
                window.release();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new HandOver.Technical("stopped");
        }
    }

    @Override
    @PreDestroy
    public void close() {
        link.close();
    }

    private HandOver submit(SMPPSession session, ChannelMessage message) {
        String words = sms.words(message.text());
        String number = message.address().substring(1);
        try {
            SmsParts parts = SmsParts.of(words, message.id());
            return new HandOver.Accepted(
                    parts.parts().size() > 1 && settings.longMessages() == LongMessages.PAYLOAD
                            ? whole(session, number, SmsParts.whole(words))
                            : each(session, number, parts));
        } catch (NegativeResponseException refused) {
            return SubmitStatus.handOver(refused.getCommandStatus());
        } catch (ResponseTimeoutException silent) {
            return new HandOver.Technical("no answer in time");
        } catch (PDUException | InvalidResponseException | IOException broken) {
            return new HandOver.Technical(broken.getClass().getSimpleName());
        }
    }

    /** The reference is the last part's: when that is on the phone, so are the others, or soon. */
    private String each(SMPPSession session, String number, SmsParts parts)
            throws PDUException, ResponseTimeoutException, InvalidResponseException, NegativeResponseException,
                    IOException {
        List<byte[]> all = parts.parts();
        String reference = "";
        for (int i = 0; i < all.size(); i++) {
            ESMClass esm = all.size() == 1 ? new ESMClass() : new ESMClass(HAS_HEADER);
            reference = submit(session, number, esm, i + 1 == all.size(), parts.dataCoding(), all.get(i));
        }
        return reference;
    }

    private String whole(SMPPSession session, String number, SmsParts text)
            throws PDUException, ResponseTimeoutException, InvalidResponseException, NegativeResponseException,
                    IOException {
        OptionalParameter payload =
                new OptionalParameter.Message_payload(text.parts().getFirst());
        return submit(session, number, new ESMClass(), true, text.dataCoding(), new byte[0], payload);
    }

    private String submit(
            SMPPSession session,
            String number,
            ESMClass esm,
            boolean last,
            byte dataCoding,
            byte[] bytes,
            OptionalParameter... parameters)
            throws PDUException, ResponseTimeoutException, InvalidResponseException, NegativeResponseException,
                    IOException {
        boolean wanted = last && events.wantsReports();
        return session.submitShortMessage(
                        "",
                        TypeOfNumber.valueOf((byte) settings.tonOf(sms.sender())),
                        NumberingPlanIndicator.valueOf((byte) settings.sourceNpi()),
                        sms.sender(),
                        TypeOfNumber.INTERNATIONAL,
                        NumberingPlanIndicator.ISDN,
                        number,
                        esm,
                        (byte) 0,
                        (byte) 0,
                        null,
                        null,
                        new RegisteredDelivery(
                                wanted ? SMSCDeliveryReceipt.SUCCESS_FAILURE : SMSCDeliveryReceipt.DEFAULT),
                        (byte) 0,
                        DataCodings.newInstance(dataCoding),
                        (byte) 0,
                        bytes,
                        parameters)
                .getMessageId();
    }
}
