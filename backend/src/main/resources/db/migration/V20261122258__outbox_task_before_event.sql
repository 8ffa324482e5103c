-- A task is written before its event, in the same transaction: a submission's event says the day's number, for which others
-- wait, and so is written last.
ALTER TABLE outbox_task DROP FOREIGN KEY outbox_task_event;
