package org.optr.audit.search;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.engine.TaskService;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.optr.OptrTest;
import org.optr.audit.ledger.LedgerHeartbeat;
import org.optr.audit.search.FoundFigures.Count;
import org.optr.engine.WorkItemId;
import org.optr.engine.WorkItems;
import org.optr.objective.ObjectiveFixtures;
import org.optr.objective.ObjectiveId;
import org.optr.objective.ObjectiveService;
import org.optr.people.PeopleFixtures;
import org.optr.people.PersonAdministration;
import org.optr.people.PersonColumns;
import org.optr.people.PersonId;
import org.optr.people.Roles;
import org.optr.people.UnitAdministration;
import org.optr.people.UnitId;
import org.optr.shared.Columns;
import org.optr.shared.RuleViolation;
import org.optr.shared.SubjectKind;
import org.optr.shared.SubjectRef;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Anna's objective is reviewed by Rita, in whose place Boris acts; Ada looks for what happened. */
@OptrTest
class AuditSearchTest {

    @Autowired
    private AuditSearch search;

    @Autowired
    private SearchForgetting forgetting;

    @Autowired
    private SearchFixtures index;

    @Autowired
    private PeopleFixtures people;

    @Autowired
    private ObjectiveFixtures objectives;

    @Autowired
    private ObjectiveService service;

    @Autowired
    private PersonAdministration administration;

    @Autowired
    private UnitAdministration units;

    @Autowired
    private WorkItems items;

    @Autowired
    private TaskService tasks;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private PersonId ada;
    private PersonId anna;
    private PersonId rita;
    private PersonId olga;
    private UnitId unit;
    private ObjectiveId objective;

    @BeforeEach
    void anObjectiveIsSubmitted() {
        index.begin();
        ada = people.person("Ada");
        people.grant(ada, Roles.AUDITOR);
        olga = people.administrator("Olga");
        unit = people.unit("Delivery");
        anna = people.person("Anna", unit);
        rita = people.person("Rita", unit);
        people.grant(rita, Roles.ALIGNMENT_REVIEWER, unit);
        people.grant(people.person("Mei", unit), Roles.UNIT_HEAD, unit);
        objective = objectives.draft("Quicker deliveries 提升交付效率", anna, unit, objectives.cycle(), Set.of());
        people.as(anna, () -> service.submit(objective));
    }

    @AfterEach
    void whatWasMadeUpGoes() {
        jdbc.sql("delete from search_entry where seq < 0").update();
    }

    private void reviewed(PersonId by) {
        var item = new WorkItemId(tasks.createTaskQuery()
                .processInstanceBusinessKey(objective.toString())
                .singleResult()
                .getId());
        people.as(by, () -> items.complete(item, Map.of("outcome", "aligned")));
    }

    private List<FoundEntry> found(AuditQuery query) {
        return people.as(ada, () -> search.page(query, null, 100));
    }

    private List<String> events(AuditQuery query) {
        return found(query).stream().map(each -> each.entry().event()).toList();
    }

    private static AuditQuery text(String text) {
        return new AuditQuery(text, null, null, null, null, null, null, Map.of());
    }

    private static AuditQuery by(@Nullable PersonId actor, @Nullable PersonId onBehalfOf) {
        return new AuditQuery("", actor, onBehalfOf, null, null, null, null, Map.of());
    }

    private AuditQuery aboutIt() {
        return AuditQuery.ALL.about(new SubjectRef(SubjectKind.OBJECTIVE, objective.toString()));
    }

    @Test
    void aBeginningFindsEveryWordThatBeginsSoOnceAndTheNewestFirst() {
        for (var name : List.of("Anna Zumbach", "Anna Zumbrunn", "Anna Zumbrunn-Zumbach")) {
            people.as(olga, () -> administration.rename(anna, name));
            index.index();
        }

        assertThat(found(text("zumb"))).isEmpty();
        assertThat(found(text("zumbru*"))).isNotEmpty().isSubsetOf(found(text("zumb*")));
        assertThat(found(text("zumb*")))
                .hasSizeGreaterThan(found(text("zumbru*")).size())
                .doesNotHaveDuplicates()
                .isSortedAccordingTo(
                        Comparator.comparing((FoundEntry each) -> each.entry().at())
                                .thenComparing(FoundEntry::place)
                                .reversed());
        assertThat(found(text("anna zumb*"))).isNotEmpty().isSubsetOf(found(text("zumb*")));
        assertThat(found(text("zumb* zumbach"))).isNotEmpty().isSubsetOf(found(text("zumbach")));
        assertThat(found(text("zumb* nobodysword*"))).isEmpty();
        assertThat(people.as(ada, () -> search.figures(text("zumb*"))).count())
                .isEqualTo(found(text("zumb*")).size());
    }

