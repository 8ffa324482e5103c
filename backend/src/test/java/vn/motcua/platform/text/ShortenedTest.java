package vn.motcua.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShortenedTest {
    private static final String TWO_CHARACTERS = "𠀀";

    @Test
    void whatFitsStaysAsItIs() {
        assertThat(Shortened.cut("mười chữ", 8)).isEqualTo("mười chữ");
        assertThat(Shortened.told("mười chữ", 8)).isEqualTo("mười chữ");
    }

    @Test
    void whatIsLongerIsCutAndSaysSoWhereItIsRead() {
        assertThat(Shortened.cut("mười chữ cái", 8)).isEqualTo("mười chữ");
        assertThat(Shortened.told("mười chữ cái", 9)).isEqualTo("mười chữ…");
    }

    @Test
    void noSignIsCutInHalf() {
        assertThat(Shortened.cut("abc" + TWO_CHARACTERS, 4)).isEqualTo("abc");
        assertThat(Shortened.told("abc" + TWO_CHARACTERS + "def", 5)).isEqualTo("abc…");
        assertThat(Shortened.cut("abc" + TWO_CHARACTERS + "d", 5)).isEqualTo("abc" + TWO_CHARACTERS);
    }
}
