CREATE TABLE result (
    result_id       BINARY(16)    NOT NULL PRIMARY KEY,
    subject_kind    VARCHAR(20)   NOT NULL,
    subject_id      BINARY(16)    NOT NULL,
    title           VARCHAR(200)  NOT NULL,
    unit_id         BINARY(16)    NOT NULL,
    cycle_id        BINARY(16)    NULL,
    lead_id         BINARY(16)    NOT NULL,
    commitment      VARCHAR(20)   NOT NULL,
    status          VARCHAR(20)   NOT NULL,
    delivered       VARCHAR(4000) NOT NULL,
    computed_score  DECIMAL(5, 4) NULL,
    proposed_score  DECIMAL(2, 1) NOT NULL,
    proposal_reason VARCHAR(2000) NOT NULL,
    final_score     DECIMAL(2, 1) NULL,
    final_comment   VARCHAR(4000) NOT NULL,
    graded_by       BINARY(16)    NULL,
    graded_at       DATETIME(6)   NULL,
    asked_at        DATETIME(6)   NOT NULL,
    closed_at       DATETIME(6)   NULL,
    changed_at      DATETIME(6)   NOT NULL,
    version         INT           NOT NULL,
    CONSTRAINT uq_result_subject UNIQUE (subject_kind, subject_id),
    CONSTRAINT fk_result_unit FOREIGN KEY (unit_id) REFERENCES org_unit (unit_id),
    CONSTRAINT fk_result_cycle FOREIGN KEY (cycle_id) REFERENCES cycle (cycle_id),
    CONSTRAINT fk_result_lead FOREIGN KEY (lead_id) REFERENCES person (person_id),
    CONSTRAINT fk_result_graded_by FOREIGN KEY (graded_by) REFERENCES person (person_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE utf8mb4_bin;

CREATE INDEX ix_result_cycle_unit ON result (cycle_id, unit_id, status);

CREATE TABLE result_key_result (
    result_id      BINARY(16)    NOT NULL,
    position       INT           NOT NULL,
    key_result_id  BINARY(16)    NOT NULL,
    title          VARCHAR(200)  NOT NULL,
    owner_id       BINARY(16)    NULL,
    computed_score DECIMAL(5, 4) NULL,
    proposed_score DECIMAL(2, 1) NULL,
    final_score    DECIMAL(2, 1) NULL,
    PRIMARY KEY (result_id, position),
    CONSTRAINT fk_result_key_result_result FOREIGN KEY (result_id) REFERENCES result (result_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE result_note (
    result_id BINARY(16)    NOT NULL,
    note_id   BINARY(16)    NOT NULL,
    kind      VARCHAR(20)   NOT NULL,
    note_text VARCHAR(1000) NOT NULL,
    noted_by  BINARY(16)    NOT NULL,
    noted_at  DATETIME(6)   NOT NULL,
    PRIMARY KEY (result_id, note_id),
    CONSTRAINT fk_result_note_result FOREIGN KEY (result_id) REFERENCES result (result_id),
    CONSTRAINT fk_result_note_by FOREIGN KEY (noted_by) REFERENCES person (person_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE result_rating (
    result_id   BINARY(16)    NOT NULL,
    criterion   VARCHAR(20)   NOT NULL,
    points      INT           NOT NULL,
    improvement VARCHAR(1000) NOT NULL,
    rated_by    BINARY(16)    NOT NULL,
    PRIMARY KEY (result_id, criterion),
    CONSTRAINT fk_result_rating_result FOREIGN KEY (result_id) REFERENCES result (result_id),
    CONSTRAINT fk_result_rating_by FOREIGN KEY (rated_by) REFERENCES person (person_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE result_action (
    result_id BINARY(16)   NOT NULL,
    action_id BINARY(16)   NOT NULL,
    title     VARCHAR(200) NOT NULL,
    owner_id  BINARY(16)   NOT NULL,
    due_on    DATE         NOT NULL,
    done      BOOLEAN      NOT NULL,
    PRIMARY KEY (result_id, action_id),
    CONSTRAINT fk_result_action_result FOREIGN KEY (result_id) REFERENCES result (result_id),
    CONSTRAINT fk_result_action_owner FOREIGN KEY (owner_id) REFERENCES person (person_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE lesson (
    lesson_id      BINARY(16)    NOT NULL PRIMARY KEY,
    result_id      BINARY(16)    NOT NULL,
    title          VARCHAR(200)  NOT NULL,
    situation      VARCHAR(4000) NOT NULL,
    recommendation VARCHAR(4000) NOT NULL,
    keywords       VARCHAR(400)  NOT NULL,
    learned_by     BINARY(16)    NOT NULL,
    learned_at     DATETIME(6)   NOT NULL,
    CONSTRAINT fk_lesson_result FOREIGN KEY (result_id) REFERENCES result (result_id),
    CONSTRAINT fk_lesson_by FOREIGN KEY (learned_by) REFERENCES person (person_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE utf8mb4_bin;

CREATE INDEX ix_lesson_learned_at ON lesson (learned_at);

-- By which a lesson is suggested to projects that begin.
CREATE TABLE lesson_word (
    lesson_id BINARY(16)  NOT NULL,
    word      VARCHAR(60) NOT NULL,
    PRIMARY KEY (lesson_id, word),
    CONSTRAINT fk_lesson_word_lesson FOREIGN KEY (lesson_id) REFERENCES lesson (lesson_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE utf8mb4_bin;

CREATE INDEX ix_lesson_word ON lesson_word (word);

CREATE TABLE recognition (
    recognition_id   BINARY(16)    NOT NULL PRIMARY KEY,
    subject_kind     VARCHAR(20)   NOT NULL,
    subject_id       BINARY(16)    NOT NULL,
    recognition_text VARCHAR(1000) NOT NULL,
    given_by         BINARY(16)    NOT NULL,
    given_at         DATETIME(6)   NOT NULL,
    CONSTRAINT fk_recognition_by FOREIGN KEY (given_by) REFERENCES person (person_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE utf8mb4_bin;

CREATE INDEX ix_recognition_subject ON recognition (subject_id, given_at);

CREATE TABLE recognised_person (
    recognition_id BINARY(16) NOT NULL,
    person_id      BINARY(16) NOT NULL,
    PRIMARY KEY (recognition_id, person_id),
    CONSTRAINT fk_recognised_person_recognition FOREIGN KEY (recognition_id) REFERENCES recognition (recognition_id),
    CONSTRAINT fk_recognised_person_person FOREIGN KEY (person_id) REFERENCES person (person_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE utf8mb4_bin;
