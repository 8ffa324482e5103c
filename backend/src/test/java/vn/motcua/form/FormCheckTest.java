package vn.motcua.form;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.form.FormFiles.compiled;
import static vn.motcua.form.FormFiles.control;
import static vn.motcua.form.FormFiles.json;
import static vn.motcua.form.FormFiles.seeded;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.form.definition.Pointer;
import vn.motcua.platform.text.Language;

class FormCheckTest {
    private static final CompiledForm BIRTH = compiled(seeded("1.001193"));

    private static List<String> found(CompiledForm form, ObjectNode answers) {
        return switch (form.check(answers)) {
            case FormVerdict.Valid valid -> List.of();
            case FormVerdict.Invalid invalid ->
                invalid.errors().stream()
                        .map(error -> error.pointer() + " " + error.keyword())
                        .toList();
        };
    }

    private static ObjectNode birth() {
        return FormFiles.sample("1.001193");
    }

    @Test
    void hiddenAnswersArePrunedWithAllThatDependsOnThem() {
        FormVerdict verdict = BIRTH.check(birth().put("coThongTinCha", "KHONG"));
        assertThat(verdict).isInstanceOf(FormVerdict.Valid.class);
        assertThat(verdict.pruned().has("hoTenCha")).isFalse();
        assertThat(verdict.pruned().has("chaMeDaKetHon")).isFalse();
        assertThat(verdict.pruned().has("soGiayKetHon")).isFalse();
    }

    @Test
    void answersThemselvesStayAsTheyWere() {
        ObjectNode answers = birth().put("coThongTinCha", "KHONG");
        ObjectNode before = answers.deepCopy();
        BIRTH.check(answers);
        assertThat(answers).isEqualTo(before);
    }

    @Test
    void textIsJudgedInNfcWithoutSpacesAroundIt() {
        String name = "Lê Thị Hồng Nhung";
        ObjectNode answers = birth();
        answers.put("hoTenMe", " \u00a0" + Normalizer.normalize(name, Normalizer.Form.NFD) + "\ufeff\n");
        assertThat(BIRTH.check(answers).pruned().path("hoTenMe").asText()).isEqualTo(name);
    }

    @Test
    void numbersTypedInGroupsAreKeptTheWayTheirPatternTakes() {
        CompiledForm liquor = compiled(seeded("2.000620"));
        ObjectNode answers = FormFiles.sample("2.000620");
        answers.put("soDinhDanhDaiDien", "001 190.005-678").put("maSoThue", "2801999919001");
        FormVerdict verdict = liquor.check(answers);
        assertThat(verdict).isInstanceOf(FormVerdict.Valid.class);
        assertThat(verdict.pruned().path("soDinhDanhDaiDien").asText()).isEqualTo("001190005678");
        assertThat(verdict.pruned().path("maSoThue").asText()).isEqualTo("2801999919-001");
    }

    @Test
    void numbersThatNoGroupingMakesRightStayAsTheyWereTyped() {
        CompiledForm liquor = compiled(seeded("2.000620"));
        ObjectNode answers = FormFiles.sample("2.000620").put("soDinhDanhDaiDien", "001 190 005 67");
        assertThat(found(liquor, answers)).containsExactly("/soDinhDanhDaiDien maxLength");
        assertThat(liquor.check(answers).pruned().path("soDinhDanhDaiDien").asText())
                .isEqualTo("001 190 005 67");
    }

    @Test
    void patternIsNotRunOnTextThatIsTooLong() {
        // Laid over so long a text, this pattern would end in a StackOverflowError.
        CompiledForm form = compiled(FormFiles.small(
                "\"a\":{\"type\":\"string\",\"maxLength\":100,\"pattern\":\"^(a|b)*$\"}", "", control("a")));
        assertThat(found(form, json("{\"a\":\"" + "a".repeat(20_000) + "\"}"))).containsExactly("/a maxLength");
        assertThat(found(form, json("{\"a\":\"" + "c".repeat(100) + "\"}"))).containsExactly("/a pattern");
    }

