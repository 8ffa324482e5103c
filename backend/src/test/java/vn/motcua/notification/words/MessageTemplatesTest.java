package vn.motcua.notification.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.motcua.notification.words.Notice.AboutDossier;
import vn.motcua.platform.text.Language;

class MessageTemplatesTest {
    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w*)}");
    private static final Set<String> HARMLESS = Set.of("code", "procedure", "agency", "promisedAt", "portal", "link");
    private static final Instant PROMISED = Instant.parse("2026-02-19T10:00:00Z");

    private final MessageTemplates templates = new MessageTemplates();

    @ParameterizedTest
    @EnumSource(NotificationKind.class)
    void everyKindHasTitleAndBodyInBothLanguages(NotificationKind kind) {
        for (Language language : Language.values()) {
            for (Instant promised : Arrays.asList(PROMISED, null)) {
                Words words = templates.render(notice(kind, promised), language);
                assertThat(words.title())
                        .isNotBlank()
                        .hasSizeLessThanOrEqualTo(50)
                        .doesNotContain("{", "}");
                assertThat(words.body()).isNotBlank().endsWith(".").doesNotContain("{", "}");
            }
        }
    }

    @Test
    void languagesHaveTheSameTemplatesAndNoneThatNobodyUses() {
        assertThat(templates.all(Language.EN).keySet())
                .isEqualTo(templates.all(Language.VI).keySet());
        Set<String> used = new TreeSet<>(Set.of("reason", "mail.open", "mail.sign-off"));
        for (NotificationKind kind : NotificationKind.values()) {
            used.add(kind.key() + ".title");
            used.add(kind.key() + ".body");
            if (kind.isWorthAShortMessage()) {
                used.add(kind.key() + ".sms");
            }
        }
        Set<String> written = templates.all(Language.VI).keySet().stream()
                .map(key -> key.replace(".undated", "").replaceAll("@.*", ""))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(written).isEqualTo(used);
    }

    @Test
    void noTemplateHasRoomForAPersonsData() {
        for (Language language : Language.values()) {
            Map<String, String> all = new HashMap<>(templates.all(language));
            assertThat(all.remove("reason")).as("for the inbox alone").contains("{reason}");
            all.forEach((key, text) -> {
                assertThat(VARIABLE.matcher(text).results().map(match -> match.group(1)))
                        .as(key)
                        .isSubsetOf(HARMLESS);
                assertThat(text).as(key).doesNotContainPattern("\\d{3}");
            });
        }
    }

    @Test
    void templateThatNamesThePromisedDateHasATwinWithoutIt() {
        templates.all(Language.VI).forEach((key, text) -> {
            if (text.contains("{promisedAt}")) {
                assertThat(templates.all(Language.VI)).containsKey(key + ".undated");
            }
        });
    }

    /** As the letters of GSM 03.38 that count as one each, which are these of those a keyboard has. */
    @ParameterizedTest
    @EnumSource(NotificationKind.class)
    void shortMessageFitsIntoOneSegment(NotificationKind kind) {
        if (!kind.isWorthAShortMessage()) {
            return;
        }
        for (Language language : Language.values()) {
            for (Instant promised : Arrays.asList(PROMISED, null)) {
                assertThat(templates.renderShort(
                                notice(kind, promised), language, "https://dichvucong.thanhhoa.gov.vn"))
                        .as("%s %s", kind, language)
                        .contains("H56.14-260205-0001", "https://dichvucong.thanhhoa.gov.vn")
                        .hasSizeLessThanOrEqualTo(160)
                        .matches("[A-Za-z0-9 .,:;/()-]+");
            }
        }
    }

    @Test
    void shortMessageSaysWhatToDoByWhenAndWhere() {
        Notice asked = notice(NotificationKind.DOSSIER_SUPPLEMENT_REQUESTED, PROMISED);
        assertThat(templates.renderShort(asked, Language.VI, "https://dvc.example.vn"))
                .isEqualTo("Ho so H56.14-260205-0001 can bo sung truoc 17:00 19/02/2026. Qua han se dung xu ly. "
                        + "Xem va bo sung tai https://dvc.example.vn");
    }

    @Test
    void mailSaysWhereToReadOnAndWhoWrites() {
        Words mail = templates.renderMail(
                notice(NotificationKind.DOSSIER_RESOLVED, null), Language.EN, "https://dvc.example.vn/ho-so/1");
        assertThat(mail.title()).isEqualTo("The result is ready");
        assertThat(mail.body())
                .contains("Dossier H56.14-260205-0001", "Read more: https://dvc.example.vn/ho-so/1\n")
                .endsWith("under Account.\n");
    }

    @Test
    void newNoticeIsInTheNewestWordsAndKeepsThem() {
        Notice accepted = notice(NotificationKind.DOSSIER_ACCEPTED, PROMISED).inWords(templates.version());
        assertThat(accepted.wordsVersion()).isEqualTo(templates.version());
        assertThat(templates.render(accepted, Language.VI).title()).isEqualTo("Hồ sơ đã được tiếp nhận");
    }

    @Test
    void textIsComposed() {
        templates
                .all(Language.VI)
                .forEach((key, text) -> assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC))
                        .as(key)
                        .isTrue());
    }

    @Test
    void acceptedDossierNamesItsCodeAndThePromisedTimeInVietnam() {
        Notice accepted = notice(NotificationKind.DOSSIER_ACCEPTED, PROMISED);
        assertThat(templates.render(accepted, Language.VI))
                .isEqualTo(new Words(
                        "Hồ sơ đã được tiếp nhận",
                        "Hồ sơ H56.14-260205-0001 đã được tiếp nhận. Ngày hẹn trả: 17:00 ngày 19/02/2026. "
                                + "Bạn có thể mở hồ sơ để tải giấy tiếp nhận."));
        assertThat(templates.render(accepted, Language.EN).body())
                .contains("H56.14-260205-0001 was accepted", "17:00 on 19 February 2026");
    }

    @Test
    void readerIsToldTheProcedureInTheirLanguage() {
        Notice submitted = notice(NotificationKind.DOSSIER_SUBMITTED, null);
        assertThat(templates.render(submitted, Language.VI).body()).contains("Đăng ký khai sinh");
        assertThat(templates.render(submitted, Language.EN).body()).contains("Birth registration");
    }

    @Test
    void officersOwnWordsAreReadInTheInboxAndNeverOnALockedScreen() {
        Notice moved = new Notice(
                NotificationKind.DOSSIER_PROMISE_MOVED,
                notice(NotificationKind.DOSSIER_PROMISE_MOVED, PROMISED).dossier(),
                "Nghỉ tránh bão");

        assertThat(templates.render(moved, Language.VI).body())
                .contains("nay là 17:00 ngày 19/02/2026")
                .doesNotContain("bão");
        assertThat(templates.renderWithReason(moved, Language.VI).body()).endsWith("Lý do: Nghỉ tránh bão.");
        assertThat(templates.renderWithReason(moved, Language.EN).body()).endsWith("Reason: Nghỉ tránh bão.");
    }

    @Test
    void whoMayBeAwaitedIsNotToldThatThereIsNothingToDo() {
        Notice moved = notice(NotificationKind.DOSSIER_PROMISE_MOVED, PROMISED);

        assertThat(templates.render(moved, Language.VI).body()).doesNotContain("chưa cần làm gì");
        assertThat(templates.render(moved, Language.EN).body()).doesNotContain("nothing");
    }

    @Test
    void longNameIsShortened() {
        AboutDossier dossier = new AboutDossier(
                UUID.randomUUID(),
                "H56-1",
                "Cấp giấy phép ".repeat(40),
                "Licence ".repeat(60),
                "Sở ".repeat(100),
                null);
        String body = templates
                .render(new Notice(NotificationKind.DOSSIER_SUBMITTED, dossier, null), Language.VI)
                .body();
        assertThat(body).contains("…").hasSizeLessThan(450);
    }

    private static Notice notice(NotificationKind kind, @Nullable Instant promisedAt) {
        if (kind.name().startsWith("REPRESENTATION")) {
            return Notice.of(kind);
        }
        return new Notice(
                kind,
                new AboutDossier(
                        UUID.randomUUID(),
                        "H56.14-260205-0001",
                        "Đăng ký khai sinh",
                        "Birth registration",
                        "Uỷ ban nhân dân phường Hạc Thành",
                        promisedAt),
                null);
    }
}
