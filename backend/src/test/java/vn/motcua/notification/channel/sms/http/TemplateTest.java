package vn.motcua.notification.channel.sms.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.notification.channel.sms.http.Template.Writing;

class TemplateTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hồ sơ \"H56\"",
                "\",\"to\":\"+84900000001",
                "{to}",
                "a\nb\r\tc",
                "\\",
                "\\\"",
                "\u0000\u001f",
                "$1 \\u0041 {id}",
                "😀"
            })
    void valueInJsonIsNothingButAValue(String text) throws Exception {
        String filled = new Template("{\"to\":\"{to}\",\"text\":\"{text}\"}", Writing.JSON)
                .filled(Map.of("to", "+84912345678", "text", text));
        JsonNode read = new ObjectMapper().readTree(filled);
        assertThat(read.path("text").asText()).isEqualTo(text);
        assertThat(read.path("to").asText()).isEqualTo("+84912345678");
        assertThat(read.size()).isEqualTo(2);
    }

    @Test
    void valueInAFormIsNothingButAValue() {
        assertThat(new Template("to={to}&text={text}", Writing.FORM).filled(Map.of("to", "+84", "text", "a&to=b c=đ")))
                .isEqualTo("to=%2B84&text=a%26to%3Db+c%3D%C4%91");
    }

    @Test
    void placeThatNoMessageFillsIsRefused() {
        assertThatThrownBy(() -> new Template("{name}", Writing.JSON).checked(Map.of("to", "")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void contentWithoutRulesIsRefused() {
        assertThatThrownBy(() -> Writing.of("text/xml")).isInstanceOf(IllegalArgumentException.class);
        assertThat(Writing.of("application/json; charset=utf-8")).isEqualTo(Writing.JSON);
    }
}
