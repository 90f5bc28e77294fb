-- What the approvers asked for; without it the cycle's rhythm holds.
ALTER TABLE objective ADD COLUMN check_in_rhythm VARCHAR(20) NULL;
