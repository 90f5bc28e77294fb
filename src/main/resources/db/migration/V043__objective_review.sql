-- The regular reviews of an objective, one for each run of the process; one that ended without being held was missed.
CREATE TABLE objective_review (
    run                VARCHAR(64)   NOT NULL PRIMARY KEY,
    objective_id       BINARY(16)    NOT NULL,
    begun_at           DATETIME(6)   NOT NULL,
    ended_at           DATETIME(6)   NULL,
    held_by            BINARY(16)    NULL,
    notes              VARCHAR(4000) NOT NULL,
    corrective_actions VARCHAR(4000) NOT NULL,
    risks              VARCHAR(4000) NOT NULL,
    CONSTRAINT fk_objective_review_objective FOREIGN KEY (objective_id) REFERENCES objective (objective_id),
    CONSTRAINT fk_objective_review_person FOREIGN KEY (held_by) REFERENCES person (person_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE utf8mb4_bin;

CREATE INDEX ix_objective_review_begun ON objective_review (objective_id, begun_at);
