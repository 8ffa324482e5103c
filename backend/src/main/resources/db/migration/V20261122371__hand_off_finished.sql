-- Finished by the other agency's own word (06) is not answered: that is when its answer is here.
ALTER TABLE hand_off DROP CONSTRAINT hand_off_stage_known;

ALTER TABLE hand_off ADD CONSTRAINT hand_off_stage_known CHECK (
    stage IN ('PREPARED', 'SENT', 'RECEIVED', 'IN_AGENCY', 'FINISHED', 'ANSWERED', 'RESULT_BACK', 'REFUSED', 'CALLED_BACK', 'ENDED'));

UPDATE hand_off SET stage = 'FINISHED', answered_at = NULL WHERE stage = 'ANSWERED' AND answer_id IS NULL;
