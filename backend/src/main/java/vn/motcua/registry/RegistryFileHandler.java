package vn.motcua.registry;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.types.files.StreamedFile;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.document.DocumentId;
import vn.motcua.document.Documents;
import vn.motcua.document.StoredDocument;
import vn.motcua.platform.problem.CommonProblem;
import vn.motcua.platform.problem.ProblemException;
import vn.motcua.platform.text.Text;
import vn.motcua.platform.web.Download;

/** The files of registered documents on their way to officers and from them. */
@Singleton
public class RegistryFileHandler {

    private final Documents documents;

    RegistryFileHandler(Documents documents) {
        this.documents = documents;
    }

    /** The files in the order asked for, read at once. */
    public List<RegistryFile> list(List<DocumentId> ids) {
        Map<DocumentId, StoredDocument> stored = documents.list(ids);
        return ids.stream()
                .flatMap(id -> Optional.ofNullable(stored.get(id)).stream())
                .map(RegistryFile::of)
                .toList();
    }

    /** Answers with one of a document's files; 404 for any other. */
    public HttpResponse<StreamedFile> download(Collection<DocumentId> itsFiles, UUID asked) {
        DocumentId file = new DocumentId(asked);
        if (!itsFiles.contains(file)) {
            throw ProblemException.of(CommonProblem.NOT_FOUND);
        }
        StoredDocument stored = documents.get(file);
        return Download.of(documents.open(file), stored.mediaType(), stored.sizeBytes(), stored.fileName());
    }

    /** Refuses one more file where there are as many as there may be. */
    public static ProblemException tooMany(int most) {
        Text detail = new Text("Tối đa " + most + " tệp", "At most " + most + " files");
        return ProblemException.of(RegistryProblem.TOO_MANY_FILES)
                .withDetail(detail)
                .withError("/file", "maxItems", detail);
    }
}
