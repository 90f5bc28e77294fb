-- Which checkpoint was mailed to auditors last, and how the last try went. One row; whoever mails locks it.
CREATE TABLE ledger_mail (
    mail_id       INT         NOT NULL PRIMARY KEY,
    checkpoint_no BIGINT      NOT NULL,
    sent_at       DATETIME(6) NULL,
    tried_at      DATETIME(6) NULL,
    failure       VARCHAR(20) NULL,
    reference     VARCHAR(40) NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE utf8mb4_bin;

INSERT INTO ledger_mail (mail_id, checkpoint_no) VALUES (1, 0);
