package vn.motcua.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua._support.DatabaseTest;
import vn.motcua._support.Tables;
import vn.motcua.applicant.ApplicantId;
import vn.motcua.notification.words.NotificationKind;
import vn.motcua.platform.outbox.Outbox;
import vn.motcua.platform.outbox.OutboxEvent;
import vn.motcua.platform.outbox.OutboxRelay;
import vn.motcua.platform.persistence.Ids;
import vn.motcua.platform.persistence.SqlErrors;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.platform.text.Language;

@DatabaseTest
class NoticesTest {
    private static final String ACCEPTED = "dossier.accepted";

    private final Recipients people;
    private final Outbox outbox;
    private final OutboxRelay relay;
    private final DossierNotices notices;
    private final InboxMessages messages;
    private final Transactions transactions;
    private final ObjectMapper json;
    private final Tables tables;

    NoticesTest(
            Recipients people,
            Outbox outbox,
            OutboxRelay relay,
            DossierNotices notices,
            InboxMessages messages,
            Transactions transactions,
            ObjectMapper json,
            Tables tables) {
        this.people = people;
        this.outbox = outbox;
        this.relay = relay;
        this.notices = notices;
        this.messages = messages;
        this.transactions = transactions;
        this.json = json;
        this.tables = tables;
    }

    @BeforeEach
    void emptyTables() {
        tables.empty("outbox_task", "outbox_event", "push_delivery", "inbox_message");
    }

    @Test
    void ownerFilerAndFollowersAreToldOnceEach() {
        ApplicantId owner = people.citizen();
        ApplicantId filer = people.citizen();
        ApplicantId follower = people.citizen();
        ApplicantId helper = people.citizen();
        people.representative(owner, filer, "PREPARE,SUBMIT,TRACK");
        people.representative(owner, follower, "TRACK");
        people.representative(owner, helper, "PREPARE");
        tell(ACCEPTED, owner, filer);
        for (ApplicantId told : List.of(owner, filer, follower)) {
            assertThat(inbox(told)).hasSize(1);
            assertThat(inbox(told).getFirst().notice().kind()).isEqualTo(NotificationKind.DOSSIER_ACCEPTED);
        }
        assertThat(inbox(helper)).isEmpty();
    }

    @Test
    void filerWhoMayFollowNoMoreIsToldNoMore() {
        ApplicantId owner = people.citizen();
        ApplicantId filer = people.citizen();
        tell(ACCEPTED, owner, filer);
        assertThat(inbox(owner)).hasSize(1);
        assertThat(inbox(filer)).isEmpty();
    }

    @Test
    void eachDeviceGetsAPushInItsLanguage() {
        ApplicantId owner = people.citizen();
        people.device(owner, "phone-" + owner.value(), Language.VI);
        people.device(owner, "tablet-" + owner.value(), Language.EN);
        tell(ACCEPTED, owner, owner);
        assertThat(tables.count("push_delivery WHERE state = 'WAITING' AND language = 'VI'"))
                .isEqualTo(1);
        assertThat(tables.count("push_delivery WHERE state = 'WAITING' AND language = 'EN'"))
                .isEqualTo(1);
        assertThat(tables.count("inbox_message")).isEqualTo(1);
    }

    @Test
    void everyDossierEventHasItsKind() {
        ApplicantId owner = people.citizen();
        notices.types().forEach(type -> tell(type, owner, owner));
        assertThat(inbox(owner).stream().map(message -> message.notice().kind()))
                .doesNotHaveDuplicates()
                .hasSize(notices.types().size())
                .allMatch(kind -> kind.name().startsWith("DOSSIER_"));
    }

    @Test
    void everyKindOfDossierNoticeIsMadeByAnEvent() {
        long kinds = List.of(NotificationKind.values()).stream()
                .filter(kind -> kind.name().startsWith("DOSSIER_"))
                .count();
        assertThat(notices.types()).hasSize((int) kinds);
    }

    @Test
    void eventConsumedAgainTellsNobodyTwice() throws JsonProcessingException {
        ApplicantId owner = people.citizen();
        String payload = json.writeValueAsString(payload(owner, owner));
        OutboxEvent event = new OutboxEvent(Ids.next(), ACCEPTED, Ids.next(), payload, Instant.now());
        transactions.write(() -> notices.consume(event));
        assertThatThrownBy(() -> transactions.write(() -> notices.consume(event)))
                .matches(SqlErrors::duplicateKey);
        assertThat(inbox(owner)).hasSize(1);
    }

    @Test
    void bothSidesOfARepresentationAreTold() {
        ApplicantId owner = people.citizen();
        ApplicantId representative = people.citizen();
        Map<String, UUID> payload = Map.of(
                "representationId", Ids.next(), "ownerId", owner.value(), "representativeId", representative.value());
        append("representation.granted", payload);
        append("representation.revoked", payload);
        assertThat(kinds(owner))
                .containsExactlyInAnyOrder(
                        NotificationKind.REPRESENTATION_GIVEN, NotificationKind.REPRESENTATION_ENDED);
        assertThat(kinds(representative))
                .containsExactlyInAnyOrder(
                        NotificationKind.REPRESENTATION_RECEIVED, NotificationKind.REPRESENTATION_ENDED);
    }

    @Test
    void holderOfAnAccountReadsThatItsPhoneWasChanged() {
        ApplicantId holder = people.citizen();
        append("applicant.phone-changed", Map.of("applicantId", holder.value()));
        assertThat(kinds(holder)).containsExactly(NotificationKind.ACCOUNT_PHONE_CHANGED);
    }

    @Test
    void nothingStoredForAMessageNamesThePerson() {
        ApplicantId owner = people.citizen();
        notices.types().forEach(type -> tell(type, owner, owner));
        assertThat(tables.count("inbox_message")).isEqualTo(notices.types().size());
        assertThat(tables.count("inbox_message WHERE notice LIKE '%" + Recipients.NAME + "%'"))
                .isZero();
    }

    private void tell(String type, ApplicantId owner, ApplicantId filer) {
        append(type, payload(owner, filer));
    }

    private static Map<String, ?> payload(ApplicantId owner, ApplicantId filer) {
        return Map.of(
                "dossierId", Ids.next(),
                "dossierCode", "H56.14-260205-0001",
                "procedureCode", "1.001193",
                "procedureName", "Đăng ký khai sinh",
                "procedureNameEn", "Birth registration",
                "agencyName", "Sở Tư pháp tỉnh Thanh Hóa",
                "ownerId", owner.value(),
                "applicantId", filer.value(),
                "status", "ACCEPTED",
                "promisedAt", "2026-02-19T10:00:00Z");
    }

    private void append(String type, Map<String, ?> payload) {
        transactions.write(() -> outbox.append(type, Ids.next(), payload));
        while (relay.runOnce() > 0) {
            // each run is one batch
        }
    }

    private List<InboxMessage> inbox(ApplicantId applicant) {
        return transactions.read(() -> messages.page(applicant, false, null, 50));
    }

    private List<NotificationKind> kinds(ApplicantId applicant) {
        return inbox(applicant).stream().map(message -> message.notice().kind()).toList();
    }
}
