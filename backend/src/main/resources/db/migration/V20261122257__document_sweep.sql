-- The hour, counted from 1970, whose share of the stored bytes was compared with rows last: the one row of the table. What was
-- left out meanwhile is caught up with from there, whichever server sweeps and however late.
CREATE TABLE document_sweep (
    id         TINYINT NOT NULL PRIMARY KEY,
    swept_hour BIGINT  NOT NULL,
    CONSTRAINT document_sweep_once CHECK (id = 1)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

INSERT INTO document_sweep (id, swept_hour) VALUES (1, 0);
