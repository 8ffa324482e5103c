package vn.motcua.platform.migration;

import org.jspecify.annotations.Nullable;
import vn.motcua.platform.text.Text;

/** A migration ended in an error on this database, now or at an earlier start: said to whoever starts the server. */
public final class MigrationFailedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String script;

    /** The cause is absent where it failed at an earlier start. */
    MigrationFailedException(String script, @Nullable Throwable why) {
        super("Migration " + script + " failed", why);
        this.script = script;
    }

    /** What happened and what can be done about it. */
    public Text words() {
        return new Text(
                "Bước nâng cấp cơ sở dữ liệu " + script
                        + " gặp lỗi và có thể đã dừng giữa chừng; nguyên nhân ghi trong nhật ký của lần chạy gặp lỗi."
                        + " Hãy khôi phục bản sao lưu trước khi chạy lại; nếu chỉ là dữ liệu mẫu, chạy lại với --fresh.",
                "The database's migration " + script
                        + " failed and may have stopped halfway; the log of that start says why. Restore a backup"
                        + " before you start again; where it is only sample data, start with --fresh.");
    }
}
