package vn.motcua.notification.channel.sms.smpp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PartHeaderTest {

    @Test
    void referenceHasOneByteOrTwo() {
        assertThat(PartHeader.inHeader(new byte[] {5, 0, 3, (byte) 200, 3, 2})).contains(new PartHeader(200, 3, 2));
        assertThat(PartHeader.inHeader(new byte[] {6, 8, 4, 1, (byte) 200, 3, 2}))
                .contains(new PartHeader(456, 3, 2));
    }

    @Test
    void otherElementsMayStandBefore() {
        assertThat(PartHeader.inHeader(new byte[] {9, 36, 2, 1, 1, 0, 3, 7, 2, 1}))
                .contains(new PartHeader(7, 2, 1));
    }

    @Test
    void headerThatIsCutOrNoneIsOfNoPart() {
        assertThat(PartHeader.inHeader(new byte[0])).isEmpty();
        assertThat(PartHeader.inHeader(new byte[] {5, 0, 3, 7})).isEmpty();
        assertThat(PartHeader.inHeader(new byte[] {5, 0, 9, 7, 2, 1})).isEmpty();
        assertThat(PartHeader.inHeader(new byte[] {2, 36, 0})).isEmpty();
    }
}
