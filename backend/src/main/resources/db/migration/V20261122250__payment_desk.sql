-- Since when money is taken with numbered receipts of ours. What was submitted before may have been paid on paper: its result is
-- not kept back for a fee.
CREATE TABLE payment_desk (
    id        TINYINT     NOT NULL,
    opened_at DATETIME(6) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT payment_desk_is_one CHECK (id = 1)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

INSERT INTO payment_desk (id, opened_at) VALUES (1, UTC_TIMESTAMP(6));