    @Test
    void aBeginningPagesOn() {
        for (var name : List.of("Anna Yberg", "Anna Ybert", "Anna Ybera")) {
            people.as(olga, () -> administration.rename(anna, name));
        }
        index.index();

        var first = people.as(ada, () -> search.page(text("yber*"), null, 2));
        var rest = people.as(ada, () -> search.page(text("yber*"), first.get(1), 100));

        assertThat(Stream.concat(first.stream(), rest.stream())).containsExactlyElementsOf(found(text("yber*")));
    }

    @Test
    void aBeginningOfTooManyWordsIsRefused() {
        var names = IntStream.rangeClosed(0, WantedWords.MOST_OF_A_BEGINNING)
                .mapToObj(i -> "Qx" + (char) ('a' + i))
                .collect(joining(" "));
        people.as(olga, () -> administration.rename(anna, names));
        index.index();

        assertThatThrownBy(() -> found(text("qx*")))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("search.beginning-too-short");
        assertThat(found(text("qxa*"))).isNotEmpty();
    }

    @Test
    void whatSomebodyDidIsFoundTheNewestFirst() {
        index.index();

        assertThat(events(by(anna, null))).contains("ObjectiveSubmitted", "ObjectiveDrafted");
        assertThat(found(by(anna, null)))
                .extracting(each -> each.entry().at())
                .isSortedAccordingTo((one, other) -> other.compareTo(one));
        assertThat(found(by(anna, null))).allMatch(each -> each.entry().actor().equals(anna));
    }

    @Test
    void whatWasDoneOnBehalfOfSomebodyIsFound() {
        var boris = people.person("Boris", unit);
        people.substitute(rita, boris);
        reviewed(boris);
        index.index();

        assertThat(events(by(null, rita))).contains("WorkItemCompleted");
        assertThat(found(by(null, rita))).allMatch(each -> each.entry().actor().equals(boris));
        assertThat(found(by(rita, null))).isEmpty();
    }

    @Test
    void aDecisionIsFoundByItsProcessItsStepAndItsOutcome() {
        reviewed(rita);
        index.index();

        var query = aboutIt().choosing(Facet.DECISION, Set.of("aligned"));
        assertThat(found(query)).singleElement().satisfies(each -> {
            assertThat(each.entry().event()).isEqualTo("WorkItemCompleted");
            assertThat(each.rootCase()).isNotNull();
        });
        var figures = people.as(ada, () -> search.figures(query));
        var step = figures.facets().get(Facet.STEP).get(0);
        assertThat(events(aboutIt().choosing(Facet.STEP, Set.of(step.value())))).contains("WorkItemCompleted");
        assertThat(people.as(ada, () -> search.names(Facet.STEP, List.of(step))).get(step.value()))
                .containsKeys("en", "zh-CN");
        assertThat(events(aboutIt().choosing(Facet.PROCESS, Set.of("objective-approval"))))
                .contains("WorkItemCompleted", "RunStarted");
    }

    @Test
    void wordsAreFoundInEitherLanguageInTitlesNamesAndValues() {
        people.as(olga, () -> administration.rename(anna, "Anna Quetzalcoatl"));
        index.index();

        assertThat(events(text("quetzalcoatl"))).contains("PersonRenamed");
        assertThat(events(text("交付效率"))).contains("ObjectiveSubmitted");
        assertThat(events(text("deliveries QUICKER"))).contains("ObjectiveSubmitted");
        assertThat(found(text("deliveries quetzalcoatl nowhere"))).isEmpty();
    }

    @Test
    void onlyThePeriodIsFound() {
        index.index();
        var now = clock.instant();

        assertThat(found(period(now.minus(Duration.ofHours(1)), now.plusSeconds(60))))
                .isNotEmpty();
        assertThat(found(period(now.plusSeconds(60), now.plusSeconds(120)))).isEmpty();
    }

    private AuditQuery period(Instant from, Instant until) {
        return new AuditQuery("", anna, null, null, null, from, until, Map.of());
    }