    @Test
    void emptyAnswersCountAsMissing() {
        ObjectNode answers = birth().put("hoTenTre", "   ");
        assertThat(found(BIRTH, answers)).containsExactly("/hoTenTre required");
        answers.putNull("hoTenTre");
        assertThat(found(BIRTH, answers)).containsExactly("/hoTenTre required");
    }

    @Test
    void errorsStandInTheOrderOfTheForm() {
        ObjectNode answers = birth();
        answers.put("soBanSao", 99).put("soDinhDanhNguoiYeuCau", "12").put("ngaySinhTre", "2021-02-30");
        answers.remove("hoTenTre");
        assertThat(found(BIRTH, answers))
                .containsExactly(
                        "/soDinhDanhNguoiYeuCau minLength",
                        "/hoTenTre required",
                        "/ngaySinhTre format",
                        "/soBanSao maximum");
    }

    @Test
    void errorsSayHowToAnswerInBothLanguages() {
        ObjectNode answers = birth();
        answers.put("soBanSao", 99).put("soDinhDanhNguoiYeuCau", "12").put("gioiTinhTre", "KHAC");
        answers.remove("hoTenTre");
        FormVerdict.Invalid verdict = (FormVerdict.Invalid) BIRTH.check(answers);
        assertThat(verdict.errors())
                .extracting(error -> error.message(Language.VI))
                .containsExactly(
                        "Nhập đủ 12 chữ số, không có dấu cách",
                        "Hãy trả lời mục “Họ, chữ đệm, tên của trẻ”",
                        "Hãy chọn một câu trả lời cho “Giới tính của trẻ”",
                        "“Số bản sao” không được lớn hơn 20");
        assertThat(verdict.errors())
                .extracting(error -> error.message(Language.EN))
                .allSatisfy(message -> assertThat(message).matches("[\\x20-\\x7e“”]+"));
    }

    @Test
    void missingAnswersOfAnEntryAreNamedAtTheirOwnPlace() {
        ObjectNode answers = birth().put("coGiayChungSinh", "KHONG").put("vanBanThayThe", "LAM_CHUNG");
        answers.putArray("nguoiLamChung").addObject();
        assertThat(found(BIRTH, answers))
                .containsExactly(
                        "/nguoiLamChung/0/hoTen required",
                        "/nguoiLamChung/0/soDinhDanh required",
                        "/nguoiLamChung/0/noiCuTru required");
    }

    @Test
    void answersTheFormDoesNotAskForAreRefused() {
        ObjectNode answers = birth();
        answers.put("laChuTich", true);
        answers.putObject("x").put("y", 1);
        assertThat(found(BIRTH, answers))
                .containsExactlyInAnyOrder("/laChuTich additionalProperties", "/x additionalProperties");
    }

    @Test
    void entryThatIsCalledLikeAllEntriesIsOneUnknownAnswer() {
        ObjectNode answers = birth();
        answers.putObject("nguoiLamChung").putObject("*").put("a", 1).put("b", 2);
        assertThat(BIRTH.unknownPlaces(answers)).map(Pointer::toString).containsExactly("/nguoiLamChung/*");
        assertThat(found(BIRTH, answers.put("coGiayChungSinh", "KHONG").put("vanBanThayThe", "LAM_CHUNG")))
                .contains("/nguoiLamChung type", "/nguoiLamChung/* additionalProperties");
    }

    @Test
    void patternDoesNotLetALineBreakPass() {
        CompiledForm form = compiled(FormFiles.small(
                "\"so\":{\"type\":\"string\",\"title\":\"Số\",\"pattern\":\"^[0-9]{3}$\"},"
                        + "\"khac\":{\"type\":\"string\",\"title\":\"Khác\"}",
                ",\"required\":[\"so\"]", control("so") + "," + control("khac")));
        assertThat(found(form, json("{\"so\":\"12\\n3\"}"))).containsExactly("/so pattern");
        // A line's end for Java's expressions, but not for a browser's, and no space to take away.
        assertThat(found(form, json("{\"so\":\"123\\u0085\"}"))).containsExactly("/so pattern");
        assertThat(found(form, json("{\"so\":\"123\"}"))).isEmpty();
    }

