CREATE TABLE project (
    project_id          BINARY(16)     NOT NULL PRIMARY KEY,
    title               VARCHAR(200)   NOT NULL,
    purpose             VARCHAR(4000)  NOT NULL,
    leading_id          BINARY(16)     NOT NULL,
    unit_id             BINARY(16)     NOT NULL,
    manager_id          BINARY(16)     NOT NULL,
    sponsor_id          BINARY(16)     NOT NULL,
    operations_owner_id BINARY(16)     NOT NULL,
    proposed_by         BINARY(16)     NOT NULL,
    starts_on           DATE           NOT NULL,
    ends_on             DATE           NOT NULL,
    budget              DECIMAL(19, 4) NOT NULL,
    currency            VARCHAR(3)     NOT NULL,
    need                LONGTEXT       NOT NULL,
    benefits            LONGTEXT       NOT NULL,
    risks               LONGTEXT       NOT NULL,
    risk_rating         INT            NOT NULL,
    feasibility         LONGTEXT       NOT NULL,
    discount_rate       DECIMAL(5, 4)  NOT NULL,
    status              VARCHAR(20)    NOT NULL,
    round_number        INT            NOT NULL,
    cancel_reason       VARCHAR(1000)  NULL,
    changed_at          DATETIME(6)    NOT NULL,
    version             INT            NOT NULL,
    CONSTRAINT fk_project_leading FOREIGN KEY (leading_id) REFERENCES objective (objective_id),
    CONSTRAINT fk_project_unit FOREIGN KEY (unit_id) REFERENCES org_unit (unit_id),
    CONSTRAINT fk_project_manager FOREIGN KEY (manager_id) REFERENCES person (person_id),
    CONSTRAINT fk_project_sponsor FOREIGN KEY (sponsor_id) REFERENCES person (person_id),
    CONSTRAINT fk_project_operations_owner FOREIGN KEY (operations_owner_id) REFERENCES person (person_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE utf8mb4_bin;

CREATE INDEX ix_project_title ON project (title);

CREATE TABLE project_support (
    project_id   BINARY(16) NOT NULL,
    objective_id BINARY(16) NOT NULL,
    PRIMARY KEY (project_id, objective_id),
    CONSTRAINT fk_project_support_project FOREIGN KEY (project_id) REFERENCES project (project_id),
    CONSTRAINT fk_project_support_objective FOREIGN KEY (objective_id) REFERENCES objective (objective_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE project_option (
    project_id BINARY(16)    NOT NULL,
    position   INT           NOT NULL,
    title      VARCHAR(200)  NOT NULL,
    benefits   VARCHAR(4000) NOT NULL,
    drawbacks  VARCHAR(4000) NOT NULL,
    chosen     BOOLEAN       NOT NULL,
    PRIMARY KEY (project_id, position),
    CONSTRAINT fk_project_option_project FOREIGN KEY (project_id) REFERENCES project (project_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE project_cash_flow (
    project_id BINARY(16)     NOT NULL,
    flow_year  INT            NOT NULL,
    cost       DECIMAL(19, 4) NOT NULL,
    benefit    DECIMAL(19, 4) NOT NULL,
    PRIMARY KEY (project_id, flow_year),
    CONSTRAINT fk_project_cash_flow_project FOREIGN KEY (project_id) REFERENCES project (project_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE project_milestone (
    milestone_id BINARY(16)   NOT NULL PRIMARY KEY,
    project_id   BINARY(16)   NOT NULL,
    title        VARCHAR(200) NOT NULL,
    due_on       DATE         NOT NULL,
    CONSTRAINT fk_project_milestone_project FOREIGN KEY (project_id) REFERENCES project (project_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE project_deliverable (
    deliverable_id      BINARY(16)    NOT NULL PRIMARY KEY,
    project_id          BINARY(16)    NOT NULL,
    title               VARCHAR(200)  NOT NULL,
    acceptance_criteria VARCHAR(4000) NOT NULL,
    owner_id            BINARY(16)    NOT NULL,
    due_on              DATE          NOT NULL,
    CONSTRAINT fk_project_deliverable_project FOREIGN KEY (project_id) REFERENCES project (project_id),
    CONSTRAINT fk_project_deliverable_owner FOREIGN KEY (owner_id) REFERENCES person (person_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE utf8mb4_bin;

-- The content is budget, period, milestones and deliverables as they were agreed, as JSON.
CREATE TABLE project_baseline (
    project_id      BINARY(16)  NOT NULL,
    baseline_number INT         NOT NULL,
    taken_at        DATETIME(6) NOT NULL,
    taken_by        BINARY(16)  NOT NULL,
    content         LONGTEXT    NOT NULL,
    PRIMARY KEY (project_id, baseline_number),
    CONSTRAINT fk_project_baseline_project FOREIGN KEY (project_id) REFERENCES project (project_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE project_answer (
    project_id     BINARY(16)    NOT NULL,
    round_number   INT           NOT NULL,
    kind           VARCHAR(30)   NOT NULL,
    answered_by    BINARY(16)    NOT NULL,
    answered_at    DATETIME(6)   NOT NULL,
    answer_comment VARCHAR(4000) NOT NULL,
    PRIMARY KEY (project_id, round_number, kind, answered_by),
    CONSTRAINT fk_project_answer_project FOREIGN KEY (project_id) REFERENCES project (project_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE utf8mb4_bin;
