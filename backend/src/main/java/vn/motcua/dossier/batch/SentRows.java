package vn.motcua.dossier.batch;

import java.util.List;

/**
 * All rows of a batch as they were sent.
 *
 * @param headings what the table's columns are headed by; empty when they did not come in a table
 */
record SentRows(List<String> headings, List<SentRow> rows) {

    SentRows {
        headings = List.copyOf(headings);
        rows = List.copyOf(rows);
    }
}
