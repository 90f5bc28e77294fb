package org.optr.workbench.rehearse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.optr.OptrTest;
import org.optr.engine.RehearsalScene.PersonWait;
import org.optr.engine.RehearsalScene.StubWait;
import org.optr.engine.RehearsalScene.TimerWait;
import org.optr.engine.RehearsalScene.Visit;
import org.optr.engine.RehearsalScene.Wait;
import org.optr.engine.SubmissionRefused;
import org.optr.people.PeopleFixtures;
import org.optr.people.PersonId;
import org.optr.people.Roles;
import org.optr.people.UnitId;
import org.optr.shared.RuleViolation;
import org.optr.workbench.DraftId;
import org.optr.workbench.DraftService;
import org.optr.workbench.rehearse.Beat.Kind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Paula tries a change of the shipped process of process changes; Ines could review it. */
@OptrTest
class RehearsalServiceTest {

    private static final List<String> TABLES = List.of(
            "ACT_RU_EXECUTION",
            "ACT_RU_TASK",
            "ACT_RU_JOB",
            "ACT_RU_VARIABLE",
            "ACT_HI_PROCINST",
            "ACT_HI_ACTINST",
            "ACT_HI_DETAIL",
            "ACT_RE_DEPLOYMENT",
            "ACT_GE_BYTEARRAY",
            "audit_entry",
            "inbox_item",
            "form_submission",
            "step_record");

    @Autowired
    private PeopleFixtures people;

    @Autowired
    private DraftService drafts;

    @Autowired
    private RehearsalService rehearsals;

    @Autowired
    private RehearsalRoom room;

    @Autowired
    private RehearsalFixtures fixtures;

    @Autowired
    private JdbcClient database;

    private PersonId paula;
    private PersonId ines;
    private UnitId unit;
    private DraftId draft;

    @BeforeEach
    void paulaChangesAProcess() {
        unit = people.unit("Warehouse");
        paula = people.person("Paula", unit);
        ines = people.person("Ines", unit);
        people.grant(paula, Roles.PROCESS_OWNER, unit);
        people.grant(ines, Roles.PROCESS_OWNER, unit);
        draft = people.as(paula, () -> drafts.begin("process-change", "Review sooner"));
    }

    @AfterEach
    void end() {
        room.closeIdle(Duration.ZERO);
    }

    private RehearsalPage begin() {
        return people.as(paula, () -> rehearsals.begin(draft, Map.of("reviewers", Roles.PROCESS_OWNER + "@" + unit)));
    }

    private static <W extends Wait> W waiting(RehearsalPage page, Class<W> kind) {
        return page.scene().waits().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst()
                .orElseThrow();
    }

    private RehearsalPage decide(RehearsalPage page, String outcome, String comment) {
        var key = waiting(page, PersonWait.class).key();
        return people.as(
                paula, () -> rehearsals.complete(page.id(), key, Map.of("outcome", outcome, "comment", comment)));
    }

    @Test
    void nothingOfItIsInAnyTable() {
        var before = counts();

        var page = decide(begin(), "changes", "Two days are too few");
        var step = waiting(page, StubWait.class);
        people.as(paula, () -> rehearsals.answer(page.id(), step.key(), Map.of()));
        people.as(paula, () -> rehearsals.end(page.id()));

        assertThat(counts()).isEqualTo(before);
    }

    private Map<String, Long> counts() {
        return TABLES.stream()
                .collect(Collectors.toMap(table -> table, table -> database.sql("select count(*) from " + table)
                        .query(Long.class)
                        .single()));
    }

    @Test
    void whatTheProcessMayReadBeforeItIsWrittenIsAskedFor() {
        assertThat(people.as(paula, () -> rehearsals.inputs(draft)))
                .contains("reviewers")
                .doesNotContain("reviewOutcome", "comment");
    }

    @Test
    void theTaskIsForThoseWhomItsExpressionGivesToday() {
        var task = waiting(begin(), PersonWait.class);

        assertThat(rehearsals.whoIsAsked(task)).containsExactly("Ines", "Paula");
        assertThat(task.form()).isEqualTo("review-process-change");
    }

    @Test
    void theFormOfTheDraftJudgesWhatIsSubmitted() {
        var page = begin();

        assertThatThrownBy(() -> decide(page, "changes", "")).isInstanceOf(SubmissionRefused.class);

        assertThat(found(page).beats()).hasSize(1);
    }

    private RehearsalPage found(RehearsalPage page) {
        return people.as(paula, () -> rehearsals.find(page.id())).orElseThrow();
    }

