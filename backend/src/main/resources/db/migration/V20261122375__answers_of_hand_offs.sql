-- Which hand-offs a document answers is asked each time somebody opens it whom it was not assigned to.
CREATE INDEX hand_off_by_answer ON hand_off (answer_id);
CREATE INDEX hand_off_by_receiver ON hand_off (agency_id, receiver_code);
