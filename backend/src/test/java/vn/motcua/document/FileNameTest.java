package vn.motcua.document;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {

    @ParameterizedTest
    @CsvSource({
        "Giấy khai sinh của bé Ổi.PDF, Giấy khai sinh của bé Ổi.PDF",
        "../../etc/passwd.pdf, passwd.pdf",
        "C:\\Users\\Hường\\ảnh.jpg, ảnh.jpg",
        "a<b>:c|d?.png, a_b__c_d_.png",
        "hai   khoảng\u00a0trắng.pdf, hai khoảng trắng.pdf",
        "anh\u202Egnp.exe.jpg, anhgnp.exe.jpg",
        "xuống\u0000\u0009dòng.pdf, xuốngdòng.pdf",
        "Tie\u0302\u0301ng Vie\u0323\u0302t.pdf, Tiếng Việt.pdf",
    })
    void nameIsCleaned(String sent, String kept) {
        assertThat(FileName.clean(sent)).map(FileName::value).contains(kept);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "   ", "noextension", ".pdf", "..", "a.", "folder/", "\u202E\u0000", "x.averylongextension"})
    void whatIsNoNameIsRefused(String sent) {
        assertThat(FileName.clean(sent)).isEmpty();
    }

    @Test
    void longNameLosesItsStemAndKeepsItsExtension() {
        FileName name = FileName.clean("ắ".repeat(500) + ".jpeg").orElseThrow();

        assertThat(name.value()).hasSize(200).endsWith("ắ.jpeg");
        assertThat(name.extension()).isEqualTo("jpeg");
    }

    @Property
    void whateverIsSentNothingUnseenRemains(@ForAll String sent) {
        FileName.clean(sent + ".pdf")
                .ifPresent(name -> assertThat(name.value())
                        .hasSizeLessThanOrEqualTo(200)
                        .doesNotContain("/", "\\")
                        .doesNotContainPattern("\\p{C}"));
    }
}