    @Test
    void answersBeyondAllBoundsAreRefusedBeforeAnythingElse() {
        ObjectNode deep = JsonNodeFactory.instance.objectNode();
        ObjectNode inner = deep;
        for (int i = 0; i < 5_000; i++) {
            inner = inner.putObject("a");
        }
        assertThat(found(BIRTH, deep)).singleElement().asString().endsWith(" maxSize");
        ObjectNode wide = birth().put("hoTenMe", "x".repeat(Bounds.MAX_TEXT + 1));
        assertThat(found(BIRTH, wide)).containsExactly("/hoTenMe maxLength");
        ObjectNode many = birth();
        for (int i = 0; i <= Bounds.MAX_ITEMS; i++) {
            many.withArray("nguoiLamChung").addObject();
        }
        assertThat(found(BIRTH, many)).containsExactly("/nguoiLamChung maxItems");
        ObjectNode full = birth();
        for (int i = 0; i <= Bounds.MAX_VALUES; i++) {
            full.put("x" + i, i);
        }
        assertThat(found(BIRTH, full)).singleElement().asString().endsWith(" maxSize");
    }

    @Test
    void ruleOfAnEntryLooksAtItsOwnEntry() {
        String entry = "{\"type\":\"object\",\"required\":[\"loai\"],\"properties\":{"
                + "\"loai\":{\"type\":\"string\",\"title\":\"Loại\"},\"khac\":{\"type\":\"string\",\"title\":\"Khác\"}}}";
        String detail = control("loai") + ",{\"type\":\"Control\",\"scope\":\"#/properties/khac\",\"rule\":{\"effect\":"
                + "\"SHOW\",\"condition\":{\"scope\":\"#/properties/loai\",\"schema\":{\"const\":\"KHAC\"}}}}";
        CompiledForm form = compiled(FormFiles.small(
                "\"muc\":{\"type\":\"array\",\"title\":\"Mục\",\"items\":" + entry + "}",
                "",
                "{\"type\":\"Control\",\"scope\":\"#/properties/muc\",\"options\":{\"detail\":{\"type\":\"Group\","
                        + "\"elements\":[" + detail + "]}}}"));
        ObjectNode answers = json("{\"muc\":[{\"loai\":\"KHAC\",\"khac\":\"giữ\"},{\"loai\":\"A\",\"khac\":\"bỏ\"}]}");
        assertThat(form.check(answers).pruned())
                .isEqualTo(json("{\"muc\":[{\"loai\":\"KHAC\",\"khac\":\"giữ\"},{\"loai\":\"A\"}]}"));
    }

    @Test
    void hideRuleShowsWhatIsNotMet() {
        CompiledForm form = compiled(FormFiles.small(
                "\"a\":{\"type\":\"string\",\"title\":\"A\"},\"b\":{\"type\":\"string\",\"title\":\"B\"}",
                "",
                control("a") + ",{\"type\":\"Control\",\"scope\":\"#/properties/b\",\"rule\":{\"effect\":\"HIDE\","
                        + "\"condition\":{\"scope\":\"#/properties/a\",\"schema\":{\"const\":\"x\"}}}}"));
        assertThat(form.check(json("{\"a\":\"x\",\"b\":\"1\"}")).pruned().has("b"))
                .isFalse();
        assertThat(form.check(json("{\"a\":\"y\",\"b\":\"1\"}")).pruned().has("b"))
                .isTrue();
        assertThat(form.check(json("{\"b\":\"1\"}")).pruned().has("b")).isTrue();
    }

    @Test
    void pointersAreKnownOnlyWhereTheFormHasAField() {
        assertThat(BIRTH.knows(Pointer.parse("/nguoiLamChung/0/hoTen").orElseThrow()))
                .isTrue();
        assertThat(BIRTH.knows(Pointer.parse("/nguoiLamChung/x/hoTen").orElseThrow()))
                .isFalse();
        assertThat(BIRTH.knows(Pointer.parse("/nguoiLamChung/0/ten").orElseThrow()))
                .isFalse();
        assertThat(BIRTH.knows(Pointer.parse("/nguoiLamChung/*/hoTen").orElseThrow()))
                .as("a place stands for itself, not for all entries")
                .isFalse();
        assertThat(Pointer.parse("hoTen")).isEmpty();
    }
}
