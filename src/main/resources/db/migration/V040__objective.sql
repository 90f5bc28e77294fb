CREATE TABLE cycle (
    cycle_id     BINARY(16)  NOT NULL PRIMARY KEY,
    name         VARCHAR(80) NOT NULL,
    starts_on    DATE        NOT NULL,
    ends_on      DATE        NOT NULL,
    parent_id    BINARY(16)  NULL,
    cadence_days INT         NOT NULL,
    version      INT         NOT NULL,
    CONSTRAINT uq_cycle_name UNIQUE (name),
    CONSTRAINT fk_cycle_parent FOREIGN KEY (parent_id) REFERENCES cycle (cycle_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE objective (
    objective_id    BINARY(16)    NOT NULL PRIMARY KEY,
    title           VARCHAR(200)  NOT NULL,
    why             VARCHAR(4000) NOT NULL,
    objective_level VARCHAR(20)   NOT NULL,
    unit_id         BINARY(16)    NOT NULL,
    cycle_id        BINARY(16)    NOT NULL,
    parent_id       BINARY(16)    NULL,
    waiver          VARCHAR(1000) NULL,
    owner_id        BINARY(16)    NOT NULL,
    begun_by        BINARY(16)    NOT NULL,
    commitment      VARCHAR(20)   NOT NULL,
    status          VARCHAR(20)   NOT NULL,
    round_number    INT           NOT NULL,
    hints           VARCHAR(1000) NOT NULL,
    published_at    DATETIME(6)   NULL,
    changed_at      DATETIME(6)   NOT NULL,
    version         INT           NOT NULL,
    CONSTRAINT fk_objective_cycle FOREIGN KEY (cycle_id) REFERENCES cycle (cycle_id),
    CONSTRAINT fk_objective_parent FOREIGN KEY (parent_id) REFERENCES objective (objective_id),
    CONSTRAINT fk_objective_unit FOREIGN KEY (unit_id) REFERENCES org_unit (unit_id),
    CONSTRAINT fk_objective_owner FOREIGN KEY (owner_id) REFERENCES person (person_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE utf8mb4_bin;

CREATE INDEX ix_objective_cycle_status ON objective (cycle_id, status);
CREATE INDEX ix_objective_owner_cycle ON objective (owner_id, cycle_id, status);

CREATE TABLE objective_collaborator (
    objective_id BINARY(16) NOT NULL,
    person_id    BINARY(16) NOT NULL,
    PRIMARY KEY (objective_id, person_id),
    CONSTRAINT fk_objective_collaborator_objective FOREIGN KEY (objective_id) REFERENCES objective (objective_id),
    CONSTRAINT fk_objective_collaborator_person FOREIGN KEY (person_id) REFERENCES person (person_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE objective_stakeholder (
    objective_id BINARY(16) NOT NULL,
    person_id    BINARY(16) NOT NULL,
    PRIMARY KEY (objective_id, person_id),
    CONSTRAINT fk_objective_stakeholder_objective FOREIGN KEY (objective_id) REFERENCES objective (objective_id),
    CONSTRAINT fk_objective_stakeholder_person FOREIGN KEY (person_id) REFERENCES person (person_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE utf8mb4_bin;

-- The content is what the objective said when the round began, as JSON.
CREATE TABLE objective_round (
    objective_id BINARY(16)  NOT NULL,
    round_number INT         NOT NULL,
    submitted_by BINARY(16)  NOT NULL,
    submitted_at DATETIME(6) NOT NULL,
    content      LONGTEXT    NOT NULL,
    PRIMARY KEY (objective_id, round_number),
    CONSTRAINT fk_objective_round_objective FOREIGN KEY (objective_id) REFERENCES objective (objective_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE objective_response (
    objective_id     BINARY(16)    NOT NULL,
    round_number     INT           NOT NULL,
    kind             VARCHAR(20)   NOT NULL,
    responded_by     BINARY(16)    NOT NULL,
    responded_at     DATETIME(6)   NOT NULL,
    response_comment VARCHAR(4000) NOT NULL,
    PRIMARY KEY (objective_id, round_number, kind, responded_by),
    CONSTRAINT fk_objective_response_objective FOREIGN KEY (objective_id) REFERENCES objective (objective_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE key_result (
    key_result_id BINARY(16)     NOT NULL PRIMARY KEY,
    objective_id  BINARY(16)     NOT NULL,
    position      INT            NOT NULL,
    title         VARCHAR(200)   NOT NULL,
    metric_type   VARCHAR(20)    NOT NULL,
    metric_unit   VARCHAR(40)    NOT NULL,
    start_value   DECIMAL(18, 6) NULL,
    target_value  DECIMAL(18, 6) NULL,
    band_low      DECIMAL(18, 6) NULL,
    band_high     DECIMAL(18, 6) NULL,
    due_on        DATE           NULL,
    owner_id      BINARY(16)     NULL,
    delegate_id   BINARY(16)     NULL,
    weight        DECIMAL(18, 6) NOT NULL,
    CONSTRAINT fk_key_result_objective FOREIGN KEY (objective_id) REFERENCES objective (objective_id),
    CONSTRAINT fk_key_result_owner FOREIGN KEY (owner_id) REFERENCES person (person_id),
    CONSTRAINT fk_key_result_delegate FOREIGN KEY (delegate_id) REFERENCES person (person_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE key_result_milestone (
    key_result_id BINARY(16)     NOT NULL,
    position      INT            NOT NULL,
    title         VARCHAR(200)   NOT NULL,
    weight        DECIMAL(18, 6) NOT NULL,
    done          BOOLEAN        NOT NULL,
    PRIMARY KEY (key_result_id, position),
    CONSTRAINT fk_key_result_milestone_key_result FOREIGN KEY (key_result_id) REFERENCES key_result (key_result_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE utf8mb4_bin;

-- Check-ins are never changed or deleted, so a key result that has one stays.
CREATE TABLE check_in (
    check_in_id   BINARY(16)     NOT NULL PRIMARY KEY,
    key_result_id BINARY(16)     NOT NULL,
    measured_value DECIMAL(18, 6) NOT NULL,
    confidence    DECIMAL(3, 2)  NOT NULL,
    narrative     VARCHAR(4000)  NOT NULL,
    blocker       VARCHAR(4000)  NULL,
    next_step     VARCHAR(4000)  NULL,
    checked_in_by BINARY(16)     NOT NULL,
    checked_in_at DATETIME(6)    NOT NULL,
    CONSTRAINT fk_check_in_key_result FOREIGN KEY (key_result_id) REFERENCES key_result (key_result_id),
    CONSTRAINT fk_check_in_by FOREIGN KEY (checked_in_by) REFERENCES person (person_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE utf8mb4_bin;

CREATE INDEX ix_check_in_key_result ON check_in (key_result_id, checked_in_at);
