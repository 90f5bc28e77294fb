package org.optr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.optr.HardText.TEXT;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.optr.audit.AuditRecord;
import org.optr.audit.AuditTrail;
import org.optr.objective.CheckInDraft;
import org.optr.objective.Commitment;
import org.optr.objective.CycleDraft;
import org.optr.objective.CycleService;
import org.optr.objective.KeyResultDraft;
import org.optr.objective.Metric;
import org.optr.objective.MetricType;
import org.optr.objective.Milestone;
import org.optr.objective.ObjectiveDraft;
import org.optr.objective.ObjectiveFixtures;
import org.optr.objective.ObjectiveId;
import org.optr.objective.ObjectiveLevel;
import org.optr.objective.ObjectivePage;
import org.optr.objective.ObjectiveReader;
import org.optr.objective.ObjectiveService;
import org.optr.people.MyAccount;
import org.optr.people.NewPerson;
import org.optr.people.People;
import org.optr.people.PeopleFixtures;
import org.optr.people.PersonAdministration;
import org.optr.people.PersonDirectory;
import org.optr.people.PersonId;
import org.optr.people.PersonSettings;
import org.optr.people.Roles;
import org.optr.people.Theme;
import org.optr.people.UnitAdministration;
import org.optr.people.UnitId;
import org.optr.shared.FieldChange;
import org.optr.shared.Period;
import org.optr.shared.SubjectKind;
import org.optr.shared.SubjectRef;
import org.springframework.beans.factory.annotation.Autowired;

/** What somebody typed comes back as it was, from the tables of organisation and objectives and from the history. */
@OptrIT
class EveryTextIT {

    @Autowired
    private UnitAdministration units;

    @Autowired
    private PersonAdministration persons;

    @Autowired
    private PersonDirectory directory;

    @Autowired
    private People organisation;

    @Autowired
    private MyAccount account;

    @Autowired
    private CycleService cycles;

    @Autowired
    private ObjectiveService objectives;

    @Autowired
    private ObjectiveReader reader;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private PeopleFixtures people;

    @Autowired
    private ObjectiveFixtures given;

    private PersonId olga;
    private PersonId anna;
    private UnitId unit;

    @BeforeEach
    void peopleAndTheirUnit() {
        olga = people.administrator("Olga");
        people.grant(olga, Roles.AUDITOR);
        unit = people.as(olga, () -> units.create(TEXT, UnitId.ROOT));
        anna = people.person("Anna", unit);
    }

    @Test
    void namesOfUnitsAndPersons() {
        var signInName = "𠮷野家." + UUID.randomUUID();
        var person = people.as(olga, () -> persons.create(new NewPerson(signInName, TEXT, unit)));

        assertThat(organisation.unit(unit).orElseThrow().name()).isEqualTo(TEXT);
        assertThat(people.as(olga, () -> directory.detail(person))).hasValueSatisfying(detail -> {
            assertThat(detail.signInName()).isEqualTo(signInName);
            assertThat(detail.person().name()).isEqualTo(TEXT);
            assertThat(detail.person().unitName()).isEqualTo(TEXT);
        });
        assertThat(changesTo(SubjectKind.UNIT, unit)).contains(new FieldChange("name", null, TEXT));
        assertThat(changesTo(SubjectKind.PERSON, person))
                .containsExactly(
                        new FieldChange("name", null, TEXT),
                        new FieldChange("sign-in-name", null, signInName),
                        new FieldChange("org-unit", null, TEXT));
    }

    @Test
    void settings() {
        var chosen = new PersonSettings(
                Locale.SIMPLIFIED_CHINESE, Theme.DARK, ZoneId.of("America/Argentina/ComodRivadavia"), false);
        people.as(anna, () -> account.choose(chosen));

        assertThat(people.as(anna, account::settings)).isEqualTo(chosen);
    }

