package org.optr.audit.ui.replay;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.optr.ApplicationViewTest;
import org.optr.OptrTest;
import org.optr.audit.replay.CaseReplays;
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
import org.springframework.beans.factory.annotation.Autowired;

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

    private PersonId otto;
    private PersonId sofia;
    private RunId approval;
    private RunId lifecycle;

    @BeforeEach
    void approvedForMei() {
        var unit = people.unit("Delivery");
        var anna = people.person("Anna", unit);
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
                sofia,
                () -> items.complete(item(objective.toString()), Map.of("outcome", "approve", "comment", "Go")));
    }

    @Test
    void everyEventSaysWhoDidWhatForWhomAndWhatCameOfIt() {
        signIn(otto);
        visit(CaseReplayView.path(approval));

        assertThat(_get(H1.class).getText()).isEqualTo("Replayed");
        assertThat(text(_get(MomentTable.class))).contains("Anna", "Rita", "Sofia for Mei", "Comment: Go");
    }

    @Test
    void theDiagramShowsNoMoreThanHadHappenedByTheMoment() {
        var replay = current.actingAs(otto, () -> replays.find(approval)).orElseThrow();
        var aligned = replay.moments().stream()
                .filter(entry -> entry.event().equals("WorkItemCompleted"))
                .findFirst()
                .orElseThrow();
        var moment = replay.moments().indexOf(aligned);

        var then = current.actingAs(otto, () -> replays.picture(replay, moment)).orElseThrow();
        var end = current.actingAs(otto, () -> replays.picture(replay, replay.moments().size() - 1))
                .orElseThrow();

        assertThat(then.steps()).isNotEmpty().allSatisfy(visit -> assertThat(visit.enteredAt())
                .isBeforeOrEqualTo(aligned.at()));
        assertThat(then.steps().size()).isLessThan(end.steps().size());
        assertThat(end.steps()).filteredOn(visit -> visit.leftAt() == null).isEmpty();
        assertThat(then.flows()).isNotEmpty();
        assertThat(end.flows()).containsAll(then.flows()).hasSizeGreaterThan(then.flows().size());
    }

    @Test
    void aRowOrAButtonChoosesTheMoment() {
        signIn(otto);
        visit(CaseReplayView.path(approval));
        var count = rows();

        assertThat(chosen()).isEqualTo(count - 1);
        _click(_get(Button.class, button -> button.withText("First")));
        assertThat(chosen()).isZero();
        assertThat(text(_get(Player.class))).contains("Event 1 of " + count);
        assertThat(_get(Button.class, button -> button.withText("Previous")).isEnabled())
                .isFalse();
        _click(_get(Button.class, button -> button.withText("Next")));
        assertThat(chosen()).isEqualTo(1);
        assertThat(_get(MomentSlider.class).getElement().getProperty("words")).contains("Anna");
    }

    @Test
    void theCaseThatCalledItIsLinked() {
        signIn(otto);
        visit(CaseReplayView.path(approval));

        assertThat(_find(Anchor.class)).extracting(Anchor::getHref).contains(CaseReplayView.path(lifecycle));
    }

    @Test
    void aReaderOfChineseFindsNoEnglish() {
        signIn(otto);
        speak(Locale.SIMPLIFIED_CHINESE);
        visit(CaseReplayView.path(approval));

        assertThat(text(_get(Player.class))).contains("播放").doesNotContain("Play");
    }

    @Test
    void aCaseAboutWhatOneMayNotSeeLooksLikeOneThatDoesNotExist() {
        var stranger = people.person("Stranger", people.unit("Elsewhere"));
        var hidden = fixtures.draft("Hidden", sofia, people.unit("Delivery"), fixtures.cycle(), Set.of());
        var subject = new SubjectRef(SubjectKind.OBJECTIVE, hidden.toString());
        current.actingAs(sofia, () -> objectives.submit(hidden));

        assertThat(current.actingAs(stranger, () -> replays.find(new RunId("no such case")))).isEmpty();
        var own = current.actingAs(sofia, () -> runs.of(subject)).get(0).id();
        assertThat(current.actingAs(stranger, () -> replays.find(own))).isEmpty();
        assertThat(current.actingAs(otto, () -> replays.find(own))).isPresent();
    }

    private WorkItemId item(String objective) {
        return new WorkItemId(
                tasks.createTaskQuery().processInstanceBusinessKey(objective).singleResult().getId());
    }

    private static int rows() {
        return _find(NativeTableRow.class).size() - 1;
    }

    private static int chosen() {
        var rows = _find(NativeTableRow.class);
        for (var number = 1; number < rows.size(); number++) {
            if ("step".equals(rows.get(number).getElement().getAttribute("aria-current"))) {
                return number - 1;
            }
        }
        return -1;
    }
}
