package vn.motcua.notification.push;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import vn.motcua.notification.push.PushDelivery.Target;
import vn.motcua.notification.push.provider.PushMessage;
import vn.motcua.notification.words.MessageTemplates;
import vn.motcua.notification.words.Notice;
import vn.motcua.notification.words.Notice.AboutDossier;
import vn.motcua.notification.words.Words;
import vn.motcua.platform.text.Language;
import vn.motcua.platform.text.Text;

/** Makes of a delivery what the device is sent, in the device's language. */
@Singleton
class PushMessages {
    /** All that leaves the portal about an officer's work: a device may lie open on a desk. */
    private static final Text OFFICERS_TITLE = new Text("Một cửa", "One-stop shop");

    private static final Text OFFICERS_BODY = new Text("Có việc cần xử lý.", "There is something for you to see to.");

    private final MessageTemplates templates;

    PushMessages(MessageTemplates templates) {
        this.templates = templates;
    }

    PushMessage of(PushDelivery delivery, Target target) {
        return switch (delivery.subject()) {
            case PushSubject.ToApplicant told -> toApplicant(delivery, target, told);
            case PushSubject.ToOfficer told -> toOfficer(delivery, target, told);
        };
    }

    private PushMessage toApplicant(PushDelivery delivery, Target target, PushSubject.ToApplicant told) {
        Notice notice = Objects.requireNonNull(delivery.notice(), "an applicant is told something");
        Map<String, String> data = data(delivery);
        data.put("inboxMessageId", told.messageId().toString());
        data.put("kind", notice.kind().name());
        AboutDossier dossier = notice.dossier();
        if (dossier != null) {
            data.put("dossierId", dossier.id().toString());
            data.put("dossierCode", dossier.code());
        }
        return message(delivery, target, templates.render(notice, target.language()), data);
    }

    private static PushMessage toOfficer(PushDelivery delivery, Target target, PushSubject.ToOfficer told) {
        Language language = target.language();
        Map<String, String> data = data(delivery);
        data.put("noticeId", told.noticeId().toString());
        return message(delivery, target, new Words(OFFICERS_TITLE.in(language), OFFICERS_BODY.in(language)), data);
    }

    private static Map<String, String> data(PushDelivery delivery) {
        Map<String, String> data = new HashMap<>();
        data.put("messageId", delivery.id().toString());
        return data;
    }

    private static PushMessage message(PushDelivery delivery, Target target, Words words, Map<String, String> data) {
        return new PushMessage(delivery.id(), delivery.threadId(), target.token(), words, data);
    }
}
