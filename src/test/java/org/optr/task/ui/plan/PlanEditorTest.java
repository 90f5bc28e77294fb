package org.optr.task.ui.plan;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.notification.Notification;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.optr.people.People;
import org.optr.people.ui.PeoplePickers;
import org.optr.project.ProjectExamples;
import org.optr.project.ProjectPage;
import org.optr.project.ProjectStatus;
import org.optr.shared.RuleViolation;
import org.optr.ui.BrowserlessTest;

/** The plan is written line by line: every key has its button, and the marked line stays what it was. */
class PlanEditorTest extends BrowserlessTest {

    private final TasksInMemory tasks = new TasksInMemory();
    private final ProjectPage project = mock();
    private int changes;
    private PlanEditor editor;

    private void open() {
        when(project.id()).thenReturn(tasks.project);
        when(project.period()).thenReturn(ProjectExamples.SPRING);
        when(project.baselines()).thenReturn(List.of());
        when(project.deliverables()).thenReturn(List.of());
        if (project.status() == null) {
            when(project.status()).thenReturn(ProjectStatus.PLANNING);
        }
        People people = mock();
        when(people.find(anyCollection())).thenReturn(Map.of());
        var clock = Clock.fixed(ProjectExamples.NOW, ZoneOffset.UTC);
        editor = new PlanEditor(
                project,
                new PlanReading(tasks.reader, people, clock, project),
                new PlanCommands(tasks.service, tasks.project),
                new LineDialogs(tasks.service, mock(PeoplePickers.class)),
                () -> {},
                () -> changes++);
        UI.getCurrent().add(editor);
    }

    private void mark(String title) {
        editor.grid().mark(tasks.id(title));
    }

    private void press(PlanAction action) {
        _click(_get(Button.class, button -> button.withAttribute("aria-keyshortcuts", action.keys())));
    }

    /** Presses keys on the marked line, or in the field in which a title is written. */
    private void key(String what, String text) {
        var marked = editor.grid().marked();
        var line = marked == null
                ? ""
                : editor.grid()
                        .getDataCommunicator()
                        .getKeyMapper()
                        .key(GridKt._findAll(editor.grid())
                                .get(editor.grid().at(marked).orElseThrow()));
        var keys = _get(PlanKeys.class);
        ComponentUtil.fireEvent(keys, new PlanKeys.Pressed(keys, true, what, line, text));
    }

    private String markedTitle() {
        return shown().get(editor.grid().at(editor.grid().marked()).orElseThrow());
    }

    private List<String> shown() {
        return GridKt._findAll(editor.grid()).stream().map(PlanLine::title).toList();
    }

    @Test
    void anEmptyPlanSaysWhatToDo() {
        open();

        assertThat(editor.getElement().getTextRecursively()).contains("No tasks yet", "Add task");
    }

    @Test
    void newTasksAreNamedOneBelowTheOtherUntilOneIsLeftEmpty() {
        open();

        press(PlanAction.ADD);
        key("keep", "Design");
        key("keep", "Build");
        key("keep", "");

        assertThat(tasks.outline()).containsExactly("1 Design", "2 Build");
        assertThat(shown()).containsExactly("Design", "Build");
        assertThat(markedTitle()).isEqualTo("Build");
        assertThat(changes).isEqualTo(2);
    }

    @Test
    void aNewTaskComesBelowTheMarkedOneAndTabPutsItAndTheNextOneLevelDown() {
        tasks.with("Design", "Build");
        open();
        mark("Design");

        key("ADD", "");
        key("INDENT", "Kit frame");
        key("keep", "Kit frame 2");
        key("keep", "Cabling");
        key("keep", "");

        assertThat(tasks.outline()).containsExactly("1 Design", "1.1 Kit frame 2", "1.2 Cabling", "2 Build");
        assertThat(markedTitle()).isEqualTo("Cabling");
    }

    @Test
    void givingUpLeavesThePlanAsItWas() {
        tasks.with("Design");
        open();
        mark("Design");

        key("ADD", "");
        key("give-up", "Half a tit");

        assertThat(shown()).containsExactly("Design");
        verify(tasks.service, never()).add(any(), any(), any());
    }

    @Test
    void aTitleIsChangedInPlace() {
        tasks.with("Design", "Build");
        open();
        mark("Build");

        press(PlanAction.RENAME);
        key("keep", "Build and test");

        assertThat(tasks.outline()).containsExactly("1 Design", "2 Build and test");
        assertThat(markedTitle()).isEqualTo("Build and test");
    }

