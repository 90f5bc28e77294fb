-- The version that a draft was based on when it was tested; of earlier tests nobody knows more than what it is based on now.
ALTER TABLE back_test ADD COLUMN base VARCHAR(64) NULL;

UPDATE back_test SET base = (SELECT d.based_on FROM draft d WHERE d.draft_id = back_test.draft_id);

-- Who moves the cases now, and until when nobody else does unless they are heard of again.
ALTER TABLE case_move ADD COLUMN held_by BINARY(16) NULL;
ALTER TABLE case_move ADD COLUMN held_until DATETIME(6) NULL;
