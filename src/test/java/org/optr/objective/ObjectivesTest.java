package org.optr.objective;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.optr.objective.ObjectiveExamples.draft;
import static org.optr.objective.ObjectiveExamples.report;

import jakarta.persistence.EntityManagerFactory;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.optr.OptrTest;
import org.optr.engine.Askings;
import org.optr.engine.ProcessKey;
import org.optr.engine.RunId;
import org.optr.engine.WorkItem;
import org.optr.engine.WorkItemId;
import org.optr.engine.WorkItemKind;
import org.optr.engine.WorkItemListener.Attention;
import org.optr.engine.WorkItems.Ending;
import org.optr.people.CurrentPerson;
import org.optr.people.PeopleFixtures;
import org.optr.people.PersonId;
import org.optr.people.Roles;
import org.optr.people.UnitId;
import org.optr.shared.MovableClock;
import org.optr.shared.RuleViolation;
import org.optr.shared.SubjectDirectory.PathPart;
import org.optr.shared.SubjectDirectory.SubjectTitle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@OptrTest
class ObjectivesTest {

    @Autowired
    private ObjectiveService service;

    @Autowired
    private ObjectiveApproval approval;

    @Autowired
    private ObjectiveReader reader;

    @Autowired
    private ObjectiveFixtures fixtures;

    @Autowired
    private PeopleFixtures people;

    @Autowired
    private CurrentPerson current;

    @Autowired
    private Askings askings;

    @Autowired
    private ObjectiveRepository objectives;

    @Autowired
    private ObjectiveDirectory directory;

    @Autowired
    private KeyResultDirectory keyResults;

    @Autowired
    private CycleDirectory cycleDirectory;

    @Autowired
    private MovableClock clock;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private EntityManagerFactory entities;

    private UnitId unit;
    private PersonId anna;
    private PersonId boris;
    private CycleId cycle;

    @BeforeEach
    void people() {
        unit = people.unit("Delivery 交付");
        anna = people.person("Anna", unit);
        boris = people.person("Boris", unit);
        cycle = fixtures.cycle();
    }

    private ObjectiveId draftOf(PersonId owner, String title) {
        return fixtures.draft(title, owner, unit, cycle, Set.of());
    }

    private ObjectivePage pageFor(PersonId person, ObjectiveId id) {
        return current.actingAs(person, () -> reader.page(id).orElseThrow());
    }

    private boolean seenBy(PersonId person, ObjectiveId id) {
        var listed = current.actingAs(person, () -> reader.find(ofCycle(), 0, 100)).stream()
                .anyMatch(row -> row.id().equals(id));
        var shown = current.actingAs(person, () -> reader.page(id)).isPresent();
        var known =
                current.actingAs(person, () -> directory.find(id.toString())).isPresent();
        var titled = current.actingAs(person, () -> directory.titles(List.of(id.toString())))
                .containsKey(id.toString());
        assertThat(List.of(shown, known, titled)).containsOnly(listed);
        return listed;
    }

    private ObjectiveFilter ofCycle() {
        return new ObjectiveFilter(cycle, null, null, null, "");
    }

    private WorkItem workItem(ObjectiveId objective, String group) {
        return new WorkItem(
                new WorkItemId(UUID.randomUUID().toString()),
                Map.of("en", "Decide on objective"),
                "DecideOnObjective",
                new ProcessKey("objective-approval"),
                new RunId("1"),
                new RunId("1"),
                Lineage.ref(objective),
                Lineage.ref(objective),
                null,
                Set.of(),
                Set.of(group),
                anna,
                Instant.EPOCH,
                null,
                50,
                WorkItemKind.APPROVAL,
                "decide-on-objective",
                1);
    }

    private void ask(WorkItem item) {
        transaction.executeWithoutResult(status -> askings.upserted(item, new Attention(null, null, null, Set.of())));
    }

    @Test
    void whatWasWrittenIsReadAgain() {
        var id = current.actingAs(
                anna,
                () -> service.draft(new ObjectiveDraft(
                        "提升交付效率 🚀",
                        "Because — “quotes” & <b>tags</b> 😀",
                        ObjectiveLevel.DEPARTMENT,
                        unit,
                        cycle,
                        null,
                        "Nothing above it yet",
                        anna,
                        Commitment.ASPIRATIONAL,
                        Set.of(boris),
                        Set.of(boris))));
        var sites = new KeyResultDraft(
                "Sites",
                Metric.of(MetricType.MILESTONE, ""),
                List.of(
                        new Milestone("苏州", new BigDecimal("1.5"), false),
                        new Milestone("Hamburg", BigDecimal.ONE, false)),
                null,
                null,
                new BigDecimal("2.00"));
        current.actingAs(anna, () -> service.addKeyResult(id, sites));

        var page = pageFor(boris, id);

        assertThat(page.content().title()).isEqualTo("提升交付效率 🚀");
        assertThat(page.content().why()).isEqualTo("Because — “quotes” & <b>tags</b> 😀");
        assertThat(page.content().collaborators()).containsExactly(boris);
        assertThat(page.keyResults()).extracting(KeyResultCard::content).containsExactly(sites);
        assertThat(page.mayEdit()).isFalse();
        assertThat(pageFor(anna, id).mayEdit()).isTrue();
    }

