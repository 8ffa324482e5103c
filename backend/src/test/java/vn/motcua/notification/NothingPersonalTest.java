package vn.motcua.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua._data.Applications;
import vn.motcua._data.Seeds;
import vn.motcua._support.Api;
import vn.motcua._support.FakeChannel;
import vn.motcua._support.People;
import vn.motcua._support.People.SignedInApplicant;
import vn.motcua._support.ServerTest;
import vn.motcua._support.Tables;
import vn.motcua.applicant.ApplicantId;
import vn.motcua.applicant.PhoneChangedPayload;
import vn.motcua.applicant.representation.RepresentationEventPayload;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.EventPayloads;
import vn.motcua.notification.channel.Channel;
import vn.motcua.notification.officer.OfficersTold;
import vn.motcua.notification.push.PushRelay;
import vn.motcua.notification.push.Relays;
import vn.motcua.notification.push.provider.PushSender;
import vn.motcua.notification.push.provider.PushSenders;
import vn.motcua.notification.reach.Reaches;
import vn.motcua.notification.standin.PhoneStandIn;
import vn.motcua.notification.words.NotificationKind;
import vn.motcua.platform.outbox.EventConsumer;
import vn.motcua.platform.outbox.OutboxEvent;
import vn.motcua.platform.persistence.Ids;
import vn.motcua.platform.persistence.SearchText;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.platform.security.ApplicantCaller;
import vn.motcua.platform.text.Language;
import vn.motcua.registry.outgoing.OutgoingActs;
import vn.motcua.routing.Desk;
import vn.motcua.routing.Desk.Clerk;

/**
 * Everything that anybody may be told is played with dossiers and letters full of telling data, in both languages, and each
 * message is read as it was sent: none of it may hold any of that.
 */
@ServerTest
class NothingPersonalTest {
    private static final String NAME = "Lê Thị Hồng Nhung";
    private static final String SUBJECT = "Về việc hộ tịch của bà Đoàn Thị Kim Ngân, CCCD 038190777123";
    private static final String REASON = "Bà Vũ Thị Lụa, 0987654321, số 9 ngõ 7 Lê Lợi, nộp thiếu bản sao";
    private static final List<String> OF_OFFICERS =
            List.of("Đoàn Thị Kim Ngân", "038190777123", "Vũ Thị Lụa", "0987654321", "số 9 ngõ 7 Lê Lợi");

    private static final PhoneStandIn PHONE = PhoneStandIn.start(0);
    private static final PushSender SENDER =
            PushSenders.standIn(URI.create(PHONE.url()), Clock.systemUTC(), Duration.ofSeconds(15));
    private static final Queue<String> SENT = new ConcurrentLinkedQueue<>();

    private final Applications applications;
    private final Desk desk;
    private final OutgoingActs acts;
    private final People people;
    private final Recipients recipients;
    private final EventPayloads payloads;
    private final OfficersTold officersTold;
    private final DossierNotices dossierNotices;
    private final RepresentationNotices representationNotices;
    private final AccountNotices accountNotices;
    private final Transactions transactions;
    private final ObjectMapper json;
    private final Tables tables;
    private final PushRelay relay;
    private final Reaches reaches;

    NothingPersonalTest(
            Api api,
            Applications applications,
            Desk desk,
            People people,
            Recipients recipients,
            EventPayloads payloads,
            OfficersTold officersTold,
            DossierNotices dossierNotices,
            RepresentationNotices representationNotices,
            AccountNotices accountNotices,
            Transactions transactions,
            ObjectMapper json,
            Tables tables,
            Relays relays,
            Reaches reaches) {
        this.applications = applications;
        this.desk = desk;
        this.acts = new OutgoingActs(api, desk);
        this.people = people;
        this.recipients = recipients;
        this.payloads = payloads;
        this.officersTold = officersTold;
        this.dossierNotices = dossierNotices;
        this.representationNotices = representationNotices;
        this.accountNotices = accountNotices;
        this.transactions = transactions;
        this.json = json;
        this.tables = tables;
        this.relay = relays.to(SENDER, Clock.systemUTC());
        this.reaches = reaches;
    }

