package vn.motcua.notification.push;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua._support.Api;
import vn.motcua._support.DatabaseTest;
import vn.motcua._support.MovableClock;
import vn.motcua._support.People;
import vn.motcua._support.People.SignedInApplicant;
import vn.motcua._support.Tables;
import vn.motcua.applicant.ApplicantId;
import vn.motcua.device.Device;
import vn.motcua.device.Devices;
import vn.motcua.notification.Recipients;
import vn.motcua.notification.push.provider.PushSender;
import vn.motcua.notification.push.provider.PushSenders;
import vn.motcua.notification.standin.Behaviour;
import vn.motcua.notification.standin.Behaviour.Answer;
import vn.motcua.notification.standin.PhoneStandIn;
import vn.motcua.notification.standin.Push;
import vn.motcua.notification.words.NotificationKind;
import vn.motcua.platform.persistence.Ids;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.platform.text.Language;

/** Whoever changes phones gets everything on the new one, and the old one nothing more: not even what was queued for it. */
@DatabaseTest
class ChangedPhoneTest {
    private static final PhoneStandIn PHONE = PhoneStandIn.start(0);
    private static final PushSender SENDER =
            PushSenders.standIn(URI.create(PHONE.url()), Clock.systemUTC(), Duration.ofSeconds(5));

    private final Api api;
    private final People everybody;
    private final Recipients people;
    private final Devices devices;
    private final PushQueue queue;
    private final Transactions transactions;
    private final Tables tables;
    private final MovableClock clock = new MovableClock();
    private final PushRelay relay;
    private final String mark = UUID.randomUUID().toString();
    private final String old = "old-" + mark;
    private final String changed = "new-" + mark;

    ChangedPhoneTest(
            Api api,
            People everybody,
            Recipients people,
            Devices devices,
            PushQueue queue,
            Transactions transactions,
            Tables tables,
            Relays relays) {
        this.api = api;
        this.everybody = everybody;
        this.people = people;
        this.devices = devices;
        this.queue = queue;
        this.transactions = transactions;
        this.tables = tables;
        this.relay = relays.to(SENDER, clock);
    }

    @BeforeEach
    void emptyQueue() {
        PHONE.answerNormally();
        tables.empty("push_delivery", "inbox_message");
    }

    @AfterAll
    static void stop() {
        SENDER.close();
        PHONE.close();
    }

    @Test
    void queuedPushGoesToTheTokenThatItsAppHasByThen() {
        ApplicantId person = people.citizen();
        UUID device = people.device(person, old, Language.VI);
        UUID told = tell(person);
        people.changeToken(device, changed);

        settle();

        assertThat(told(old)).isEmpty();
        assertThat(told(changed)).containsExactly(told);
    }

    @Test
    void phoneSignedOutBeforeTheFirstTryIsToldNothing() {
        ApplicantId person = people.citizen();
        UUID device = people.device(person, old, Language.VI);
        tell(person);
        people.signOut(device);

        settle();

        assertThat(told(old)).isEmpty();
        assertThat(tables.count("push_delivery WHERE state = 'DEVICE_GONE'")).isEqualTo(1);
    }

    @Test
    void newPhoneGetsWhatWaitedForTheOldOneAndAllThatComesAfter() {
        ApplicantId person = people.citizen();
        UUID device = people.device(person, old, Language.VI);
        UUID before = tell(person);
        PHONE.answer(old, Behaviour.of(Answer.UNAVAILABLE));
        settle();
        UUID queued = tell(person);
        people.signOut(device);
        people.device(person, changed, Language.EN);
        clock.advance(Duration.ofMinutes(1));
        settle();
        UUID after = tell(person);
        settle();

        assertThat(told(old)).isEmpty();
        assertThat(told(changed)).containsExactlyInAnyOrder(before, queued, after);
        assertThat(tables.count("push_delivery WHERE state = 'DELIVERED'")).isEqualTo(3);
    }

