-- When the last quarter of a step's working time begins, written whenever the due date is.
ALTER TABLE routing_task
    ADD COLUMN near_due_at DATETIME(6) NULL AFTER due_at;

-- By the clock, as it was told until now; counted in working time when the dossier moves or its dates are counted again.
UPDATE routing_task
SET near_due_at = due_at - INTERVAL GREATEST(TIMESTAMPDIFF(SECOND, step_since, due_at), 0) DIV 4 SECOND
WHERE due_at IS NOT NULL AND state <> 'CLOSED';
