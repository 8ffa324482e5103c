-- Since when a dossier is at its step: what the step's own time limit is counted from.
ALTER TABLE routing_task ADD COLUMN step_since DATETIME(6) NULL;
UPDATE routing_task SET step_since = received_at;
ALTER TABLE routing_task MODIFY COLUMN step_since DATETIME(6) NOT NULL;