    @Test
    void aDraftIsSeenByThoseItConcernsOnly() {
        var id = draftOf(anna, "Quiet thoughts");
        var chen = people.person("Chen");
        var head = people.person("Hannah");
        people.grant(head, Roles.UNIT_HEAD, UnitId.ROOT);
        var otherHead = people.person("Otto");
        people.grant(otherHead, Roles.UNIT_HEAD, people.unit("Elsewhere"));

        assertThat(seenBy(anna, id)).isTrue();
        assertThat(seenBy(head, id)).isTrue();
        assertThat(seenBy(PersonId.SYSTEM, id)).isTrue();
        assertThat(seenBy(otherHead, id)).isFalse();
        assertThat(seenBy(chen, id)).isFalse();
        assertThatThrownBy(() -> current.actingAs(chen, () -> service.removeKeyResult(id, KeyResultId.next())))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("objective.gone");
    }

    @Test
    void whoIsAskedAboutAnObjectiveSeesItAndSoDoTheirSubstitutes() {
        var id = draftOf(anna, "Asked about");
        var group = "objective-board-" + UUID.randomUUID();
        var chen = people.person("Chen");
        people.grant(chen, group);
        var stand = people.person("Stella");
        people.substitute(chen, stand);
        assertThat(seenBy(chen, id)).isFalse();

        var item = workItem(id, group);
        ask(item);
        ask(item);

        assertThat(seenBy(chen, id)).isTrue();
        assertThat(seenBy(stand, id)).isTrue();
        var ending = new Ending(item.id(), Instant.EPOCH, chen, "approve", false);
        transaction.executeWithoutResult(status -> askings.ended(item, ending));
        assertThat(seenBy(chen, id)).isTrue();
        assertThat(seenBy(boris, id)).isFalse();
    }

    @Test
    void onlyWhoWasAskedDecidesAndOnlyForThemselves() {
        var id = draftOf(anna, "Decide on me");
        current.actingAs(anna, () -> service.submit(id));
        var chen = people.person("Chen");
        ask(workItem(id, boris.toString()));

        assertThatThrownBy(() -> current.actingAs(anna, () -> approval.approve(id, boris, "")))
                .hasMessageContaining("objective.decide.other-person");
        assertThatThrownBy(() -> current.actingAs(PersonId.SYSTEM, () -> approval.approve(id, chen, "")))
                .hasMessageContaining("objective.decide.not-asked");

        current.actingAs(boris, () -> approval.approve(id, boris, "Good"));
        current.actingAs(PersonId.SYSTEM, () -> approval.publish(id, null));
        assertThat(pageFor(chen, id).responses())
                .extracting(Response::kind, Response::by, Response::comment)
                .containsExactly(tuple(ResponseKind.APPROVED, boris, "Good"));
    }

    @Test
    void theRhythmOfAnObjectiveOverridesThatOfItsCycle() {
        var monthly = publishedWith(CheckInRhythm.MONTHLY);
        var asTheCycle = publishedWith(null);

        try {
            clock.moveBy(Duration.ofDays(20));

            assertThat(pageFor(anna, monthly).checkInRhythm()).isEqualTo(CheckInRhythm.MONTHLY);
            assertThat(pageFor(anna, monthly).figures().stale()).isZero();
            assertThat(pageFor(anna, asTheCycle).checkInRhythm()).isNull();
            assertThat(pageFor(anna, asTheCycle).figures().stale()).isEqualTo(1);
        } finally {
            clock.backToNow();
        }
    }

    private ObjectiveId publishedWith(@Nullable CheckInRhythm rhythm) {
        var id = draftOf(anna, "In rhythm");
        current.actingAs(anna, () -> service.submit(id));
        ask(workItem(id, boris.toString()));
        current.actingAs(boris, () -> approval.approve(id, boris, ""));
        current.actingAs(PersonId.SYSTEM, () -> approval.publish(id, rhythm));
        return id;
    }