    @BeforeEach
    void emptyQueue() {
        tables.empty("push_delivery", "channel_delivery", "inbox_message", "officer_notice");
        SENT.clear();
        PHONE.listen((push, message) -> SENT.add(message));
    }

    @AfterAll
    static void stop() {
        SENDER.close();
        PHONE.close();
    }

    @Test
    void nothingThatApplicantsArePushedHoldsAnybodysData() {
        SignedInApplicant owner = people.citizen(NAME);
        SignedInApplicant representative = people.citizen("Trịnh Văn Bảo Khánh");
        for (SignedInApplicant told : List.of(owner, representative)) {
            recipients.device(told.id(), "vi-" + told.id().value(), Language.VI);
            recipients.device(told.id(), "en-" + told.id().value(), Language.EN);
        }

        tellEverything(owner, representative);
        settle();

        // Each kind to two people with two devices each; what one of them alone is told, to two.
        int kinds = NotificationKind.values().length;
        assertThat(SENT).hasSize(4 * (kinds - 3) + 3 * 2);
        assertNothingTelling(SENT, owner, representative);
    }

    /** With no device to wait for, each in the language of their profile. */
    @Test
    void nothingThatApplicantsAreSentByShortMessageOrMailHoldsAnybodysData() {
        SignedInApplicant owner = people.citizen(NAME);
        SignedInApplicant representative = people.citizen("Trịnh Văn Bảo Khánh");
        recipients.email(owner.id(), "le.nhung.0987654321@example.vn");
        recipients.email(representative.id(), "khanh@example.vn");
        tables.execute("UPDATE applicant SET language = 'EN' WHERE id = "
                + Tables.id(representative.id().value()));

        tellEverything(owner, representative);
        // As if providers had been there from the beginning, and each told of a dossier of its own, that none is over.
        tables.execute("UPDATE inbox_message SET settled_at = NULL, fallback_at = created_at, dossier_id = NULL");
        FakeChannel sms = new FakeChannel(Channel.SMS);
        FakeChannel mail = new FakeChannel(Channel.MAIL);
        reaches.by(Clock.systemUTC(), sms, mail).settle();

        int kinds = NotificationKind.values().length;
        long worthIt = Stream.of(NotificationKind.values())
                .filter(NotificationKind::isWorthAShortMessage)
                .count();
        assertThat(mail.asked()).hasSize(2 * (kinds - 3) + 3);
        assertThat(sms.asked()).hasSize(2 * Math.toIntExact(worthIt));
        List<String> sent = Stream.concat(sms.asked().stream(), mail.asked().stream())
                .map(message -> message.subject() + "\n" + message.text())
                .toList();
        assertNothingTelling(sent, owner, representative);
        assertThat(sent).noneMatch(message -> message.contains("le.nhung") || message.contains("token"));
    }

    private void tellEverything(SignedInApplicant owner, SignedInApplicant representative) {
        recipients.representative(owner.id(), representative.id(), "TRACK");
        ApplicantCaller caller = new ApplicantCaller(owner.id().value(), Ids.next());
        Dossier dossier = desk.submit(caller, applications.completeDraft(caller));
        dossierNotices
                .types()
                .forEach(type -> hear(dossierNotices, type, dossier.id().value(), payloads.of(dossier, REASON)));
        hearOfAccounts(owner.id(), representative.id());
    }

    private static void assertNothingTelling(
            Collection<String> sent, SignedInApplicant owner, SignedInApplicant representative) {
        Set<String> telling = new LinkedHashSet<>(OF_OFFICERS);
        telling.addAll(of(owner));
        telling.addAll(of(representative));
        telling.addAll(answers());
        assertThat(telling).hasSizeGreaterThan(20);
        assertThat(sent)
                .allSatisfy(message ->
                        assertThat(found(message, telling)).as(message).isEmpty());
    }

