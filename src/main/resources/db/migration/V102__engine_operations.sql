-- Cases that a process owner or an administrator holds; with a case those it has called, which go on with it.
CREATE TABLE case_suspension (
    run          VARCHAR(64)   NOT NULL PRIMARY KEY,
    held_with    VARCHAR(64)   NOT NULL,
    person_id    BINARY(16)    NOT NULL,
    suspended_at DATETIME(6)   NOT NULL,
    reason       VARCHAR(1000) NOT NULL,
    CONSTRAINT fk_case_suspension_person FOREIGN KEY (person_id) REFERENCES person (person_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE utf8mb4_bin;

-- Who corrected a variable somewhere in a case: they do not decide in it any more.
CREATE TABLE case_correction (
    correction_id BINARY(16)   NOT NULL PRIMARY KEY,
    root_run      VARCHAR(64)  NOT NULL,
    person_id     BINARY(16)   NOT NULL,
    corrected_at  DATETIME(6)  NOT NULL,
    CONSTRAINT fk_case_correction_person FOREIGN KEY (person_id) REFERENCES person (person_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE utf8mb4_bin;

CREATE INDEX ix_case_correction_case ON case_correction (root_run);
