package vn.motcua.form.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.form.FormFiles.control;
import static vn.motcua.form.FormFiles.json;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.form.FormFiles;

class FormProfileTest {
    private static final String TEXT = "{\"type\":\"string\",\"title\":\"A\"}";
    private static final String CHOICE =
            "{\"type\":\"string\",\"title\":\"A\",\"oneOf\":[{\"const\":\"CO\",\"title\":\"Có\"}]}";

    private static List<FormFault.Kind> faults(FormDraft form) {
        return FormProfile.faults(form).stream().map(FormFault::kind).distinct().toList();
    }

    private static List<FormFault.Kind> faultsOf(String schemaOfA) {
        return faults(FormFiles.small("\"a\":" + schemaOfA, "", control("a")));
    }

    private static String shown(String name, String scope, String condition) {
        return "{\"type\":\"Control\",\"scope\":\"#/properties/" + name + "\",\"rule\":{\"effect\":\"SHOW\","
                + "\"condition\":{\"scope\":\"" + scope + "\",\"schema\":" + condition + "}}}";
    }

    @Test
    void plainFormIsAllowed() {
        assertThat(faultsOf(TEXT)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            {"type":"string","title":"A","default":"x"}; KEYWORD_NOT_ALLOWED
            {"type":"string","title":"A","anyOf":[{}]}; KEYWORD_NOT_ALLOWED
            {"type":"string","title":"A","format":"email"}; FORMAT_NOT_ALLOWED
            {"type":"string","title":"A","maxLength":500,"pattern":"[0-9]+"}; PATTERN_NOT_ALLOWED
            {"type":"string","title":"A","maxLength":500,"pattern":"^\\\\d+$"}; PATTERN_NOT_ALLOWED
            {"type":"string","title":"A","maxLength":500,"pattern":"^(?<=a)b$"}; PATTERN_NOT_ALLOWED
            {"type":"string","title":"A","maxLength":500,"pattern":"^(a+)+$"}; PATTERN_NOT_ALLOWED
            {"type":"string","title":"A","maxLength":500,"pattern":"^((a+)b?)+$"}; PATTERN_NOT_ALLOWED
            {"type":"string","title":"A","maxLength":500,"pattern":"^(?:(?:a*)b){2}$"}; PATTERN_NOT_ALLOWED
            {"type":"string","title":"A","maxLength":500,"pattern":"^[0-9]++$"}; PATTERN_NOT_ALLOWED
            {"type":"string","title":"A","maxLength":500,"pattern":"^[a[bc]]+$"}; PATTERN_NOT_ALLOWED
            {"type":"string","title":"A","maxLength":500,"pattern":"^[a-z&&[abc]]+$"}; PATTERN_NOT_ALLOWED
            {"type":"string","title":"A","maxLength":500,"pattern":"^([0-9]$"}; PATTERN_NOT_ALLOWED
            {"type":"string","title":"A","maxLength":500,"pattern":"^(a|a)*$"}; PATTERN_NOT_ALLOWED
            {"type":"string","title":"A","maxLength":500,"pattern":"^(ab|c)*$"}; PATTERN_NOT_ALLOWED
            {"type":"string","title":"A","maxLength":500,"pattern":"^(a|a){30}$"}; PATTERN_NOT_ALLOWED
            {"type":"string","title":"A","maxLength":500,"pattern":"^(a?){30}$"}; PATTERN_NOT_ALLOWED
            {"type":"string","title":"A","maxLength":500,"pattern":"^(a{2,})*$"}; PATTERN_NOT_ALLOWED
            {"type":"string","title":"A","maxLength":500,"pattern":"^(a{1,9}){1,9}$"}; PATTERN_NOT_ALLOWED
            {"type":"string","title":"A","maxLength":500,"pattern":"^a*a*a*b$"}; PATTERN_NOT_ALLOWED
            {"type":"string","title":"A","pattern":"^[0-9]{12}$"}; PATTERN_NOT_ALLOWED
            {"type":"string","title":"A","maxLength":501,"pattern":"^[0-9]{12}$"}; PATTERN_NOT_ALLOWED
            {"type":"string","title":"A","oneOf":[{"const":"X"}]}; CHOICE_NOT_ALLOWED
            {"type":"string","title":"A","oneOf":[{"minLength":2}]}; CHOICE_NOT_ALLOWED
            {"title":"A","$ref":"https://example.org/x"}; REFERENCE_NOT_ALLOWED
            {"title":"A","$ref":"#/$defs/none"}; REFERENCE_NOT_ALLOWED
            {"type":"string"}; TITLE_MISSING
            {"type":"string","title":"A","errorMessage":"Sai"}; ENGLISH_MISSING
            """)
    void fieldOutsideOfTheProfileIsRefused(String schema, FormFault.Kind kind) {
        assertThat(faultsOf(schema)).containsExactly(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "^([0-9]{3}[.])*[0-9]+$",
                "^(a[+*]b)+$",
                "^[^@ ]+@[^@ ]+[.][^@ ]+$",
                "^(a[.]b)+c*$",
                "^(?:a|b{2,4}?)c?$"
            })
    void patternThatIsQuickEverywhereIsAllowed(String pattern) {
        assertThat(faultsOf("{\"type\":\"string\",\"title\":\"A\",\"maxLength\":254,\"pattern\":\"" + pattern + "\"}"))
                .isEmpty();
    }

    @Test
    void definitionsMayBeReferredToButNotInCircles() {
        FormDraft good = FormFiles.small(
                "\"a\":{\"title\":\"A\",\"$ref\":\"#/$defs/ten\"}",
                ",\"$defs\":{\"ten\":{\"type\":\"string\"}}",
                control("a"));
        FormDraft circle = FormFiles.small(
                "\"a\":{\"title\":\"A\",\"$ref\":\"#/$defs/ten\"}",
                ",\"$defs\":{\"ten\":{\"$ref\":\"#/$defs/ten\"}}",
                control("a"));
        assertThat(faults(good)).isEmpty();
        assertThat(faults(circle)).containsExactly(FormFault.Kind.REFERENCE_NOT_ALLOWED);
    }

    @Test
    void controlAndRuleMustSpeakOfFieldsThatAre() {
        String two = "\"a\":" + TEXT + ",\"b\":" + TEXT;
        assertThat(faults(FormFiles.small(two, "", control("a") + "," + control("b") + "," + control("c"))))
                .containsExactly(FormFault.Kind.SCOPE_UNKNOWN);
        assertThat(faults(FormFiles.small(two, "", control("a") + "," + shown("b", "#/properties/c", "{}"))))
                .containsExactly(FormFault.Kind.RULE_SCOPE_UNKNOWN);
        assertThat(faults(FormFiles.small(two, "", control("a")))).containsExactly(FormFault.Kind.NEVER_ASKED);
        assertThat(faults(FormFiles.small(two, "", control("a") + "," + control("b") + "," + control("a"))))
                .containsExactly(FormFault.Kind.ASKED_TWICE);
    }

    @Test
    void conditionMustAskForAnOptionThatIs() {
        String two = "\"a\":" + CHOICE + ",\"b\":" + TEXT;
        FormDraft form =
                FormFiles.small(two, "", control("a") + "," + shown("b", "#/properties/a", "{\"const\":\"C0\"}"));
        assertThat(faults(form)).containsExactly(FormFault.Kind.OPTION_UNKNOWN);
    }

    @Test
    void hiddenQuestionCannotAlwaysBeRequired() {
        String two = "\"a\":" + TEXT + ",\"b\":" + TEXT;
        String elements = control("a") + "," + shown("b", "#/properties/a", "{\"const\":\"x\"}");
        assertThat(faults(FormFiles.small(two, ",\"required\":[\"b\"]", elements)))
                .containsExactly(FormFault.Kind.REQUIRED_BUT_HIDDEN);
        assertThat(faults(FormFiles.small(
                        two,
                        ",\"allOf\":[{\"if\":{\"properties\":{\"a\":{\"const\":\"x\"}},\"required\":[\"a\"]},"
                                + "\"then\":{\"required\":[\"b\"]}}]",
                        elements)))
                .isEmpty();
    }

    @Test
    void requiredAndConditionalNamesMustBeFields() {
        assertThat(faults(FormFiles.small("\"a\":" + TEXT, ",\"required\":[\"z\"]", control("a"))))
                .containsExactly(FormFault.Kind.FIELD_UNKNOWN);
        assertThat(faults(FormFiles.small(
                        "\"a\":" + TEXT,
                        ",\"allOf\":[{\"if\":{\"required\":[\"z\"]},\"then\":{\"required\":[\"a\"]}}]",
                        control("a"))))
                .containsExactly(FormFault.Kind.FIELD_UNKNOWN);
    }

    @Test
    void schemaMustBeOfAnObject() {
        FormDraft form = new FormDraft("9.000001", 1, "T", "T", json("{\"type\":\"string\"}"), json("{}"), json("{}"));
        assertThat(faults(form)).containsExactly(FormFault.Kind.NOT_AN_OBJECT);
    }
}