    @Test
    void namesOfCyclesWhichDifferWhereOnlyTheirEmojiDo() {
        people.grant(olga, Roles.OKR_MASTER);
        var name = TEXT + UUID.randomUUID();
        var period = new Period(LocalDate.of(2031, 1, 1), LocalDate.of(2031, 3, 31));
        var cycle = people.as(olga, () -> cycles.create(new CycleDraft(name, period, null, 7)));
        people.as(olga, () -> cycles.create(new CycleDraft(name.replace("🎯", "🚀"), period, null, 7)));

        assertThat(cycles.all()).extracting("name").contains(name, name.replace("🎯", "🚀"));
        assertThat(changesTo(SubjectKind.CYCLE, cycle)).contains(new FieldChange("name", null, name));
    }

    @Test
    void objectivesAndKeyResults() {
        var objective = new ObjectiveDraft(
                TEXT,
                TEXT,
                ObjectiveLevel.TEAM,
                unit,
                given.cycle(),
                null,
                TEXT,
                anna,
                Commitment.COMMITTED,
                Set.of(),
                Set.of());
        var steps = List.of(new Milestone(TEXT, BigDecimal.ONE, false), new Milestone(TEXT, BigDecimal.TEN, true));
        var milestones =
                new KeyResultDraft(TEXT, Metric.of(MetricType.MILESTONE, TEXT), steps, null, anna, BigDecimal.ONE);
        var measured = new KeyResultDraft(
                TEXT,
                Metric.from(MetricType.INCREASE, TEXT, BigDecimal.ZERO, BigDecimal.TEN),
                List.of(),
                null,
                anna,
                BigDecimal.ONE);
        var id = people.as(anna, () -> objectives.draft(objective));
        people.as(anna, () -> objectives.addKeyResult(id, milestones));
        people.as(anna, () -> objectives.addKeyResult(id, measured));

        var page = page(id);
        assertThat(page.content()).isEqualTo(objective);
        assertThat(page.keyResults()).extracting("content").containsExactly(milestones, measured);
        assertThat(page.path()).last().hasFieldOrPropertyWithValue("title", TEXT);
        assertThat(changesTo(SubjectKind.OBJECTIVE, id))
                .contains(
                        new FieldChange("title", null, TEXT),
                        new FieldChange("why", null, TEXT),
                        new FieldChange("waiver", null, TEXT),
                        new FieldChange("unit", null, TEXT),
                        new FieldChange("key-result", null, TEXT),
                        new FieldChange("metric-unit", null, TEXT),
                        new FieldChange("milestones", null, "☐ %s (1)\n☑ %s (10)".formatted(TEXT, TEXT)));
    }

    @Test
    void checkIns() {
        var id = given.published(TEXT, anna, unit, given.cycle());
        var keyResult = page(id).keyResults().get(0).id();
        var report = new CheckInDraft(BigDecimal.TEN, Set.of(), new BigDecimal("0.5"), TEXT, TEXT, TEXT);
        people.as(anna, () -> objectives.checkIn(keyResult, report));

        assertThat(people.as(anna, () -> reader.checkIns(id, 0, 10)))
                .singleElement()
                .extracting("narrative", "blocker", "nextStep")
                .containsOnly(TEXT);
        assertThat(changesTo(SubjectKind.OBJECTIVE, id))
                .contains(
                        new FieldChange("narrative", null, TEXT),
                        new FieldChange("blocker", null, TEXT),
                        new FieldChange("next-step", null, TEXT));
    }

    private ObjectivePage page(ObjectiveId id) {
        return people.as(anna, () -> reader.page(id)).orElseThrow();
    }

    private Stream<FieldChange> changesTo(SubjectKind kind, Object id) {
        var subject = new SubjectRef(kind, id.toString());
        return people.as(olga, () -> trail.of(subject, AuditTrail.NEWEST, 100)).stream()
                .map(AuditRecord::changes)
                .flatMap(List::stream);
    }
}
