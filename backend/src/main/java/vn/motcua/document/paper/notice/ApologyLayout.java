package vn.motcua.document.paper.notice;

import java.io.IOException;
import java.util.List;
import vn.motcua.document.paper.CaseForm;
import vn.motcua.document.paper.PaperCase;
import vn.motcua.document.paper.PaperPerson;
import vn.motcua.document.paper.PaperStyle;
import vn.motcua.document.paper.VietnameseTime;
import vn.motcua.document.typesetting.Run;
import vn.motcua.document.typesetting.Sheet;

/** Puts the parts of form 04 on the sheet, from head to foot. */
final class ApologyLayout {
    private final CaseForm form;
    private final ApologyContent content;

    ApologyLayout(Sheet sheet, ApologyContent content) {
        this.form = new CaseForm(sheet, content.dossier());
        this.content = content;
    }

    void draw() throws IOException {
        PaperCase dossier = content.dossier();
        form.head(content.number(), content.delay().writtenAt(), "PHIẾU XIN LỖI VÀ HẸN LẠI NGÀY TRẢ KẾT QUẢ");
        form.centred("Kính gửi: " + addressee(dossier), PaperStyle.BODY);
        form.space(8);
        body(dossier);
        form.foot(4, "", content.desk().phone(), content.signature());
    }

    private static String addressee(PaperCase dossier) {
        PaperPerson submitter = dossier.parties().submitter();
        PaperPerson owner = dossier.parties().owner();
        return submitter.equals(owner) ? submitter.name() : submitter.name() + " (chủ hồ sơ: " + owner.name() + ")";
    }

    private void body(PaperCase dossier) throws IOException {
        ApologyContent.Delay delay = content.delay();
        say(
                "Lúc ",
                VietnameseTime.moment(delay.acceptedAt()),
                ", " + content.desk().unitName() + " đã tiếp nhận hồ sơ của Ông/Bà đề nghị giải quyết:");
        say("", dossier.summary(), "; mã số hồ sơ: " + dossier.dossierCode() + ".");
        say("Thời gian hẹn trả kết quả giải quyết hồ sơ: ", VietnameseTime.moment(delay.promisedAt()), ".");
        say(
                "Tuy nhiên, " + dossier.head().agency()
                        + " chưa thể trả kết quả giải quyết hồ sơ của Ông/Bà đúng thời hạn ghi trong Giấy tiếp nhận hồ sơ"
                        + " và hẹn trả kết quả. Lý do: " + delay.reason(),
                "",
                "");
        say(
                "Chúng tôi xin lỗi Ông/Bà vì sự chậm trễ này và xin hẹn lại thời gian trả kết quả: ",
                VietnameseTime.moment(delay.newPromise()),
                ".");
        form.closing(
                "Sự chậm trễ đã gây phiền hà, tốn kém thời gian và công sức của Ông/Bà; "
                        + dossier.head().agency() + " kính mong nhận được sự thông cảm của Ông/Bà./.",
                PaperStyle.BODY);
    }

    private void say(String before, String stressed, String after) throws IOException {
        form.paragraph(List.of(
                new Run(before, PaperStyle.BODY),
                new Run(stressed, PaperStyle.STRESSED),
                new Run(after, PaperStyle.BODY)));
    }
}
