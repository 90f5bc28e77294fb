package org.optr.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.optr.OptrTest;
import org.optr.engine.CurrentCase;
import org.optr.engine.RunId;
import org.optr.people.CurrentPerson;
import org.optr.people.NewPerson;
import org.optr.people.PeopleFixtures;
import org.optr.people.PersonAdministration;
import org.optr.people.PersonId;
import org.optr.people.Roles;
import org.optr.people.UnitAdministration;
import org.optr.people.UnitId;
import org.optr.shared.DomainEvent;
import org.optr.shared.FieldChange;
import org.optr.shared.SubjectKind;
import org.optr.shared.SubjectRef;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@OptrTest
class AuditTest {

    @Autowired
    private AuditTrail trail;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private PersonAdministration administration;

    @Autowired
    private UnitAdministration units;

    @Autowired
    private PeopleFixtures fixtures;

    @Autowired
    private CurrentPerson current;

    @Autowired
    private CurrentCase run;

    @Autowired
    private JdbcClient jdbc;

    private PersonId olga;

    @BeforeEach
    void anAdministrator() {
        olga = fixtures.administrator("Olga");
    }

    @Test
    void anActIsRecordedWithWhoAndWhatDiffers() {
        var sales = fixtures.unit("Sales");
        var anna = fixtures.person("Anna", sales);
        var marketing = fixtures.unit("Marketing 市场 🙂");

        fixtures.as(olga, () -> administration.move(anna, marketing));

        assertThat(history(anna)).singleElement().satisfies(entry -> {
            assertThat(entry.event()).isEqualTo("PersonMoved");
            assertThat(entry.actor()).isEqualTo(olga);
            assertThat(entry.onBehalfOf()).isNull();
            assertThat(entry.changes()).containsExactly(new FieldChange("org-unit", "Sales", "Marketing 市场 🙂"));
        });
    }

    @Test
    void whatIsRolledBackLeavesNoEntry() {
        var created = new AtomicReference<PersonId>();

        transaction.executeWithoutResult(status -> {
            fixtures.as(
                    olga,
                    () -> created.set(
                            administration.create(new NewPerson("x-" + UUID.randomUUID(), "Anna", UnitId.ROOT))));
            assertThat(history(created.get())).hasSize(1);
            status.setRollbackOnly();
        });

        assertThat(history(created.get())).isEmpty();
    }

    @Test
    void whatCannotBeRecordedDoesNotHappen() {
        var event = new Happened(new SubjectRef(SubjectKind.PROCESS, "x".repeat(200)), List.of());

        assertThatThrownBy(() ->
                        transaction.executeWithoutResult(status -> fixtures.as(olga, () -> events.publishEvent(event))))
                .isInstanceOf(RuntimeException.class);
        fixtures.as(olga, () -> assertThatThrownBy(() -> events.publishEvent(happenedTo("p")))
                .isInstanceOf(IllegalTransactionStateException.class));
    }

