package vn.motcua.signature.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.micronaut.context.BeanProvider;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua._data.SampleFiles;
import vn.motcua.document.DocumentRefusal;
import vn.motcua.document.SoundPdf;
import vn.motcua.platform.problem.ProblemException;
import vn.motcua.signature.key.KeylessKeys;

/** Verifying is bounded, whatever is sent and however much at once. */
class VerifyPdfTest {
    private static final SoundPdf UNSIGNED = SoundPdf.ofOwnMaking(SampleFiles.pdf(1));

    @TempDir
    private static Path anchors;

    @Test
    void officersGoOnWhileThePublicWaitsAndNoWaitingFileIsInMemory() throws InterruptedException {
        CountDownLatch held = new CountDownLatch(2);
        CountDownLatch free = new CountDownLatch(1);
        PadesReader reader = reader();
        AtomicInteger asked = new AtomicInteger();
        BeanProvider<PadesReader> firstTwoStall = () -> {
            if (asked.incrementAndGet() <= 2) {
                held.countDown();
                await(free);
            }
            return reader;
        };
        VerifyPdf verify = new VerifyPdf(firstTwoStall, Duration.ofMillis(100));
        List<Thread> sent = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            sent.add(Thread.ofVirtual().start(() -> verify.verifyForPublic(() -> UNSIGNED)));
        }
        await(held);

        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> verify.verifyForPublic(() -> {
                    throw new AssertionError("fetched without a place");
                }))
                .satisfies(busy -> assertThat(busy.type()).isEqualTo(DocumentRefusal.CHECKS_BUSY))
                .satisfies(busy -> assertThat(busy.retryAfter()).isPresent());
        assertThat(verify.verify(UNSIGNED).signatures()).isEmpty();

        free.countDown();
        for (Thread one : sent) {
            one.join();
        }
        assertThat(verify.verifyForPublic(() -> UNSIGNED).signatures()).isEmpty();
    }

    @Test
    void moreThanTwentySignaturesAreNotRead() throws IOException {
        SoundPdf signed = withSignatures(21);
        VerifyPdf verify = new VerifyPdf(() -> {
            throw new AssertionError("read");
        });

        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> verify.verify(signed))
                .satisfies(refused -> assertThat(refused.type()).isEqualTo(DocumentRefusal.TOO_COMPLEX));
    }

    private static PadesReader reader() {
        return new PadesReader(
                new TrustAnchors(anchors.toString(), KeylessKeys.configured()), false, Clock.systemUTC());
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Fields that name a range of bytes; no one looks at what they sign. */
    private static SoundPdf withSignatures(int number) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(SampleFiles.pdf(1))) {
            PDAcroForm form = new PDAcroForm(pdf);
            pdf.getDocumentCatalog().setAcroForm(form);
            List<PDField> fields = new ArrayList<>();
            for (int i = 0; i < number; i++) {
                PDSignature signature = new PDSignature();
                signature.setByteRange(new int[] {0, 10, 20, 10});
                PDSignatureField field = new PDSignatureField(form);
                field.setValue(signature);
                fields.add(field);
            }
            form.setFields(fields);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            pdf.save(out);
            return SoundPdf.ofOwnMaking(out.toByteArray());
        }
    }
}
