package vn.motcua.notification.push;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.applicant.ApplicantId;
import vn.motcua.notification.push.PushDelivery.Target;
import vn.motcua.notification.push.provider.PushMessage;
import vn.motcua.notification.push.provider.PushOutcome;
import vn.motcua.notification.push.provider.PushOutcome.Delivered;
import vn.motcua.notification.push.provider.PushOutcome.Rejected;
import vn.motcua.notification.push.provider.PushOutcome.Retry;
import vn.motcua.notification.push.provider.PushOutcome.TokenDead;
import vn.motcua.notification.push.provider.PushSender;
import vn.motcua.notification.push.provider.PushSenders;
import vn.motcua.notification.standin.Behaviour;
import vn.motcua.notification.standin.Behaviour.Answer;
import vn.motcua.notification.standin.PhoneStandIn;
import vn.motcua.notification.standin.Push;
import vn.motcua.notification.words.MessageTemplates;
import vn.motcua.notification.words.Notice;
import vn.motcua.notification.words.Notice.AboutDossier;
import vn.motcua.notification.words.NotificationKind;
import vn.motcua.notification.words.Words;
import vn.motcua.officer.OfficerId;
import vn.motcua.platform.text.Language;

/** The real SDK against the stand-in on a real socket. */
class FirebasePushSenderTest {
    private static final PhoneStandIn PHONE = PhoneStandIn.start(0);
    private static final PushSender SENDER =
            PushSenders.standIn(URI.create(PHONE.url()), Clock.systemUTC(), Duration.ofSeconds(15));
    private static final PushMessages MESSAGES = new PushMessages(new MessageTemplates());

    private final String token = "token-" + UUID.randomUUID();

    @BeforeEach
    void normalPhone() {
        PHONE.answerNormally();
    }

    @AfterAll
    static void stop() {
        SENDER.close();
        PHONE.close();
    }

    @Test
    void deliveredMessageHasItsWordsItsIdAndItsThread() {
        PushMessage message = message();
        assertThat(SENDER.send(message)).isEqualTo(new Delivered());
        Push push = onlyPush();
        assertThat(push.title()).isEqualTo("Hồ sơ đã được tiếp nhận");
        assertThat(push.body()).startsWith("Hồ sơ H56.14-260205-0001 đã được tiếp nhận.");
        assertThat(push.collapseKey()).isEqualTo(message.threadId().toString());
        assertThat(push.data())
                .containsEntry("messageId", message.id().toString())
                .containsEntry("kind", "DOSSIER_ACCEPTED")
                .containsEntry("dossierCode", "H56.14-260205-0001")
                .containsKeys("dossierId", "inboxMessageId");
    }

    @Test
    void unregisteredTokenIsDead() {
        PHONE.answer(token, Behaviour.of(Answer.UNREGISTERED));
        assertThat(SENDER.send(message())).isEqualTo(new TokenDead());
    }

    @Test
    void invalidMessageIsRejected() {
        PHONE.answer(token, Behaviour.of(Answer.INVALID_ARGUMENT));
        assertThat(SENDER.send(message())).isEqualTo(new Rejected("INVALID_ARGUMENT"));
    }

    @Test
    void tokenOfAnotherSenderIsRejectedAndNotDead() {
        PHONE.answer(token, Behaviour.of(Answer.SENDER_ID_MISMATCH));
        assertThat(SENDER.send(message())).isEqualTo(new Rejected("SENDER_ID_MISMATCH"));
    }

    @Test
    void quotaAsksToWaitAsLongAsItSays() {
        PHONE.answer(token, Behaviour.of(Answer.QUOTA_EXCEEDED).withRetryAfter(Duration.ofSeconds(61)));
        assertThat(SENDER.send(message())).isEqualTo(new Retry(Optional.of(Duration.ofSeconds(61)), "QUOTA_EXCEEDED"));
    }

    @Test
    void quotaThatSaysNothingAsksForAMinute() {
        PHONE.answer(token, Behaviour.of(Answer.QUOTA_EXCEEDED));
        assertThat(SENDER.send(message())).isEqualTo(new Retry(Optional.of(Duration.ofMinutes(1)), "QUOTA_EXCEEDED"));
    }

    @Test
    void unavailableProviderIsAskedOnceAndLater() {
        PHONE.answer(token, Behaviour.of(Answer.UNAVAILABLE).withRetryAfter(Duration.ofSeconds(2)), 1);
        // A second request within this call would be answered normally.
        assertThat(SENDER.send(message())).isEqualTo(new Retry(Optional.of(Duration.ofSeconds(2)), "HTTP 503"));
        assertThat(pushes()).isEmpty();
    }

