package vn.motcua.notification.push;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import vn.motcua._support.Tables;
import vn.motcua.applicant.ApplicantId;
import vn.motcua.device.Device;
import vn.motcua.device.Devices;
import vn.motcua.notification.Recipients;
import vn.motcua.notification.push.provider.PushMessage;
import vn.motcua.notification.words.MessageTemplates;
import vn.motcua.notification.words.Notice;
import vn.motcua.notification.words.Notice.AboutDossier;
import vn.motcua.notification.words.NotificationKind;
import vn.motcua.platform.persistence.Ids;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.platform.text.Language;

/** The product's queue, filled with messages for a measurement. */
@Singleton
public final class BenchQueue {
    private static final int PEOPLE = 400;

    private final Recipients people;
    private final Devices devices;
    private final PushQueue queue;
    private final PushRelay relay;
    private final MessageTemplates templates;
    private final Transactions transactions;
    private final Tables tables;
    private final List<Holder> holders = new ArrayList<>();

    BenchQueue(
            Recipients people,
            Devices devices,
            PushQueue queue,
            PushRelay relay,
            MessageTemplates templates,
            Transactions transactions,
            Tables tables) {
        this.people = people;
        this.devices = devices;
        this.queue = queue;
        this.relay = relay;
        this.templates = templates;
        this.transactions = transactions;
        this.tables = tables;
    }

    private record Holder(ApplicantId person, Device device) {}

    /** Puts so many deliveries into the queue, and gives the same messages. */
    public List<PushMessage> fill(int count) {
        tables.empty("push_delivery", "inbox_message");
        while (holders.size() < PEOPLE) {
            ApplicantId person = people.citizen();
            people.device(person, person.value() + "x".repeat(140), Language.VI);
            holders.add(new Holder(person, devices.listFor(person).getFirst()));
        }
        List<PushMessage> messages = new ArrayList<>();
        transactions.write(() -> {
            List<NewDelivery> deliveries = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                Holder holder = holders.get(i % PEOPLE);
                UUID event = Ids.next();
                Notice notice = notice();
                UUID message = people.message(holder.person(), event, notice, Instant.now());
                PushSubject told = new PushSubject.ToApplicant(message, holder.person());
                deliveries.add(new NewDelivery(told, event, Ids.next(), holder.device()));
                messages.add(message(holder.device(), message, notice));
            }
            queue.add(deliveries, Instant.now());
        });
        return messages;
    }

    /** Claims, sends and writes one batch, as a server's relay does; gives how many. */
    public int relayOnce() {
        return relay.runOnce();
    }

    public void requireAllDelivered() {
        if (tables.count("push_delivery WHERE state <> 'DELIVERED'") > 0) {
            throw new IllegalStateException("something was not delivered");
        }
    }

    private static Notice notice() {
        AboutDossier dossier = new AboutDossier(
                Ids.next(),
                "000.00.31.H56-260205-0001",
                "Đăng ký khai sinh kết hợp đăng ký nhận cha, mẹ, con",
                "Birth registration together with the recognition of a parent or child",
                "Uỷ ban nhân dân phường Hạc Thành",
                Instant.parse("2026-02-19T10:00:00Z"));
        return new Notice(NotificationKind.DOSSIER_ACCEPTED, dossier, null);
    }

    private PushMessage message(Device device, UUID inboxMessage, Notice notice) {
        Map<String, String> data = new HashMap<>();
        data.put("messageId", Ids.next().toString());
        data.put("inboxMessageId", inboxMessage.toString());
        data.put("kind", notice.kind().name());
        AboutDossier dossier = Objects.requireNonNull(notice.dossier());
        data.put("dossierId", dossier.id().toString());
        data.put("dossierCode", dossier.code());
        return new PushMessage(
                Ids.next(), Ids.next(), device.pushToken(), templates.render(notice, device.language()), data);
    }
}
