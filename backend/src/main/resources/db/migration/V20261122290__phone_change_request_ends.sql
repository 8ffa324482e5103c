-- Whoever asked for a number to be given back may take that back: they decide nothing else of it, and nobody else does.
ALTER TABLE phone_change_request DROP CONSTRAINT phone_change_request_two_officers;
ALTER TABLE phone_change_request DROP CONSTRAINT phone_change_request_decision_known;
ALTER TABLE phone_change_request
    ADD CONSTRAINT phone_change_request_two_officers CHECK ((decided_by = asked_by) = (decision = 'WITHDRAWN')),
    ADD CONSTRAINT phone_change_request_decision_known CHECK (decision IN ('CONFIRMED', 'REFUSED', 'LAPSED', 'WITHDRAWN'));

-- The phone that was to get the account is told when it does not.
ALTER TABLE phone_notice DROP CONSTRAINT phone_notice_kind_known;
ALTER TABLE phone_notice
    ADD CONSTRAINT phone_notice_kind_known CHECK (kind IN ('OLD', 'NEW', 'ASKED', 'REFUSED', 'LAPSED'));
