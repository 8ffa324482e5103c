package vn.motcua.document.paper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.document.typesetting.Flow;
import vn.motcua.document.typesetting.Run;

/** Lines of a label and what is known of it; nothing known, nothing printed. */
public final class FactLines {
    private final Flow flow;
    private final float size;

    /** Lines of that size, in points. */
    public FactLines(Flow flow, float size) {
        this.flow = flow;
        this.size = size;
    }

    /** One line. */
    public void line(String label, @Nullable String value) throws IOException {
        if (value != null) {
            flow.line(Run.labelled(label, value, size));
        }
    }

    /** Who filed the dossier and how to reach them; whose it is, when it is somebody else's. */
    public void people(String label, PaperParties parties) throws IOException {
        PaperPerson submitter = parties.submitter();
        PaperPerson owner = parties.owner();
        line(label, submitter.name());
        line("Hình thức nộp", parties.channel());
        line("Số định danh/Mã số thuế", submitter.identifier());
        line("Địa chỉ", submitter.address());
        contact(submitter);
        if (!owner.equals(submitter)) {
            line("Chủ hồ sơ", owner.name());
            line("Số định danh/Mã số thuế của chủ hồ sơ", owner.identifier());
            line("Địa chỉ của chủ hồ sơ", owner.address());
        }
    }

    private void contact(PaperPerson person) throws IOException {
        List<Run> runs = new ArrayList<>();
        if (person.phone() != null) {
            runs.addAll(Run.labelled("Số điện thoại", person.phone(), size));
        }
        if (person.email() != null) {
            String gap = runs.isEmpty() ? "" : " \u00a0 \u00a0 ";
            runs.addAll(Run.labelled(gap + "Thư điện tử", person.email(), size));
        }
        if (!runs.isEmpty()) {
            flow.line(runs);
        }
    }
}