    @Test
    void nothingThatOfficersArePushedHoldsAnybodysData() {
        Clerk officer = desk.handler();
        for (Language language : Language.values()) {
            tables.execute("""
                    INSERT INTO applicant_device (id, officer_id, installation_id, platform, push_token,
                                                  push_token_hash, language, version, registered_at)
                    VALUES (%s, %s, '%3$s', 'WEB', '%3$s', SHA2('%3$s', 256), '%4$s', 1, UTC_TIMESTAMP(6))
                    """.formatted(
                            Tables.id(Ids.next()), Tables.id(officer.id()), language + "-" + officer.id(), language));
        }
        Map<String, Object> words = OutgoingActs.words(SUBJECT);
        words.put("unitId", desk.division().value());
        UUID letter = UUID.fromString(acts.begin(officer, words).expect(201).at("/document/id"));

        int told = officersTold.ofEverything(officer.id(), desk.agency().value(), letter);
        settle();

        assertThat(SENT).hasSize(2 * told);
        Set<String> telling = new LinkedHashSet<>(OF_OFFICERS);
        telling.add(officer.name());
        telling.add(SUBJECT);
        assertThat(SENT)
                .allSatisfy(message ->
                        assertThat(found(message, telling)).as(message).isEmpty());
    }

    @Test
    void scanFindsNamesWithoutMarksNumbersInGroupsAndAddressesInAnyCase() {
        assertThat(found("Ho so cua ba LE THI HONG NHUNG.", Set.of(NAME))).containsExactly(NAME);
        assertThat(found("ĐT: 0987.654.321", Set.of("0987654321"))).containsExactly("0987654321");
        assertThat(found("ĐT: +84 987 654 321", Set.of("0987654321"))).containsExactly("0987654321");
        assertThat(found("tại SỐ 9, NGÕ 7 Lê Lợi", Set.of("số 9 ngõ 7 Lê Lợi"))).hasSize(1);
        assertThat(found("Hồ sơ H56.14-260205-0001", Set.of(NAME, "0987654321")))
                .isEmpty();
    }

    private void hearOfAccounts(ApplicantId owner, ApplicantId representative) {
        var both = new RepresentationEventPayload(Ids.next(), owner.value(), representative.value());
        hear(representationNotices, RepresentationEventPayload.GRANTED, Ids.next(), both);
        hear(representationNotices, RepresentationEventPayload.REVOKED, Ids.next(), both);
        hear(accountNotices, PhoneChangedPayload.TYPE, Ids.next(), new PhoneChangedPayload(owner.value()));
    }

    private void hear(EventConsumer consumer, String type, UUID aggregate, Object payload) {
        OutboxEvent event = new OutboxEvent(Ids.next(), type, aggregate, written(payload), Instant.now());
        transactions.write(() -> consumer.consume(event));
    }

    private String written(Object payload) {
        try {
            return json.writeValueAsString(payload);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }

    private void settle() {
        while (tables.count("push_delivery WHERE state = 'WAITING'") > 0) {
            assertThat(relay.runOnce()).as("something is due").isPositive();
        }
        assertThat(tables.count("push_delivery WHERE state <> 'DELIVERED'")).isZero();
    }

    /** What is known of an applicant. */
    private static List<String> of(SignedInApplicant person) {
        var applicant = person.applicant();
        return List.of(
                applicant.fullName(),
                applicant.identifier().value(),
                applicant.phone().value(),
                String.valueOf(applicant.address()),
                String.valueOf(applicant.dateOfBirth()));
    }

    /** What the dossier's form was answered, as far as it tells of somebody. */
    private static List<String> answers() {
        List<String> said = new ArrayList<>();
        collect(Seeds.read("samples/answers/" + Applications.PROCEDURE + ".json"), said);
        return said;
    }

    private static void collect(JsonNode node, List<String> said) {
        node.forEach(child -> collect(child, said));
        if (node.isTextual()) {
            said.add(node.textValue());
        }
    }

    private static final Pattern NUMBER = Pattern.compile("\\+?\\d{8,}");

    /** What a text holds of telling data: of words however they are written, of numbers their last nine digits. */
    private static List<String> found(String text, Set<String> telling) {
        String words = " " + SearchText.fold(text) + " ";
        String digits = text.replaceAll("(?<=\\d)[ .\\-](?=\\d)", "");
        return telling.stream()
                .filter(one -> NUMBER.matcher(one).matches()
                        ? digits.contains(one.substring(one.length() - 9))
                        : words.contains(" " + SearchText.fold(one) + " "))
                .toList();
    }
}
