-- Deadlines that were set while they had no effect must not stop a dossier the moment they have one: whoever has less than ten
-- days left, or none, is given ten days, with the reason.
INSERT INTO supplement_extension (request_id, seq, due_before, due_after, reason, officer_id, extended_at)
SELECT r.id,
    (SELECT COUNT(*) + 1 FROM supplement_extension e WHERE e.request_id = r.id),
    r.due_at,
    UTC_TIMESTAMP(6) + INTERVAL 10 DAY,
    'Từ nay hồ sơ dừng xử lý khi quá thời hạn bổ sung, nên thời hạn được lùi lại để người nộp kịp bổ sung.',
    NULL,
    UTC_TIMESTAMP(6)
FROM supplement_request r
WHERE r.state = 'OPEN' AND r.due_at < UTC_TIMESTAMP(6) + INTERVAL 10 DAY;

-- The extension that begins at the deadline as it stands is the one that was just given.
UPDATE supplement_request r JOIN supplement_extension e ON e.request_id = r.id AND e.due_before = r.due_at
SET r.due_at = e.due_after
WHERE r.state = 'OPEN';