    @Test
    void pagesFollowEachOtherWithoutGapsAndWithoutRepeating() {
        people.as(olga, () -> IntStream.range(0, 7).forEach(number -> units.rename(unit, "Delivery " + number)));
        index.index();
        var query = AuditQuery.ALL.about(new SubjectRef(SubjectKind.UNIT, unit.toString()));
        var all = found(query);

        var first = people.as(ada, () -> search.page(query, null, 3));
        var second = people.as(ada, () -> search.page(query, first.get(2), 3));
        var third = people.as(ada, () -> search.page(query, second.get(2), 3));

        assertThat(all).hasSize(7);
        assertThat(first).isEqualTo(all.subList(0, 3));
        assertThat(second).isEqualTo(all.subList(3, 6));
        assertThat(third).isEqualTo(all.subList(6, 7));
        assertThat(people.as(ada, () -> search.page(text("delivery"), first.get(2), 3)))
                .doesNotContainAnyElementsOf(first);
    }

    @Test
    void allThatIsFoundIsHandedOverPageByPageAndNothingThatIsIndexedMeanwhile() {
        people.as(olga, () -> IntStream.range(0, 7).forEach(number -> units.rename(unit, "Delivery " + number)));
        index.index();
        var query = AuditQuery.ALL.about(new SubjectRef(SubjectKind.UNIT, unit.toString()));
        var all = found(query).stream().map(each -> each.entry().id()).toList();
        var pages = new ArrayList<List<Long>>();

        people.as(
                ada,
                () -> search.forEach(QueryText.of(query), 3, page -> {
                    pages.add(page);
                    people.as(olga, () -> units.rename(unit, "Delivery again " + pages.size()));
                    index.index();
                    jdbc.sql("update search_entry set happened_at = ? where subject_id = ?"
                                    + " and seq = (select max(seq) from search_entry)")
                            .params(Columns.time(Instant.EPOCH), unit.toString())
                            .update();
                }));

        assertThat(pages).containsExactly(all.subList(0, 3), all.subList(3, 6), all.subList(6, 7));
    }

    @Test
    void aFacetIsCountedAsIfNothingOfItWasChosen() {
        index.index();
        var all = people.as(ada, () -> search.figures(by(anna, null)));
        var submitted = by(anna, null).choosing(Facet.EVENT, Set.of("ObjectiveSubmitted"));

        var figures = people.as(ada, () -> search.figures(submitted));

        assertThat(figures.count()).isOne();
        assertThat(figures.whole()).isTrue();
        assertThat(figures.facets().get(Facet.EVENT))
                .containsExactlyInAnyOrderElementsOf(all.facets().get(Facet.EVENT).stream()
                        .map(count -> new Count(
                                count.value(), count.entries(), count.value().equals("ObjectiveSubmitted")))
                        .toList());
        assertThat(figures.facets().get(Facet.SUBJECT)).containsExactly(new Count("OBJECTIVE", 1, false));
    }

    @Test
    void theEntriesOfACaseAreCountedTogether() {
        reviewed(rita);
        index.index();

        var cases = people.as(ada, () -> search.figures(aboutIt())).cases();

        assertThat(cases).singleElement().satisfies(found -> {
            assertThat(found.process()).isEqualTo("objective-approval");
            assertThat(events(AuditQuery.ALL.inCase(found.run()))).hasSizeGreaterThanOrEqualTo(found.entries());
        });
    }

    @Test
    void aCaseThatRunsSaysWhatItIsAboutAndWhatWasDecidedLast() {
        reviewed(rita);
        index.index();
        var run = people.as(ada, () -> search.figures(aboutIt())).cases().get(0).run();

        assertThat(people.as(ada, () -> search.outlines(List.of(run))))
                .containsEntry(
                        run,
                        new CaseOutline(
                                new SubjectRef(SubjectKind.OBJECTIVE, objective.toString()),
                                "optr-lifecycle",
                                "aligned",
                                null,
                                null));
    }

    @Test
    void aCaseHasEndedWhenItsOutermostRunHas() {
        var run = "ended-" + objective;
        var start = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        indexed(run, "RunStarted", start);
        indexed(run, "RunStarted", start.plusSeconds(1));
        indexed(run, "RunEnded", start.plusSeconds(2));
        var before = people.as(ada, () -> search.outlines(List.of(run))).get(run);

        indexed(run, "RunCancelled", start.plusSeconds(3));

        var after = people.as(ada, () -> search.outlines(List.of(run))).get(run);
        assertThat(before.end()).isNull();
        assertThat(after.end()).isEqualTo("RunCancelled");
        assertThat(after.endedAt()).isEqualTo(start.plusSeconds(3));
    }