    @Test
    void whatIsTypedIsKeptWhenTheFieldIsLeft() {
        tasks.with("Design");
        open();
        mark("Design");

        press(PlanAction.RENAME);
        key("leave", "Concept");

        assertThat(tasks.outline()).containsExactly("1 Concept");
    }

    @Test
    void aRefusedTitleStaysToBeMended() {
        tasks.with("Design");
        open();
        mark("Design");
        doThrow(new RuleViolation("plan.none")).when(tasks.service).add(any(), any(), any());

        key("ADD", "");
        key("keep", "Build");

        assertThat(GridKt._findAll(editor.grid())).anyMatch(PlanLine::naming);
        assertThat(_find(Notification.class)).hasSize(1);
    }

    @Test
    void levelsAndOrderChangeAndTheMarkGoesAlong() {
        tasks.with("Design", "Frame", "Build");
        open();
        mark("Frame");

        press(PlanAction.INDENT);
        assertThat(tasks.outline()).containsExactly("1 Design", "1.1 Frame", "2 Build");
        press(PlanAction.OUTDENT);
        key("DOWN", "");
        assertThat(tasks.outline()).containsExactly("1 Design", "2 Build", "3 Frame");
        key("UP", "");

        assertThat(tasks.outline()).containsExactly("1 Design", "2 Frame", "3 Build");
        assertThat(markedTitle()).isEqualTo("Frame");
    }

    @Test
    void aRefusedMoveIsSaidAndChangesNothing() {
        tasks.with("Design");
        open();
        mark("Design");
        doThrow(new RuleViolation("plan.none")).when(tasks.service).indent(any());

        press(PlanAction.INDENT);

        assertThat(_find(Notification.class)).hasSize(1);
        assertThat(markedTitle()).isEqualTo("Design");
    }

    @Test
    void aTaskIsRemovedOnceThatIsConfirmedAndTheNextOneIsMarked() {
        tasks.with("Design", "Build", "Pilot");
        open();
        mark("Build");

        key("REMOVE", "");
        assertThat(tasks.outline()).hasSize(3);
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));

        assertThat(tasks.outline()).containsExactly("1 Design", "2 Pilot");
        assertThat(markedTitle()).isEqualTo("Pilot");
    }

    @Test
    void aSummaryIsFoldedAndUnfolded() {
        tasks.with("Design", "Frame", "Build");
        tasks.service.indent(tasks.id("Frame"));
        open();
        mark("Design");

        key("fold", "");
        assertThat(shown()).containsExactly("Design", "Build");
        key("fold", "");

        assertThat(shown()).containsExactly("Design", "Frame", "Build");
    }

    @Test
    void whatIsMissingIsCountedAndFoundOneByOne() {
        tasks.with("Design", "Build");
        open();

        _click(_get(Button.class, button -> button.withText("2 tasks incomplete")));
        assertThat(markedTitle()).isEqualTo("Design");
        _click(_get(Button.class, button -> button.withText("2 tasks incomplete")));

        assertThat(markedTitle()).isEqualTo("Build");
    }

    @Test
    void whoMayNotWriteReadsThePlan() {
        tasks.with("Design");
        tasks.mayWrite = false;
        open();
        mark("Design");

        key("RENAME", "");

        _assertNone(Button.class, button -> button.withText("Add task"));
        assertThat(GridKt._findAll(editor.grid())).noneMatch(PlanLine::naming);
    }

    @Test
    void aTaskAddedWhileTheProjectRunsIsOffered() {
        tasks.with("Design");
        when(project.status()).thenReturn(ProjectStatus.RUNNING);
        open();
        mark("Design");

        _click(_get(Button.class, button -> button.withText("Offer")));

        verify(tasks.service).offer(tasks.id("Design"));
    }

    @Test
    void aChangeReadsThePlanOnceHoweverLargeItIs() {
        for (var i = 0; i < 1_000; i++) {
            tasks.with("Task " + i);
        }
        open();
        mark("Task 500");
        GridKt._findAll(editor.grid());
        var before = tasks.reads;

        press(PlanAction.DOWN);

        assertThat(tasks.reads).isEqualTo(before + 1);
        assertThat(markedTitle()).isEqualTo("Task 500");
    }
}
