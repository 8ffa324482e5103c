package vn.motcua._bench;

import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import vn.motcua._data.SampleFiles;
import vn.motcua.document.SoundPdf;
import vn.motcua.signature.key.Signer;
import vn.motcua.signature.key.SigningKey;
import vn.motcua.signature.key.TestAuthority;
import vn.motcua.signature.key.TestKeys;
import vn.motcua.signature.pdf.SignPdf;
import vn.motcua.signature.pdf.Signing;

/** Prints how many PAdES signatures one thread makes in a second, and what the bare private key would do meanwhile. */
final class SignatureBench {
    private static final int WARM_UP = 3;
    private static final int ROUNDS = 10;
    private static final long ROUND_NANOS = TimeUnit.SECONDS.toNanos(1);

    private SignatureBench() {}

    /** Needs no arguments. */
    public static void main(String[] args) {
        Signer agency = Signer.agency("H56.14", "Sở Tư pháp tỉnh Thanh Hoá");
        TestKeys keys = new TestKeys(new TestAuthority()).with(agency);
        SigningKey key = keys.find(agency).orElseThrow();
        SignPdf sign = Signing.with(keys, Instant.parse("2026-11-20T03:15:00Z"));
        byte[] file = SampleFiles.pdf(2);
        SoundPdf pdf = SoundPdf.ofOwnMaking(file);
        double pades = 0;
        double bare = 0;
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            double signatures = perSecond(() -> Signing.signed(sign, pdf, agency));
            double operations = perSecond(() -> key.sign(file));
            if (round >= 0) {
                pades += signatures / ROUNDS;
                bare += operations / ROUNDS;
            }
        }
        System.out.printf(
                Locale.ROOT,
                "signatures: %.0f/s PAdES-B, %.0f/s bare RSA-2048 over the same %d bytes, ratio %.3f (one thread)%n",
                pades,
                bare,
                file.length,
                pades / bare);
    }

    private static double perSecond(Runnable work) {
        long start = System.nanoTime();
        int done = 0;
        while (System.nanoTime() - start < ROUND_NANOS) {
            work.run();
            done++;
        }
        return done * 1e9 / (System.nanoTime() - start);
    }
}