    @Test
    void eachActSaysWhatFollowedFromIt() {
        var page = decide(begin(), "changes", "Two days are too few");

        assertThat(page.beats()).extracting(Beat::kind).containsExactly(Kind.STARTED, Kind.COMPLETED);
        var last = page.beats().get(1);
        assertThat(last.visits()).extracting(Visit::element).containsExactly("ChangeReviewed");
        assertThat(last.changes())
                .anySatisfy(change -> assertThat(change.name() + change.after()).isEqualTo("reviewOutcomechanges"));
        assertThat(waiting(page, StubWait.class).called()).isEqualTo("sendBackProcessChange");
    }

    @Test
    void aStepBackIsEverythingBeforeItDoneAgain() {
        var first = begin();
        decide(first, "changes", "Two days are too few");

        var back = people.as(paula, () -> rehearsals.back(first.id()));

        assertThat(back.beats()).hasSize(1);
        assertThat(back.scene().waits()).isEqualTo(first.scene().waits());
        assertThatThrownBy(() -> people.as(paula, () -> rehearsals.back(first.id())))
                .isInstanceOfSatisfying(RuleViolation.class, refusal -> assertThat(refusal.key())
                        .isEqualTo("rehearsal.at-start"));
    }

    @Test
    void timeGoesOnToTheNextTimer() {
        var page = begin();
        var timer = waiting(page, TimerWait.class);

        var later = people.as(paula, () -> rehearsals.passTime(page.id(), timer.dueAt()));

        assertThat(later.scene().now()).isEqualTo(timer.dueAt());
        assertThat(later.beats().get(1).visits()).extracting(Visit::element).contains(timer.element());
    }

    @Test
    void eachRehearsalOfAPersonGoesItsOwnWay() {
        var one = begin();
        var other = begin();

        decide(one, "changes", "Two days are too few");

        assertThat(found(one).beats()).hasSize(2);
        assertThat(found(other).beats()).hasSize(1);
        people.as(paula, () -> rehearsals.end(one.id()));
        assertThat(decide(other, "publish", "").beats()).hasSize(2);
        refused(() -> decide(one, "publish", ""), "rehearsal.ended");
    }

    @Test
    void nobodyEndsTheRehearsalOfAnother() {
        var one = begin();

        people.as(ines, () -> rehearsals.end(one.id()));

        assertThat(found(one).beats()).hasSize(1);
    }

    @Test
    void aPersonHasAFewAtMostAndAPlaceAgainAfterLeavingOne() {
        var before = fixtures.engines();
        var one = begin();
        begin();

        refused(this::begin, "rehearsal.too-many-of-yours");
        assertThat(fixtures.engines()).isEqualTo(before + 2);

        people.as(paula, () -> rehearsals.end(one.id()));
        assertThat(fixtures.engines()).isEqualTo(before + 1);
        assertThat(begin().beats()).hasSize(1);
    }

    @Test
    void whatCannotBeginTakesNoPlace() {
        var before = fixtures.engines();
        Map<String, Object> none = Map.of();

        for (var turn = 0; turn <= RehearsalRoom.MOST_OF_ONE; turn++) {
            assertThatThrownBy(() -> people.as(paula, () -> rehearsals.begin(draft, none)))
                    .isInstanceOfSatisfying(RuleViolation.class, refusal -> assertThat(refusal.key())
                            .isNotEqualTo("rehearsal.too-many-of-yours"));
        }

        assertThat(fixtures.engines()).isEqualTo(before);
    }

    private static void refused(ThrowingCallable act, String key) {
        assertThatThrownBy(act).isInstanceOfSatisfying(RuleViolation.class, refusal -> assertThat(refusal.key())
                .isEqualTo(key));
    }

    @Test
    void onlyProcessOwnersTryDrafts() {
        var rita = people.person("Rita");

        assertThatThrownBy(() -> people.as(rita, () -> rehearsals.begin(draft, Map.of())))
                .isInstanceOfSatisfying(RuleViolation.class, refusal -> assertThat(refusal.key())
                        .isEqualTo("rehearsal.not-process-owner"));
    }

    @Test
    void nobodyElsePlaysInIt() {
        var page = begin();
        var key = waiting(page, PersonWait.class).key();

        assertThat(people.as(ines, () -> rehearsals.find(page.id()))).isEmpty();
        refused(() -> people.as(ines, () -> rehearsals.complete(page.id(), key, Map.of())), "rehearsal.ended");
    }

    @Test
    void whatNobodyUsesIsClosed() {
        var page = begin();

        room.closeIdle(Duration.ofMinutes(15));
        assertThat(found(page).beats()).hasSize(1);
        room.closeIdle(Duration.ZERO);

        refused(() -> decide(page, "approve", ""), "rehearsal.ended");
    }
}
