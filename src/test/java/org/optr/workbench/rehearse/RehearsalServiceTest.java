package org.optr.workbench.rehearse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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
        room.end(paula);
        room.end(ines);
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
        return people.as(paula, () -> rehearsals.complete(draft, key, Map.of("outcome", outcome, "comment", comment)));
    }

    @Test
    void nothingOfItIsInAnyTable() {
        var before = counts();

        var page = begin();
        page = decide(page, "changes", "Two days are too few");
        var step = waiting(page, StubWait.class);
        people.as(paula, () -> rehearsals.answer(draft, step.key(), Map.of()));
        people.as(paula, () -> rehearsals.end(draft));

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

        assertThat(found().beats()).hasSize(1);
    }

    private RehearsalPage found() {
        return people.as(paula, () -> rehearsals.find(draft)).orElseThrow();
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

        var back = people.as(paula, () -> rehearsals.back(draft));

        assertThat(back.beats()).hasSize(1);
        assertThat(back.scene().waits()).isEqualTo(first.scene().waits());
        assertThatThrownBy(() -> people.as(paula, () -> rehearsals.back(draft)))
                .isInstanceOfSatisfying(RuleViolation.class, refusal -> assertThat(refusal.key())
                        .isEqualTo("rehearsal.at-start"));
    }

    @Test
    void timeGoesOnToTheNextTimer() {
        var page = begin();
        var timer = waiting(page, TimerWait.class);

        var later = people.as(paula, () -> rehearsals.passTime(draft, timer.dueAt()));

        assertThat(later.scene().now()).isEqualTo(timer.dueAt());
        assertThat(later.beats().get(1).visits()).extracting(Visit::element).contains(timer.element());
    }

    @Test
    void whoBeginsElsewhereEndsWhatWasBegunBefore() {
        var page = begin();
        var other = people.as(paula, () -> drafts.begin("change-request", "Decide sooner"));
        people.as(paula, () -> rehearsals.begin(other, Map.of()));

        assertThat(people.as(paula, () -> rehearsals.find(draft))).isEmpty();
        assertThatThrownBy(() -> decide(page, "publish", ""))
                .isInstanceOfSatisfying(RuleViolation.class, refusal -> assertThat(refusal.key())
                        .isEqualTo("rehearsal.ended"));
    }

    @Test
    void onlyProcessOwnersTryDrafts() {
        var rita = people.person("Rita");

        assertThatThrownBy(() -> people.as(rita, () -> rehearsals.begin(draft, Map.of())))
                .isInstanceOfSatisfying(RuleViolation.class, refusal -> assertThat(refusal.key())
                        .isEqualTo("rehearsal.not-process-owner"));
    }

    @Test
    void everybodyHasARehearsalOfTheirOwn() {
        begin();

        assertThat(people.as(ines, () -> rehearsals.find(draft))).isEmpty();
    }

    @Test
    void whatNobodyUsesIsClosed() {
        var page = begin();

        room.closeIdle(Duration.ofMinutes(15));
        assertThat(people.as(paula, () -> rehearsals.find(draft))).isPresent();
        room.closeIdle(Duration.ZERO);

        assertThatThrownBy(() -> decide(page, "approve", ""))
                .isInstanceOfSatisfying(RuleViolation.class, refusal -> assertThat(refusal.key())
                        .isEqualTo("rehearsal.ended"));
    }
}
