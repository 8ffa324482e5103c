-- The date of a notice of a supplement request is from now on the deadline of the answer. What was written down before has the
-- date that was promised for the result, and is told without a date.
UPDATE inbox_message SET notice = JSON_REMOVE(notice, '$.dossier.promisedAt')
WHERE kind = 'DOSSIER_SUPPLEMENT_REQUESTED';

UPDATE outbox_event SET payload = JSON_REMOVE(payload, '$.promisedAt')
WHERE type = 'dossier.supplement-requested';