    @Test
    void aSubstituteIsRecordedWithThePersonTheyStandInForAndTheCase() {
        var boris = fixtures.person("Boris");
        var subject = "p-" + UUID.randomUUID();

        transaction.executeWithoutResult(status -> fixtures.as(
                boris,
                () -> current.standingInFor(
                        olga,
                        () -> run.within(new RunId("case-7"), () -> {
                            events.publishEvent(happenedTo(subject));
                            return subject;
                        }))));

        assertThat(asAuditor(new SubjectRef(SubjectKind.PROCESS, subject)))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.actor()).isEqualTo(boris);
                    assertThat(entry.onBehalfOf()).isEqualTo(olga);
                });
        assertThat(jdbc.sql("select root_case from audit_entry where subject_id = ? and event = 'Happened'")
                        .param(subject)
                        .query(String.class)
                        .list())
                .containsExactly("case-7");
        assertThat(run.find()).isEmpty();
    }

    @Test
    void theNewestComeFirstAndEarlierOnesWhenAskedFor() {
        var unit = fixtures.unit("Sales");
        fixtures.as(olga, () -> IntStream.range(0, 5).forEach(number -> units.rename(unit, "Sales " + number)));
        var subject = new SubjectRef(SubjectKind.UNIT, unit.toString());

        var first = fixtures.as(olga, () -> trail.of(subject, AuditTrail.NEWEST, 3));
        var second = fixtures.as(olga, () -> trail.of(subject, first.get(2).id(), 3));

        assertThat(first)
                .extracting(entry -> entry.changes().get(0).after())
                .containsExactly("Sales 4", "Sales 3", "Sales 2");
        assertThat(second).extracting(entry -> entry.changes().get(0).after()).containsExactly("Sales 1", "Sales 0");
    }

    @Test
    void thePersonTheAdministratorAndTheAuditorMayFollowAPersonAndNobodyElse() {
        var anna = fixtures.person("Anna");
        var boris = fixtures.person("Boris");
        fixtures.as(olga, () -> administration.rename(anna, "Anna Berg"));
        var subject = new SubjectRef(SubjectKind.PERSON, anna.toString());

        assertThat(fixtures.as(anna, () -> trail.of(subject, AuditTrail.NEWEST, 9)))
                .hasSize(1);
        assertThat(fixtures.as(olga, () -> trail.of(subject, AuditTrail.NEWEST, 9)))
                .hasSize(1);
        assertThat(asAuditor(subject)).hasSize(1);
        assertThat(fixtures.as(boris, () -> trail.of(subject, AuditTrail.NEWEST, 9)))
                .isEmpty();
    }

    @Test
    void whatOneMayNotSeeHasNoHistory() {
        var subject = new SubjectRef(SubjectKind.PROCESS, "p-" + UUID.randomUUID());
        transaction.executeWithoutResult(
                status -> fixtures.as(olga, () -> events.publishEvent(happenedTo(subject.id()))));

        assertThat(fixtures.as(olga, () -> trail.of(subject, AuditTrail.NEWEST, 9)))
                .isEmpty();
        assertThat(asAuditor(subject)).hasSize(1);
    }

    @Test
    void whatOnlyTheOfficeOfAnAuditorShowsIsOnRecordBesideTheHistory() {
        var anna = fixtures.person("Anna");
        fixtures.as(olga, () -> administration.rename(anna, "Anna Berg"));
        fixtures.as(anna, () -> trail.of(new SubjectRef(SubjectKind.PERSON, anna.toString()), AuditTrail.NEWEST, 9));

        var before = readings(anna);
        var seen = asAuditor(new SubjectRef(SubjectKind.PERSON, anna.toString()));

        assertThat(before).isZero();
        assertThat(readings(anna)).isOne();
        assertThat(seen).extracting(AuditRecord::event).containsExactly("PersonRenamed");
        assertThat(history(anna)).extracting(AuditRecord::event).containsExactly("PersonRenamed");
    }

    @Test
    void entriesOfOneTransactionKeepTheirOrderAndTimeThoughTheyAreWrittenTogether() {
        var subject = "p-" + UUID.randomUUID();

        transaction.executeWithoutResult(status -> fixtures.as(olga, () -> IntStream.range(0, 120)
                .forEach(number -> events.publishEvent(new Happened(
                        new SubjectRef(SubjectKind.PROCESS, subject),
                        List.of(new FieldChange("number", null, "" + number)))))));

        var written = asAuditor(new SubjectRef(SubjectKind.PROCESS, subject), 200);
        assertThat(written)
                .extracting(entry -> entry.changes().get(0).after())
                .containsExactlyElementsOf(IntStream.range(0, 120)
                        .mapToObj(number -> "" + (119 - number))
                        .toList());
        assertThat(written).extracting(AuditRecord::at).isSortedAccordingTo(Comparator.reverseOrder());
    }

    private int readings(PersonId person) {
        return jdbc.sql("select count(*) from audit_entry where subject_id = ? and event = 'ProtectedDataRead'")
                .param(person.toString())
                .query(Integer.class)
                .single();
    }

    private List<AuditRecord> history(PersonId person) {
        return fixtures.as(
                olga, () -> trail.of(new SubjectRef(SubjectKind.PERSON, person.toString()), AuditTrail.NEWEST, 50));
    }

    private List<AuditRecord> asAuditor(SubjectRef subject) {
        return asAuditor(subject, 50);
    }

    private List<AuditRecord> asAuditor(SubjectRef subject, int limit) {
        var auditor = fixtures.person("Ada");
        fixtures.grant(auditor, Roles.AUDITOR);
        return fixtures.as(auditor, () -> trail.of(subject, AuditTrail.NEWEST, limit));
    }

    private static Happened happenedTo(String process) {
        return new Happened(new SubjectRef(SubjectKind.PROCESS, process), List.of());
    }

    private record Happened(SubjectRef subject, List<FieldChange> changes) implements DomainEvent {}
}
