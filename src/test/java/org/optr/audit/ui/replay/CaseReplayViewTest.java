package org.optr.audit.ui.replay;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeTableRow;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.optr.ApplicationViewTest;
import org.optr.OptrTest;
import org.optr.audit.replay.CaseControl;
import org.optr.audit.replay.CaseControl.Rule;
import org.optr.audit.replay.CaseControl.Verdict;
import org.optr.audit.replay.CaseReplay;
import org.optr.audit.replay.CaseReplays;
import org.optr.audit.replay.Situations;
import org.optr.engine.CaseCourse.PastItem;
import org.optr.engine.ProcessRuns;
import org.optr.engine.RunId;
import org.optr.engine.WorkItemId;
import org.optr.engine.WorkItems;
import org.optr.objective.ObjectiveFixtures;
import org.optr.objective.ObjectiveService;
import org.optr.people.CurrentPerson;
import org.optr.people.PeopleFixtures;
import org.optr.people.PersonId;
import org.optr.people.Roles;
import org.optr.shared.SubjectKind;
import org.optr.shared.SubjectRef;
import org.optr.ui.CaseReplayLink;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Anna asks, Rita finds it aligned, Sofia approves for Mei; Otto audits. */
@OptrTest
class CaseReplayViewTest extends ApplicationViewTest {

    @Autowired
    private PeopleFixtures people;

    @Autowired
    private ObjectiveFixtures fixtures;

    @Autowired
    private ObjectiveService objectives;

    @Autowired
    private CurrentPerson current;

    @Autowired
    private ProcessRuns runs;

    @Autowired
    private WorkItems items;

    @Autowired
    private TaskService tasks;

    @Autowired
    private CaseReplays replays;

    @Autowired
    private Situations situations;

    @Autowired
    private JdbcClient database;

    private PersonId otto;
    private PersonId sofia;
    private PersonId anna;
    private RunId approval;
    private RunId lifecycle;

    @BeforeEach
    void approvedForMei() {
        var unit = people.unit("Delivery");
        anna = people.person("Anna", unit);
        var rita = people.person("Rita", unit);
        var mei = people.person("Mei", unit);
        sofia = people.person("Sofia", unit);
        otto = people.person("Otto");
        people.grant(otto, Roles.AUDITOR);
        people.grant(rita, Roles.ALIGNMENT_REVIEWER, unit);
        people.grant(mei, Roles.UNIT_HEAD, unit);
        people.substitute(mei, sofia);
        var objective = fixtures.draft("Replayed", anna, unit, fixtures.cycle(), Set.of());
        current.actingAs(anna, () -> objectives.submit(objective));
        var nested = current.actingAs(anna, () -> runs.of(new SubjectRef(SubjectKind.OBJECTIVE, objective.toString())));
        approval = nested.get(0).id();
        lifecycle = nested.get(1).id();
        current.actingAs(rita, () -> items.complete(item(objective.toString()), Map.of("outcome", "aligned")));
        current.actingAs(
                sofia, () -> items.complete(item(objective.toString()), Map.of("outcome", "approve", "comment", "Go")));
    }

    @Test
    void everyEventSaysWhoDidWhatForWhomAndWhatCameOfIt() {
        signIn(otto);
        visit(path(approval));

        assertThat(_get(H1.class).getText()).isEqualTo("Replayed");
        assertThat(text(_get(MomentTable.class))).contains("Anna", "Rita", "Sofia for Mei", "Comment: Go");
    }

    @Test
    void theDiagramShowsNoMoreThanHadHappenedByTheMoment() {
        var replay = current.actingAs(otto, () -> replays.find(approval, 0)).orElseThrow();
        var aligned = replay.moments().stream()
                .filter(each -> each.entry().event().equals("WorkItemCompleted"))
                .findFirst()
                .orElseThrow();
        var moment = replay.moments().indexOf(aligned);

        var then = replay.course().at(replay.until(moment));
        var end = replay.course().at(replay.until(replay.moments().size() - 1));

        assertThat(then.steps()).isNotEmpty().allSatisfy(visit -> assertThat(visit.enteredAt())
                .isBeforeOrEqualTo(replay.until(moment)));
        assertThat(then.steps().size()).isLessThan(end.steps().size());
        assertThat(end.steps()).filteredOn(visit -> visit.leftAt() == null).isEmpty();
        assertThat(then.flows()).isNotEmpty();
        assertThat(end.flows())
                .containsAll(then.flows())
                .hasSizeGreaterThan(then.flows().size());
    }

    @Test
    void aRowOrAButtonChoosesTheMoment() {
        signIn(otto);
        visit(path(approval));
        var count = rows();

        assertThat(chosen()).isEqualTo(count - 1);
        _click(button("First"));
        assertThat(chosen()).isZero();
        assertThat(text(_get(Player.class))).contains("Event 1 of " + count);
        assertThat(button("Previous").isEnabled()).isFalse();
        _click(button("Next"));
        assertThat(chosen()).isEqualTo(1);
        assertThat(_get(MomentSlider.class).getElement().getProperty("words")).contains("Anna");
    }

