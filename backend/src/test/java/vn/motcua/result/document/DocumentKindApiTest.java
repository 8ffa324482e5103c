package vn.motcua.result.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.motcua._data.SampleFiles;
import vn.motcua._support.Answer;
import vn.motcua._support.Api;
import vn.motcua._support.ServerTest;
import vn.motcua.dossier.Dossier;
import vn.motcua.routing.Desk;
import vn.motcua.routing.Desk.Clerk;

@ServerTest
class DocumentKindApiTest {
    private final Api api;
    private final Desk desk;
    private final DocumentActs documents;

    DocumentKindApiTest(Api api, Desk desk, DocumentActs documents) {
        this.api = api;
        this.desk = desk;
        this.documents = documents;
    }

    @ParameterizedTest
    @EnumSource(DocumentKind.class)
    void documentOfEachKindCanBeDrafted(DocumentKind kind) {
        Clerk handler = desk.handler();
        Dossier drafted =
                documents.draft(handler, documents.taken(handler, desk.submitted()), SampleFiles.pdf(1), kind);

        Answer shown = api.get("/api/v1/officer/dossiers/" + drafted.id().value() + "/result-document")
                .bearer(handler.token())
                .expect(200);
        assertThat(shown.at("/document/kind")).isEqualTo(kind.name());
    }
}
