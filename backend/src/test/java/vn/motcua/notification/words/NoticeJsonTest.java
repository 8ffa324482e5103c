package vn.motcua.notification.words;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import vn.motcua.platform.text.Language;

class NoticeJsonTest {
    private final NoticeJson json = new NoticeJson(new ObjectMapper());

    @Test
    void noticeIsReadInTheVersionInWhichItWasTold() {
        Notice told = Notice.of(NotificationKind.REPRESENTATION_ENDED).inWords(3);
        assertThat(json.read(json.write(told))).isEqualTo(told);
    }

    /** As it was written before words had versions. */
    @Test
    void noticeThatNamesNoVersionIsReadInTheFirst() {
        Notice old = json.read("{\"kind\":\"REPRESENTATION_ENDED\"}");
        assertThat(old).isEqualTo(Notice.of(NotificationKind.REPRESENTATION_ENDED));
        assertThat(new MessageTemplates().render(old, Language.EN).title()).isEqualTo("A representation has ended");
    }

    /** A server of the version after may know more. */
    @Test
    void whatIsNotKnownOfANoticeIsPassedOver() {
        assertThat(json.read("{\"kind\":\"REPRESENTATION_ENDED\",\"wordsVersion\":2,\"more\":1}")
                        .wordsVersion())
                .isEqualTo(2);
    }
}