    @Test
    void whoCouldActIsKnownWhileAStepWasOpenAndAfterwards() {
        var replay = current.actingAs(otto, () -> replays.find(approval, 0)).orElseThrow();
        var review = item(replay, "ReviewAlignment");

        var waiting = current.actingAs(otto, () -> situations.waitingAt(replay, moment(replay, "WorkItemOffered", 0)));

        assertThat(waiting).singleElement().satisfies(open -> {
            assertThat(open.item().id()).isEqualTo(review.id());
            assertThat(open.asked()).anyMatch(asked -> asked.startsWith(Roles.ALIGNMENT_REVIEWER));
        });
        assertThat(situations.waitingAt(replay, replay.moments().size() - 1)).isEmpty();
    }

    @Test
    void whatWasSubmittedIsShownWithTheSealOfItsHash() {
        var replay = current.actingAs(otto, () -> replays.find(approval, 0)).orElseThrow();
        var decided = moment(replay, "WorkItemCompleted", 1);
        var item = situations.completedAt(replay, decided).orElseThrow();

        var form = current.actingAs(otto, () -> situations.form(replay, decided, item))
                .orElseThrow();

        assertThat(item.step()).isEqualTo("DecideOnObjective");
        assertThat(form.submitted()).isNotNull();
        assertThat(form.submitted().values()).containsEntry("comment", "Go");
        assertThat(form.matches()).isTrue();
        assertThat(current.actingAs(sofia, () -> situations.form(replay, decided, item)))
                .isPresent();
        assertThat(current.actingAs(anna, () -> situations.form(replay, decided, item)))
                .isEmpty();
    }

    @Test
    void aSubmissionThatWasChangedSinceDoesNotMatch() {
        var replay = current.actingAs(otto, () -> replays.find(approval, 0)).orElseThrow();
        var decided = moment(replay, "WorkItemCompleted", 1);
        var item = situations.completedAt(replay, decided).orElseThrow();
        database.sql("UPDATE form_submission SET content = REPLACE(content, 'Go', 'No') WHERE work_item_id = ?")
                .param(item.id().value())
                .update();

        var form = current.actingAs(otto, () -> situations.form(replay, decided, item))
                .orElseThrow();

        assertThat(form.matches()).isFalse();
    }

    @Test
    void theTableThatDecidedIsShownWithTheRuleThatApplied() {
        signIn(otto);
        visit(path(approval));

        assertThat(text(_get(DecisionsPanel.class))).contains("applied");
    }

    @Test
    void thePathOfACaseThatNobodyTouchedMatchesTheDesign() {
        var replay = current.actingAs(otto, () -> replays.find(approval, 0)).orElseThrow();

        assertThat(CaseControl.of(replay.course(), Instant.now()))
                .extracting(CaseControl::rule, CaseControl::verdict)
                .contains(tuple(Rule.FOUR_EYES, Verdict.KEPT), tuple(Rule.PATH, Verdict.KEPT));
    }

    @Test
    void theCaseThatCalledItIsLinked() {
        signIn(otto);
        visit(path(approval));

        assertThat(_find(Anchor.class)).extracting(Anchor::getHref).contains(path(lifecycle));
    }

    @Test
    void aReaderOfChineseFindsNoEnglish() {
        signIn(otto);
        speak(Locale.SIMPLIFIED_CHINESE);
        visit(path(approval));

        assertThat(button("播放")).isNotNull();
        assertThat(text(_get(ControlsPanel.class))).contains("控制", "路径与设计一致").doesNotContain("Path");
    }

    @Test
    void aCaseAboutWhatOneMayNotSeeLooksLikeOneThatDoesNotExist() {
        var stranger = people.person("Stranger", people.unit("Elsewhere"));
        var hidden = fixtures.draft("Hidden", sofia, people.unit("Delivery"), fixtures.cycle(), Set.of());
        var subject = new SubjectRef(SubjectKind.OBJECTIVE, hidden.toString());
        current.actingAs(sofia, () -> objectives.submit(hidden));

        assertThat(current.actingAs(stranger, () -> replays.find(new RunId("no such case"), 0)))
                .isEmpty();
        var own = current.actingAs(sofia, () -> runs.of(subject)).get(0).id();
        assertThat(current.actingAs(stranger, () -> replays.find(own, 0))).isEmpty();
        assertThat(current.actingAs(otto, () -> replays.find(own, 0))).isPresent();
    }

    private static int moment(CaseReplay replay, String event, int nth) {
        return IntStream.range(0, replay.moments().size())
                .filter(number -> replay.moments().get(number).entry().event().equals(event))
                .skip(nth)
                .findFirst()
                .orElseThrow();
    }

    private static PastItem item(CaseReplay replay, String step) {
        return replay.course().items().stream()
                .filter(item -> item.step().equals(step))
                .findFirst()
                .orElseThrow();
    }

    private static Button button(String name) {
        return _find(Button.class).stream()
                .filter(button -> name.equals(button.getElement().getAttribute("aria-label")))
                .findFirst()
                .orElseThrow();
    }

    private static String path(RunId run) {
        return CaseReplayLink.of(run.value());
    }

    private WorkItemId item(String objective) {
        return new WorkItemId(tasks.createTaskQuery()
                .processInstanceBusinessKey(objective)
                .singleResult()
                .getId());
    }

    private static List<NativeTableRow> moments() {
        return _find(_get(MomentTable.class), NativeTableRow.class).stream()
                .skip(1)
                .toList();
    }

    private static int rows() {
        return moments().size();
    }

    private static int chosen() {
        return moments().stream()
                .map(row -> row.getElement().getAttribute("aria-current"))
                .toList()
                .indexOf("step");
    }
}