    @Test
    void unavailableProviderThatDeliveredAllTheSameGetsTheSameMessageIdAgain() {
        PHONE.answer(token, Behaviour.of(Answer.UNAVAILABLE_BUT_DELIVERED), 1);
        PushMessage message = message();
        assertThat(SENDER.send(message)).isEqualTo(new Retry(Optional.empty(), "HTTP 503"));
        assertThat(SENDER.send(message)).isEqualTo(new Delivered());
        assertThat(pushes()).hasSize(2);
        assertThat(pushes().stream().map(push -> push.data().get("messageId")).distinct())
                .containsExactly(message.id().toString());
    }

    @Test
    void internalErrorOfTheProviderIsTriedAgain() {
        PHONE.answer(token, Behaviour.of(Answer.INTERNAL));
        assertThat(SENDER.send(message())).isEqualTo(new Retry(Optional.empty(), "INTERNAL"));
    }

    @Test
    void silentProviderIsTriedAgain() {
        PHONE.answer(token, Behaviour.of(Answer.SILENCE));
        try (PushSender hasty =
                PushSenders.standIn(URI.create(PHONE.url()), Clock.systemUTC(), Duration.ofSeconds(1))) {
            assertThat(hasty.send(message())).isEqualTo(new Retry(Optional.empty(), "HttpTimeoutException"));
        }
    }

    @Test
    void absentProviderIsTriedAgain() {
        PhoneStandIn gone = PhoneStandIn.start(0);
        gone.close();
        try (PushSender sender =
                PushSenders.standIn(URI.create(gone.url()), Clock.systemUTC(), Duration.ofSeconds(1))) {
            assertThat(sender.send(message())).isEqualTo(new Retry(Optional.empty(), "ConnectException"));
        }
    }

    @Test
    void longestMessageStaysBelowTheLimit() {
        // The stand-in refuses what is above 4096 bytes.
        for (NotificationKind kind : NotificationKind.values()) {
            AboutDossier dossier = new AboutDossier(
                    UUID.randomUUID(),
                    "000.00.00.H56.14-260205-9999",
                    "ễ".repeat(500),
                    "ễ".repeat(500),
                    "ữ".repeat(500),
                    Instant.now());
            assertThat(SENDER.send(message(new Notice(kind, dossier, null), Language.EN)))
                    .isEqualTo(new Delivered());
        }
    }

    @Test
    void manyMessagesAtOnceAllArrive() throws InterruptedException {
        PHONE.answer(token, Behaviour.NORMAL.withLatency(Duration.ofMillis(100)));
        List<Callable<PushOutcome>> sends = Stream.<Callable<PushOutcome>>generate(() -> () -> SENDER.send(message()))
                .limit(1_000)
                .toList();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            assertThat(threads.invokeAll(sends).stream().map(Future::resultNow)).containsOnly(new Delivered());
        }
        assertThat(pushes()).hasSize(1_000);
    }

    private PushMessage message() {
        AboutDossier dossier = new AboutDossier(
                UUID.randomUUID(),
                "H56.14-260205-0001",
                "Đăng ký khai sinh",
                "Birth registration",
                "Sở Tư pháp tỉnh Thanh Hóa",
                Instant.parse("2026-02-19T10:00:00Z"));
        return message(new Notice(NotificationKind.DOSSIER_ACCEPTED, dossier, null), Language.VI);
    }

    private PushMessage message(Notice notice, Language language) {
        Target target = new Target(UUID.randomUUID(), token, language);
        PushDelivery delivery = new PushDelivery(
                1,
                UUID.randomUUID(),
                UUID.randomUUID(),
                new PushSubject.ToApplicant(UUID.randomUUID(), new ApplicantId(UUID.randomUUID())),
                UUID.randomUUID(),
                target,
                1,
                null,
                Instant.now(),
                notice);
        return MESSAGES.of(delivery, target);
    }

    /** All that leaves the portal of an officer's work. */
    @Test
    void pushToAnOfficerSaysNothingButThatThereIsANotice() {
        UUID notice = UUID.randomUUID();
        Target target = new Target(UUID.randomUUID(), token, Language.VI);
        PushDelivery delivery = new PushDelivery(
                1,
                UUID.randomUUID(),
                UUID.randomUUID(),
                new PushSubject.ToOfficer(notice, new OfficerId(UUID.randomUUID())),
                UUID.randomUUID(),
                target,
                1,
                null,
                Instant.now(),
                null);
        PushMessage message = MESSAGES.of(delivery, target);

        assertThat(message.words()).isEqualTo(new Words("Một cửa", "Có việc cần xử lý."));
        assertThat(message.data().keySet()).containsExactlyInAnyOrder("messageId", "noticeId");
        assertThat(message.data()).containsEntry("noticeId", notice.toString());
    }

    private List<Push> pushes() {
        return PHONE.pushes().stream()
                .filter(push -> push.token().equals(token))
                .toList();
    }

    private Push onlyPush() {
        assertThat(pushes()).hasSize(1);
        return pushes().getFirst();
    }
}