    @Test
    void newPhoneThatTakesTheAppsPlaceIsKnownOnceTheOldTokenIsDead() {
        ApplicantId person = people.citizen();
        people.device(person, old, Language.VI);
        UUID told = tell(person);
        people.device(person, changed, Language.VI);
        PHONE.answer(old, Behaviour.of(Answer.UNREGISTERED));

        settle();

        assertThat(told(changed)).containsExactly(told);
        assertThat(people.devicesOf(person)).isEqualTo(1);
    }

    @Test
    void twoOldPhonesLeaveTheNewOneOnePushOfEachNotice() {
        ApplicantId person = people.citizen();
        UUID one = people.device(person, old + "-1", Language.VI);
        UUID two = people.device(person, old + "-2", Language.VI);
        UUID told = tell(person);
        people.signOut(one);
        people.signOut(two);
        people.device(person, changed, Language.VI);

        settle();

        assertThat(told(changed)).containsExactly(told);
        assertThat(tables.count("push_delivery WHERE state = 'DEVICE_GONE'")).isEqualTo(1);
    }

    @Test
    void tabletThatWasToldIsNotToldAgainForAPhoneThatIsGone() {
        ApplicantId person = people.citizen();
        UUID phone = people.device(person, old, Language.VI);
        people.device(person, changed, Language.VI);
        UUID told = tell(person);
        people.signOut(phone);

        settle();

        assertThat(told(changed)).containsExactly(told);
    }

    @Test
    void personWhoSignsInOnAnothersOldPhoneIsNotToldWhatWasTheirs() {
        SignedInApplicant first = everybody.citizen();
        SignedInApplicant second = everybody.citizen();
        register(first.token(), "phone-" + mark, old);
        tell(first.id());
        register(second.token(), "phone-" + mark, old);
        UUID theirs = tell(second.id());

        settle();

        assertThat(told(old)).containsExactly(theirs);
    }

    @Test
    void whoEndsTheSessionOfALostPhoneIsToldOnTheNewOneAlone() {
        SignedInApplicant person = everybody.citizen();
        register(person.token(), "phone-" + mark, old);
        UUID queued = tell(person.id());
        String session = everybody.token(person.id());
        endAllSessionsBut(session);
        register(session, "other-" + mark, changed);

        settle();
        UUID after = tell(person.id());
        settle();

        assertThat(told(old)).isEmpty();
        assertThat(told(changed)).containsExactly(queued, after);
    }

    private void endAllSessionsBut(String session) {
        api.get("/api/v1/sessions")
                .bearer(session)
                .expect(200)
                .json()
                .at("/items")
                .forEach(item -> {
                    if (!item.at("/current").asBoolean()) {
                        api.delete("/api/v1/sessions/" + item.at("/id").asText())
                                .bearer(session)
                                .expect(204);
                    }
                });
    }

    private void register(String session, String installation, String token) {
        api.put("/api/v1/me/devices/" + installation)
                .bearer(session)
                .json(Map.of("platform", "ANDROID", "pushToken", token, "language", "vi"))
                .expect(200);
    }

    /** Queues a push for each device that a person has; gives the inbox message's id. */
    private UUID tell(ApplicantId person) {
        return transactions.write(() -> {
            UUID event = Ids.next();
            UUID message = people.message(person, event, NotificationKind.REPRESENTATION_ENDED, clock.instant());
            UUID thread = Ids.next();
            List<Device> told = devices.listFor(person);
            queue.add(
                    told.stream()
                            .map(device -> new NewDelivery(
                                    new PushSubject.ToApplicant(message, person), event, thread, device))
                            .toList(),
                    clock.instant());
            return message;
        });
    }

    private void settle() {
        while (relay.runOnce() > 0) {
            // each run is one batch
        }
    }

    /** The inbox messages that a token's screen has shown, oldest first. */
    private List<UUID> told(String token) {
        return PHONE.pushes().stream()
                .filter(push -> push.token().startsWith(token))
                .map(Push::data)
                .map(data -> UUID.fromString(data.getOrDefault("inboxMessageId", "")))
                .toList();
    }
}
