package vn.motcua.notification.push;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import vn.motcua.notification.push.provider.PushMessage;
import vn.motcua.notification.words.MessageTemplates;
import vn.motcua.notification.words.Notice.AboutDossier;

/** Makes of a delivery what the device is sent, in the device's language. */
@Singleton
class PushMessages {
    private final MessageTemplates templates;

    PushMessages(MessageTemplates templates) {
        this.templates = templates;
    }

    PushMessage of(PushDelivery delivery) {
        Map<String, String> data = new HashMap<>();
        data.put("messageId", delivery.id().toString());
        data.put("inboxMessageId", delivery.messageId().toString());
        data.put("kind", delivery.notice().kind().name());
        AboutDossier dossier = delivery.notice().dossier();
        if (dossier != null) {
            data.put("dossierId", dossier.id().toString());
            data.put("dossierCode", dossier.code());
        }
        return new PushMessage(
                delivery.id(),
                delivery.threadId(),
                delivery.target().token(),
                templates.render(delivery.notice(), delivery.target().language()),
                data);
    }
}