    @Test
    void aRoundKeepsWhatItSaid() {
        var id = draftOf(anna, "Faster");
        current.actingAs(anna, () -> service.submit(id));
        ask(workItem(id, boris.toString()));
        current.actingAs(boris, () -> approval.requestChanges(id, boris, "Say how much"));

        var version = pageFor(anna, id).version();
        var longer = "Faster 更快 " + "x".repeat(100);
        current.actingAs(anna, () -> service.edit(id, version, draft(longer, anna, Set.of(), unit, cycle)));
        current.actingAs(anna, () -> approval.resubmit(id));

        var page = pageFor(boris, id);
        assertThat(page.round()).isEqualTo(2);
        assertThat(page.changes())
                .extracting(ContentChange::field, ContentChange::before, ContentChange::after)
                .containsExactly(tuple("title", "Faster", longer));
    }

    @Test
    void anEditOfAnOldVersionIsRefused() {
        var id = draftOf(anna, "Edited twice");
        var version = pageFor(anna, id).version();
        var again = draft("Edited once", anna, Set.of(), unit, cycle);
        current.actingAs(anna, () -> service.edit(id, version, again));

        assertThatThrownBy(() -> current.actingAs(anna, () -> service.edit(id, version, again)))
                .hasMessageContaining("objective.changed-meanwhile");
    }

    @Test
    void aKeyResultChangesTheVersionOfItsObjective() {
        var id = draftOf(anna, "Parts count");
        var before = pageFor(anna, id);
        var keyResult = before.keyResults().get(0);

        current.actingAs(
                anna, () -> service.changeKeyResult(id, before.version(), keyResult.id(), keyResult.content()));

        assertThat(pageFor(anna, id).version()).isGreaterThan(before.version());
        assertThatThrownBy(() -> current.actingAs(
                        anna, () -> service.changeKeyResult(id, before.version(), keyResult.id(), keyResult.content())))
                .hasMessageContaining("objective.changed-meanwhile");
    }

    @Test
    void checkInsMoveTheFiguresAndStayInTheFeed() {
        var id = fixtures.published("Move", anna, unit, cycle);
        var keyResult = pageFor(boris, id).keyResults().get(0).id();
        assertThat(pageFor(boris, id).keyResults().get(0).mayCheckIn()).isFalse();

        current.actingAs(anna, () -> service.checkIn(keyResult, report("135")));
        current.actingAs(anna, () -> service.checkIn(keyResult, report("128")));

        var page = pageFor(boris, id);
        assertThat(page.figures().progress().value()).isBetween(new BigDecimal("0.66"), new BigDecimal("0.67"));
        assertThat(page.keyResults().get(0).figures().working()).isEqualTo("(128 - 142) / (121 - 142)");
        assertThat(page.figures().health().said()).isEqualTo(Health.AT_RISK);
        var feed = current.actingAs(boris, () -> reader.checkIns(id, 0, 10));
        assertThat(feed).extracting(CheckInEntry::value).containsExactly(new BigDecimal(128), new BigDecimal(135));
        assertThat(feed.get(0).confidenceBefore()).isEqualByComparingTo("0.7");
        assertThat(feed.get(1).confidenceBefore()).isNull();
        assertThat(feed.get(0).narrative()).isEqualTo("Going well 进展顺利 🚀");
        assertThat(current.actingAs(boris, () -> reader.checkIns(id, 1, 1))).hasSize(1);
    }

    @Test
    void aNamedDelegateChecksInToo() {
        var id = fixtures.published("Delegated", anna, unit, cycle);
        var keyResult = pageFor(anna, id).keyResults().get(0).id();
        assertThatThrownBy(() -> current.actingAs(boris, () -> service.checkIn(keyResult, report("130"))))
                .hasMessageContaining("objective.check-in.not-owner");

        current.actingAs(anna, () -> service.nameDelegate(keyResult, boris));

        assertThat(current.actingAs(boris, () -> service.checkIn(keyResult, report("130"))))
                .isNotNull();
    }

    @Test
    void aParentIsPublishedOrVisibleOfTheSameOrAnEnclosingCycleAndNoLoop() {
        var top = fixtures.published("Top", anna, unit, cycle);
        var hidden = draftOf(boris, "Hidden");
        var elsewhere = fixtures.published("Elsewhere", anna, unit, fixtures.cycle());
        var id = draftOf(anna, "Child");

        assertRefusedParent(id, hidden, "objective.parent.gone");
        assertRefusedParent(id, elsewhere, "objective.parent.other-cycle");
        assertRefusedParent(id, id, "objective.parent.loop");
        current.actingAs(anna, () -> service.edit(id, pageFor(anna, id).version(), childOf(top)));

        assertThat(pageFor(anna, top).children()).extracting(ObjectiveLink::id).containsExactly(id);
        assertThat(pageFor(boris, top).children()).isEmpty();
        assertThat(pageFor(anna, id).path()).extracting(PathPart::title).containsExactly("Top", "Child");
        assertThat(current.actingAs(boris, () -> reader.possibleParents(cycle, "TOP", 0, 5)))
                .extracting(ObjectiveLink::id)
                .containsExactly(top);
    }

