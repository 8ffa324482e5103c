package vn.motcua.exchange.edxml.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.motcua.exchange.edxml.Refusal;

/** What is taken in ahead of the check has no say before it: first it is known whose package it is. */
class OnePassTest {
    private static final String END_OF_CONTENT = "</edXML:ContentTransferEncoded>";
    private static final String END_OF_SUBJECT = "</edXML:Subject>";
    /** Longer than any text may be. */
    private static final String MUCH = "x".repeat(20_000);

    private final Post post = new Post();
    private final String strangers = new String(post.written(Post.letter(), Post.STRANGER), StandardCharsets.UTF_8);

    @AfterEach
    void close() {
        post.close();
    }

    @Test
    void nothingBehindAStrangersSignatureIsLookedAt() {
        post.refused(strangers.replace(END_OF_CONTENT, "!" + END_OF_CONTENT), Refusal.WRONG_KEY);
        post.refused(strangers.substring(0, strangers.indexOf(END_OF_CONTENT)), Refusal.WRONG_KEY);
    }

    @Test
    void whatIsWrongAheadOfAStrangersSignatureIsNotSaid() {
        post.refused(strangers.replace(END_OF_SUBJECT, MUCH + END_OF_SUBJECT), Refusal.WRONG_KEY);
    }

    @Test
    void whatIsWrongAheadOfTheSendersSignatureIsSaid() {
        String letter = post.unsigned(Post.letter()).replace(END_OF_SUBJECT, MUCH + END_OF_SUBJECT);
        assertThat(post.refused(Post.signed(letter), Refusal.TOO_COMPLEX)
                        .claim()
                        .document())
                .isPresent();
    }

    @Test
    void whatStandsBehindTheSendersSignatureIsRefusedForItself() {
        String letter = post.text(Post.letter());
        post.refused(letter.replace(END_OF_CONTENT, "!" + END_OF_CONTENT), Refusal.ATTACHMENT_ENCODING);
        post.refused(letter.substring(0, letter.indexOf(END_OF_CONTENT)), Refusal.NOT_XML);
    }
}
