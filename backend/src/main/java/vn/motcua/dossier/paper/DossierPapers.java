package vn.motcua.dossier.paper;

import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.util.Optional;
import vn.motcua.document.paper.ApplicationPaper;
import vn.motcua.document.paper.ReceiptPaper;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.Dossiers;

/** The public door to a dossier's papers, as PDF in Vietnamese; who may have one is for the caller to have asked. */
@Singleton
public class DossierPapers {

    private final Dossiers dossiers;
    private final FillReceipt fillReceipt;
    private final FillApplication fillApplication;
    private final ReceiptPaper receiptPaper;
    private final ApplicationPaper applicationPaper;

    DossierPapers(
            Dossiers dossiers,
            FillReceipt fillReceipt,
            FillApplication fillApplication,
            ReceiptPaper receiptPaper,
            ApplicationPaper applicationPaper) {
        this.dossiers = dossiers;
        this.fillReceipt = fillReceipt;
        this.fillApplication = fillApplication;
        this.receiptPaper = receiptPaper;
        this.applicationPaper = applicationPaper;
    }

    /** The receipt and appointment of an accepted dossier; empty before acceptance. */
    public Optional<byte[]> receipt(Dossier dossier) {
        return dossiers.history(dossier.id()).stream()
                .filter(e -> e.changesStatus() && e.to() == DossierStatus.ACCEPTED)
                .findFirst()
                .map(accepted -> {
                    ByteArrayOutputStream out = new ByteArrayOutputStream();
                    receiptPaper.write(fillReceipt.of(dossier, accepted), out);
                    return out.toByteArray();
                });
    }

    /** File name of a receipt. */
    public static String receiptName(Dossier dossier) {
        return "giay-tiep-nhan-" + dossier.requireCode() + ".pdf";
    }

    /** The filled application, of a draft too. */
    public byte[] application(Dossier dossier) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        applicationPaper.write(fillApplication.of(dossier), out);
        return out.toByteArray();
    }

    /** File name of a filled application. */
    public static String applicationName(Dossier dossier) {
        return "don-" + (dossier.code() == null ? "ban-nhap" : dossier.code()) + ".pdf";
    }
}
