package vn.motcua.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/** What officers do with one dossier, one named act after the other. */
final class Handling {
    private static final Map<String, String> WORDS = Map.of(
            "/acceptance", "tiếp nhận hồ sơ",
            "/take", "nhận xử lý",
            "/hand-off", "chuyển hồ sơ tới cơ quan có thẩm quyền, trình ký phiếu chuyển",
            "/hand-off/result", "dùng văn bản trả lời đã ký số làm kết quả",
            "/return", "trả kết quả trực tuyến");

    private final Portal portal;
    private final Screen screen;
    private final String path;

    Handling(Portal portal, Screen screen, String dossierId) {
        this.portal = portal;
        this.screen = screen;
        this.path = "/api/v1/officer/dossiers/" + dossierId;
    }

    void act(Session officer, String act, Object body) {
        long version =
                portal.get(path).by(officer).expect(200).json().path("version").asLong();
        JsonNode after = portal.post(path + act)
                .by(officer)
                .ifMatch(version)
                .json(body)
                .expect(200)
                .json();
        screen.step(after.path("status").asText(), officer.name() + " " + WORDS.get(act));
    }

    /** The hand-off as its ledger has it. */
    JsonNode ledger(Session officer) {
        return portal.get(path + "/hand-offs").by(officer).expect(200).json().at("/items/0");
    }
}
