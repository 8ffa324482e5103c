-- When it was decided whether the applicant is reminded of a request for payment: once for each, before its last day passes.
ALTER TABLE payment_request
    ADD COLUMN reminder_decided_at DATETIME(6) NULL,
    ADD INDEX payment_request_to_remind_of (reminder_decided_at, pay_by);
