-- What is over at an agency is ended in the index of what is unread there, and holds no other row.
ALTER TABLE officer_notice ADD INDEX officer_notice_at_agency (agency_id, read_at, kind), DROP INDEX officer_notice_agency;
