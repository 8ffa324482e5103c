package vn.motcua.platform.migration;

import vn.motcua.platform.text.Text;

/** The database holds a schema that this version cannot bring up to its own: said to whoever starts the server. */
public final class SchemaRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private static final Text WORDS = new Text(
            "Cơ sở dữ liệu không khớp với phiên bản Motcua này: một bước nâng cấp đã chạy nay có nội dung khác."
                    + " Dữ liệu được giữ nguyên. Hãy chạy đúng phiên bản đã tạo ra dữ liệu hoặc khôi phục bản sao"
                    + " lưu; nếu chỉ là dữ liệu mẫu, chạy lại với --fresh.",
            "The database does not fit this version of Motcua: a migration that was made reads differently now."
                    + " The data was left as it is. Run the version that made it, or restore a backup; where it is"
                    + " only sample data, start with --fresh.");

    SchemaRefusedException(Throwable why) {
        super("The schema cannot be brought up to the migrations", why);
    }

    /** What happened and what can be done about it. */
    public Text words() {
        return WORDS;
    }
}
