-- What happened to a dossier's clock; insert-only. The promised date is counted from it: the limit it was accepted under,
-- and when it stood still. due_before and due_after are what was promised before an entry and after it.
CREATE TABLE dossier_clock_entry (
    dossier_id   BINARY(16)   NOT NULL,
    seq          BIGINT       NOT NULL,
    kind         VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    cause        VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NULL,
    happened_at  DATETIME(6)  NOT NULL,
    actor_kind   VARCHAR(16)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    actor_id     BINARY(16)   NULL,
    limit_amount INT          NULL,
    limit_unit   VARCHAR(16)  CHARACTER SET ascii COLLATE ascii_bin NULL,
    due_before   DATETIME(6)  NULL,
    due_after    DATETIME(6)  NULL,
    reason       VARCHAR(500) NULL,
    PRIMARY KEY (dossier_id, seq),
    CONSTRAINT dossier_clock_entry_dossier FOREIGN KEY (dossier_id) REFERENCES dossier (id),
    CONSTRAINT dossier_clock_entry_kind_known CHECK (kind IN ('STARTED', 'SUSPENDED', 'RESUMED', 'RECOUNTED')),
    CONSTRAINT dossier_clock_entry_cause_known CHECK (cause IN ('SUPPLEMENT', 'PAYMENT')),
    CONSTRAINT dossier_clock_entry_suspended_for CHECK ((kind = 'SUSPENDED') = (cause IS NOT NULL)),
    CONSTRAINT dossier_clock_entry_limit_whole CHECK ((limit_amount IS NULL) = (limit_unit IS NULL)),
    CONSTRAINT dossier_clock_entry_recounted_because CHECK (kind <> 'RECOUNTED' OR reason IS NOT NULL),
    CONSTRAINT dossier_clock_entry_actor_known CHECK (actor_kind IN ('APPLICANT', 'OFFICER', 'SYSTEM'))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

-- What the history already tells: when dossiers began to wait for their applicants, and when that ended.
INSERT INTO dossier_clock_entry (dossier_id, seq, kind, cause, happened_at, actor_kind, actor_id)
SELECT dossier_id, seq,
    CASE WHEN to_status IN ('SUPPLEMENT_REQUESTED', 'PAYMENT_REQUESTED') THEN 'SUSPENDED' ELSE 'RESUMED' END,
    CASE to_status WHEN 'SUPPLEMENT_REQUESTED' THEN 'SUPPLEMENT' WHEN 'PAYMENT_REQUESTED' THEN 'PAYMENT' END,
    happened_at, actor_kind, actor_id
FROM dossier_history
WHERE from_status <> to_status
    AND (to_status IN ('SUPPLEMENT_REQUESTED', 'PAYMENT_REQUESTED')
        OR from_status IN ('SUPPLEMENT_REQUESTED', 'PAYMENT_REQUESTED'));