    private void assertRefusedParent(ObjectiveId id, ObjectiveId parent, String rule) {
        var version = pageFor(anna, id).version();
        assertThatThrownBy(() -> current.actingAs(anna, () -> service.edit(id, version, childOf(parent))))
                .hasMessageContaining(rule);
    }

    private ObjectiveDraft childOf(ObjectiveId parent) {
        var plain = draft("Child", anna, Set.of(), unit, cycle);
        return new ObjectiveDraft(
                plain.title(),
                plain.why(),
                plain.level(),
                unit,
                cycle,
                parent,
                null,
                anna,
                plain.commitment(),
                Set.of(),
                Set.of());
    }

    @Test
    void theListIsFilteredAndPaged() {
        var first = fixtures.published("Alpha 100%_sure", anna, unit, cycle);
        var second = fixtures.published("Beta", anna, unit, cycle);
        var third = draftOf(boris, "Gamma");

        assertThat(titles(boris, ofCycle(), 0, 2)).containsExactly("Alpha 100%_sure", "Beta");
        assertThat(titles(boris, ofCycle(), 2, 2)).containsExactly("Gamma");
        assertThat(current.actingAs(boris, () -> reader.count(ofCycle()))).isEqualTo(3);
        assertThat(current.actingAs(anna, () -> reader.count(ofCycle()))).isEqualTo(2);
        assertThat(titles(boris, new ObjectiveFilter(cycle, unit, ObjectiveStatus.DRAFT, boris, "gam"), 0, 9))
                .containsExactly("Gamma");
        assertThat(titles(boris, new ObjectiveFilter(cycle, null, null, null, "100%_"), 0, 9))
                .containsExactly("Alpha 100%_sure");
        assertThat(List.of(first, second, third)).doesNotHaveDuplicates();
    }

    private List<String> titles(PersonId person, ObjectiveFilter filter, int offset, int limit) {
        return current.actingAs(person, () -> reader.find(filter, offset, limit)).stream()
                .map(ObjectiveSummary::title)
                .toList();
    }

    @Test
    void whatAListReadsDoesNotGrowWithIt() {
        fixtures.published("One", anna, unit, cycle);
        var few = statementsForList();
        for (var i = 0; i < 5; i++) {
            var id = fixtures.published("More " + i, anna, unit, cycle);
            var keyResult = pageFor(anna, id).keyResults().get(0).id();
            current.actingAs(anna, () -> service.checkIn(keyResult, report("130")));
        }

        assertThat(statementsForList()).isEqualTo(few);
    }

    private long statementsForList() {
        var statistics = entities.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        var before = statistics.getPrepareStatementCount();
        titles(boris, ofCycle(), 0, 50);
        var count = statistics.getPrepareStatementCount() - before;
        statistics.setStatisticsEnabled(false);
        return count;
    }

    @Test
    void subjectsAreFoundByTheirIds() {
        var id = fixtures.published("Found", anna, unit, cycle);
        var keyResult = pageFor(anna, id).keyResults().get(0).id();

        current.actingAs(boris, () -> {
            assertThat(directory.find(id.toString())).get().satisfies(subject -> assertThat(subject.link())
                    .isEqualTo("objectives/" + id));
            assertThat(keyResults.find(keyResult.toString())).get().satisfies(subject -> assertThat(subject.path())
                    .extracting(PathPart::title)
                    .containsExactly("Found", "Delivery time falls"));
            assertThat(cycleDirectory.find(cycle.toString())).isPresent();
            assertThat(directory.find("no-id")).isEmpty();
            assertThat(directory.titles(List.of(id.toString(), "no-id")).values())
                    .extracting(SubjectTitle::title, SubjectTitle::link)
                    .containsExactly(tuple("Found", "objectives/" + id));
            assertThat(cycleDirectory.find(UUID.randomUUID().toString())).isEmpty();
        });
    }

    @Test
    void factsCountTheOwnersObjectivesOfTheCycle() {
        draftOf(anna, "First");
        var id = draftOf(anna, "Second");

        var facts = current.actingAs(anna, () -> approval.factsFor(id));

        assertThat(facts.ownersObjectives()).isEqualTo(2);
        assertThat(facts.keyResults()).isEqualTo(1);
    }

    @Test
    void hintsAreKeptInTheRound() {
        var id = draftOf(anna, "Hinted");
        current.actingAs(anna, () -> approval.advise(id, List.of("title-number", "not-aligned")));

        assertThat(pageFor(anna, id).hints()).containsExactly("title-number", "not-aligned");
        assertThat(objectives.titleOf(id)).contains("Hinted");
    }
}
