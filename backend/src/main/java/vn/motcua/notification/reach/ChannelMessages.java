package vn.motcua.notification.reach;

import io.micronaut.context.annotation.Property;
import jakarta.inject.Singleton;
import java.util.Optional;
import vn.motcua.applicant.Applicant;
import vn.motcua.notification.channel.ChannelMessage;
import vn.motcua.notification.words.MessageTemplates;
import vn.motcua.notification.words.Notice.AboutDossier;
import vn.motcua.notification.words.Words;

/** Makes of a claimed delivery what is sent, in its language and its version's words, to where the person is reached now. */
@Singleton
class ChannelMessages {
    private final MessageTemplates templates;
    private final String portal;

    ChannelMessages(
            MessageTemplates templates,
            @Property(name = "motcua.public-url", defaultValue = "http://localhost:8080") String portal) {
        this.templates = templates;
        this.portal = portal;
    }

    /** Empty when the person has no such address. */
    Optional<ChannelMessage> of(Claimed claimed, Applicant person) {
        return switch (claimed.channel()) {
            case SMS ->
                Optional.of(new ChannelMessage(
                        claimed.sentAs(), claimed.channel(), person.phone().value(), null, shortWords(claimed)));
            case MAIL -> Optional.ofNullable(person.email()).map(address -> mail(claimed, address));
        };
    }

    private String shortWords(Claimed claimed) {
        return templates.renderShort(claimed.notice(), claimed.language(), portal);
    }

    private ChannelMessage mail(Claimed claimed, String address) {
        AboutDossier dossier = claimed.notice().dossier();
        // Whoever follows it signs in first: the address opens nothing by itself.
        String link = portal + (dossier == null ? "/hop-thu" : "/ho-so/" + dossier.id());
        Words words = templates.renderMail(claimed.notice(), claimed.language(), link);
        return new ChannelMessage(claimed.sentAs(), claimed.channel(), address, words.title(), words.body());
    }
}
