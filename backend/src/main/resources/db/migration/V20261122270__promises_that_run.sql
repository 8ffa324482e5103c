-- What is promised of the dossiers that officers work on, so that those of all agencies that are about to be late are found
-- along one index; of the many others the index holds nothing but that they have none.
ALTER TABLE dossier ADD COLUMN running_promise_at DATETIME(6)
    AS (CASE WHEN status IN ('ACCEPTED', 'IN_PROGRESS') THEN promised_at END) VIRTUAL;
CREATE INDEX dossier_of_running_promise ON dossier (running_promise_at, id);
