package vn.motcua.notification.channel.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.notification.channel.mail.SmtpReply.Step;

class SmtpReplyTest {

    @ParameterizedTest
    @CsvSource({
        "RECIPIENT, 450, mailbox busy,                        Temporary",
        "RECIPIENT, 451, 4.7.1 greylisted,                    Temporary",
        "RECIPIENT, 452, too many recipients,                 Temporary",
        "RECIPIENT, 421, 4.3.2 shutting down,                 Temporary",
        "RECIPIENT, 550, no such user,                        Permanent",
        "RECIPIENT, 550, 5.1.1 no such user,                  Permanent",
        "RECIPIENT, 551, user not local,                      Permanent",
        "RECIPIENT, 553, mailbox name not allowed,            Permanent",
        "RECIPIENT, 556, 5.1.10 takes no mail,                Permanent",
        "RECIPIENT, 550, 5.2.1 mailbox disabled,              Permanent",
        "RECIPIENT, 552, storage exceeded,                    Temporary",
        "RECIPIENT, 552, 5.2.2 mailbox full,                  Temporary",
        "RECIPIENT, 550, 5.7.1 relaying denied,               Technical",
        "RECIPIENT, 530, 5.7.0 authentication required,       Technical",
        "RECIPIENT, 503, bad sequence,                        Technical",
        "RECIPIENT, 550, 5.1.8 sender's domain does not exist, Technical",
        "SENDER,    550, sender not allowed,                  Technical",
        "SENDER,    452, 4.3.1 no space,                      Temporary",
        "CONTENT,   552, message too large,                   Technical",
        "CONTENT,   550, 5.1.1 no such user,                  Permanent",
        "CONTENT,   554, 5.7.1 looks like spam,               Technical",
        "CONTENT,   451, try again,                           Temporary",
        "CONNECT,   421, busy,                                Temporary",
        "CONNECT,   554, no service here,                     Technical",
    })
    void replySaysWhatIsToBeDoneNext(Step step, int code, String words, String outcome) {
        assertThat(SmtpReply.of(step, code, words).handOver().getClass().getSimpleName())
                .isEqualTo(outcome);
    }

    @Test
    void reasonHoldsCodesAndNothingOfTheAddress() {
        SmtpReply reply = SmtpReply.of(Step.RECIPIENT, 550, "5.1.1 <nguyen.van.a@example.vn>: user unknown");
        assertThat(reply.reason()).isEqualTo("550 5.1.1 at recipient");
    }
}
