package org.optr.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.optr.people.ProtectedData.CASE_VALUES;
import static org.optr.people.ProtectedData.HISTORY;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.optr.OptrTest;
import org.optr.shared.MovableClock;
import org.optr.shared.SubjectKind;
import org.optr.shared.SubjectRef;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@OptrTest
class ProtectedReadsTest {

    @Autowired
    private ProtectedReads reads;

    @Autowired
    private PeopleFixtures fixtures;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient jdbc;

    private final SubjectRef subject =
            new SubjectRef(SubjectKind.PROJECT, UUID.randomUUID().toString());
    private PersonId ada;

    @BeforeEach
    void anAuditor() {
        ada = fixtures.person("Ada");
    }

    @AfterEach
    void timeIsNow() {
        clock.backToNow();
    }

    @Test
    void openingAPageIsOneReadingHoweverOftenItAsks() {
        fixtures.as(ada, () -> {
            reads.note(subject, CASE_VALUES);
            reads.note(subject, CASE_VALUES);
            reads.note(subject, HISTORY);
        });

        assertThat(recorded()).containsExactly("case_values", "history");
    }

    @Test
    void anotherPersonOrALaterTimeIsAnotherReading() {
        fixtures.as(ada, () -> reads.note(subject, HISTORY));
        fixtures.as(fixtures.person("Ben"), () -> reads.note(subject, HISTORY));
        clock.moveBy(ProtectedReads.ONE_READING.plus(Duration.ofSeconds(1)));

        fixtures.as(ada, () -> reads.note(subject, HISTORY));

        assertThat(recorded()).hasSize(3);
    }

    @Test
    void aReadingIsRecordedThoughTheTransactionOnlyReads() {
        var reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);

        reading.executeWithoutResult(status -> fixtures.as(ada, () -> reads.note(subject, HISTORY)));

        assertThat(recorded()).hasSize(1);
    }

    @Test
    void whatCannotBeRecordedIsNotReadAndTriedAgain() {
        var tooLong = new SubjectRef(SubjectKind.PROJECT, "x".repeat(200));

        fixtures.as(ada, () -> {
            assertThatThrownBy(() -> reads.note(tooLong, HISTORY)).isInstanceOf(RuntimeException.class);
            assertThatThrownBy(() -> reads.note(tooLong, HISTORY)).isInstanceOf(RuntimeException.class);
        });
    }

    @Test
    void whatOptrItselfReadsIsNoEntry() {
        fixtures.as(PersonId.SYSTEM, () -> reads.note(subject, HISTORY));

        assertThat(recorded()).isEmpty();
    }

    private List<String> recorded() {
        return jdbc
                .sql(
                        """
                        SELECT changes FROM audit_entry
                        WHERE subject_id = ? AND event = 'ProtectedDataRead' ORDER BY entry_id""")
                .param(subject.id())
                .query(String.class)
                .list()
                .stream()
                .map(changes -> changes.replaceAll("(?s).*ProtectedData\\.([a-z_]+).*", "$1"))
                .toList();
    }
}
