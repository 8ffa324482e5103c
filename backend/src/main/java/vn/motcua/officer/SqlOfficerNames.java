package vn.motcua.officer;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.motcua.platform.sql.Sql;

/** The names of many officers in one statement; inside a transaction. */
@Singleton
class SqlOfficerNames {

    private final Sql sql;

    SqlOfficerNames(Sql sql) {
        this.sql = sql;
    }

    Map<OfficerId, String> list(Collection<UUID> ids) {
        return sql
                .of("SELECT id, full_name FROM officer WHERE id IN (:ids)")
                .withEach("ids", ids)
                .list(row -> Map.entry(new OfficerId(row.uuid("id")), row.text("full_name")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