    @Test
    void signsOfLifeOfTheLedgerAreFoundOnlyByWhoChoosesThem() {
        indexed("none", LedgerHeartbeat.NAME, clock.instant());
        var heartbeats = aboutIt().choosing(Facet.EVENT, Set.of(LedgerHeartbeat.NAME));

        var all = people.as(ada, () -> search.figures(aboutIt()));
        var chosen = people.as(ada, () -> search.figures(heartbeats));

        assertThat(found(aboutIt())).extracting(each -> each.entry().event()).doesNotContain(LedgerHeartbeat.NAME);
        assertThat(all.cases()).extracting(FoundCase::run).doesNotContain("none");
        assertThat(all.facets().get(Facet.EVENT)).endsWith(new Count(LedgerHeartbeat.NAME, 1, false));
        assertThat(chosen.count()).isEqualTo(1);
        assertThat(chosen.facets().get(Facet.EVENT))
                .contains(new Count(LedgerHeartbeat.NAME, 1, true))
                .hasSameSizeAs(all.facets().get(Facet.EVENT));
    }

    /** As if the ledger had begun earlier. */
    private void indexed(String run, String event, Instant at) {
        jdbc.sql(
                        """
                        insert into search_entry (seq, entry_id, happened_at, actor_id, event, subject_kind, subject_id, root_case)
                        select least(min(seq), 0) - 1, least(min(entry_id), 0) - 1, ?, ?, ?, 'OBJECTIVE', ?, ?
                        from search_entry""")
                .params(Columns.time(at), PersonColumns.bytes(anna), event, objective.toString(), run)
                .update();
    }

    @Test
    void whatIsSealedAndNotIndexedIsSaid() {
        var before = people.as(ada, search::behind);
        index.index();

        assertThat(before).isLessThanOrEqualTo(0);
        assertThat(people.as(ada, search::behind)).isZero();
    }

    @Test
    void whatIsErasedIsNotFoundByItsWordsAnyMore() {
        people.as(olga, () -> administration.rename(anna, "Anna Xocolatl"));
        index.index();
        var entry = found(text("xocolatl")).get(0).entry().id();

        transaction.executeWithoutResult(status -> forgetting.forget(List.of(entry)));

        assertThat(found(text("xocolatl")))
                .extracting(each -> each.entry().id())
                .doesNotContain(entry);
        assertThat(found(by(olga, null))).extracting(each -> each.entry().id()).contains(entry);
    }

    @Test
    void nobodyAddsWordsWhileTheyAreForgotten() {
        transaction.executeWithoutResult(status -> {
            forgetting.forget(List.of(Long.MAX_VALUE));

            assertThatThrownBy(this::lockElsewhere)
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("Timeout trying to lock");
        });
        assertThat(lockElsewhere()).isNotNegative();
    }

    private long lockElsewhere() {
        var elsewhere = new TransactionTemplate(Objects.requireNonNull(transaction.getTransactionManager()));
        elsewhere.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        var place = elsewhere.execute(
                status -> jdbc.sql("SELECT next_entry FROM search_state WHERE state_id = 1 FOR UPDATE NOWAIT")
                        .query(Long.class)
                        .single());
        return Objects.requireNonNull(place);
    }

    @Test
    void nobodyButAuditorsSearches() {
        assertThatThrownBy(() -> people.as(olga, () -> search.page(AuditQuery.ALL, null, 1)))
                .hasMessageContaining("search.auditors-only");
        assertThatThrownBy(() -> people.as(anna, () -> search.figures(AuditQuery.ALL)))
                .hasMessageContaining("search.auditors-only");
        assertThatThrownBy(() -> people.as(anna, () -> search.subjects(List.of())))
                .hasMessageContaining("search.auditors-only");
        assertThatThrownBy(() -> people.as(anna, () -> search.names(Facet.STEP, List.of())))
                .hasMessageContaining("search.auditors-only");
        assertThatThrownBy(() -> people.as(anna, search::behind)).hasMessageContaining("search.auditors-only");
    }

    @Test
    void searchingIsAnEntryItself() {
        found(AuditQuery.ALL);

        assertThat(jdbc.sql("select changes from audit_entry where subject_id = ? and event = 'ProtectedDataRead'")
                        .param(ada.toString())
                        .query(String.class)
                        .list())
                .singleElement()
                .asString()
                .contains("ProtectedData.search");
    }
}
