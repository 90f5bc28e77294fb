-- From which entry on each step of the engine is one: cases that began before cannot be compared step by step.
CREATE TABLE engine_trace (
    trace_id    INT    NOT NULL PRIMARY KEY,
    after_entry BIGINT NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE utf8mb4_bin;

INSERT INTO engine_trace (trace_id, after_entry) SELECT 1, COALESCE(MAX(entry_id), 0) FROM audit_entry;

-- That a substitute's time has begun or ended is told once.
ALTER TABLE substitution ADD COLUMN began_told BOOLEAN DEFAULT FALSE NOT NULL;
ALTER TABLE substitution ADD COLUMN ended_told BOOLEAN DEFAULT FALSE NOT NULL;

UPDATE substitution SET began_told = TRUE WHERE starts_on <= CURRENT_DATE;
UPDATE substitution SET ended_told = TRUE WHERE ends_on < CURRENT_DATE;
