package vn.motcua.document.typesetting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

class XmpTemplateTest {

    @Test
    void wordsOfAPaperStandInItAsTheyAre() throws Exception {
        byte[] xmp = XmpTemplate.read()
                .filled("Giấy phép <A> & ${date}", "Đăng ký \"khai sinh\"", "2026-11-23T08:00:00+07:00", "Motcua");

        Document packet = DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xmp));
        assertThat(text(packet, "dc:title")).isEqualTo("Giấy phép <A> & ${date}");
        assertThat(text(packet, "dc:description")).isEqualTo("Đăng ký \"khai sinh\"");
        assertThat(text(packet, "xmp:CreateDate")).isEqualTo("2026-11-23T08:00:00+07:00");
        assertThat(text(packet, "xmp:ModifyDate")).isEqualTo("2026-11-23T08:00:00+07:00");
        assertThat(text(packet, "pdf:Producer")).isEqualTo("Motcua");
    }

    private static String text(Document packet, String tag) {
        return packet.getElementsByTagName(tag).item(0).getTextContent().strip();
    }
}
