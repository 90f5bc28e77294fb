package org.optr.task.ui.plan;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.optr.ApplicationViewTest;
import org.optr.OptrTest;
import org.optr.people.PeopleFixtures;
import org.optr.people.PersonId;
import org.optr.project.ProjectDraft;
import org.optr.project.ProjectFixtures;
import org.optr.project.ProjectId;
import org.optr.shared.SubjectKind;
import org.optr.shared.SubjectRef;
import org.optr.task.TaskDraft;
import org.optr.task.TaskReader;
import org.optr.task.TaskService;
import org.optr.task.WbsRow;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** The plan with the tasks of the whole application behind it. */
@OptrTest
class PlanSectionTest extends ApplicationViewTest {

    private static final int MANY = 1_000;

    /** Many times what it takes on an idle machine: builds run beside others. */
    private static final Duration BEARABLE = Duration.ofSeconds(5);

    @Autowired
    private PeopleFixtures people;

    @Autowired
    private ProjectFixtures projects;

    @Autowired
    private TaskService tasks;

    @Autowired
    private TaskReader reader;

    @Autowired
    private PlanSection section;

    @Autowired
    private JdbcTemplate database;

    private PersonId mei;
    private ProjectDraft draft;
    private ProjectId project;

    @BeforeEach
    void meiPlans() {
        var unit = people.unit("Delivery");
        mei = people.person("Mei", unit);
        var faster = projects.objective("Deliver faster", unit);
        draft = projects.draft("One order system", faster, unit, mei, people.person("Sven", unit));
        project = projects.planning(draft, mei);
        signIn(mei);
    }

    private void open() {
        UI.getCurrent().add(section.show(new SubjectRef(SubjectKind.PROJECT, project.toString())));
        MockVaadin.clientRoundtrip();
    }

    private PlanGrid grid() {
        return _get(PlanGrid.class);
    }

    private void add(String title) {
        tasks.add(project, null, TaskDraft.titled(title));
    }

    /** Not by the service, which reads the whole plan for each. */
    private void addMany() {
        var rows = IntStream.range(0, MANY)
                .mapToObj(i -> new Object[] {bytes(UUID.randomUUID()), bytes(project.value()), i, "Task " + i})
                .toList();
        database.batchUpdate(
                """
                insert into task (task_id, project_id, position, title, description, percent_rule, status, percent,
                    reported_percent, note, reason, version)
                values (?, ?, ?, ?, '', 'ZERO_HUNDRED', 'PLANNED', 0, 0, '', '', 0)""",
                rows);
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    private WbsRow row(String title) {
        return reader.wbs(project).rows().stream()
                .filter(row -> row.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private void act(PlanAction action) {
        _click(_get(Button.class, button -> button.withAttribute("aria-keyshortcuts", action.keys())));
        MockVaadin.clientRoundtrip();
    }

    @Test
    void whatATaskNeedsIsWrittenInItsFormAndNothingIsMissingThen() {
        add("Design");
        open();
        grid().mark(row("Design").id());
        assertThat(row("Design").missing()).hasSize(3);

        act(PlanAction.EDIT);
        _setValue(
                _get(DatePicker.class, field -> field.withLabel("Due")),
                draft.period().endsOn());
        _setValue(_get(TextField.class, field -> field.withLabel("Indicator")), "Sites surveyed");
        _setValue(_get(BigDecimalField.class, field -> field.withLabel("Target")), BigDecimal.TEN);
        press("Save");

        assertThat(row("Design").missing()).singleElement().satisfies(fact -> assertThat(fact.key())
                .contains("responsible"));
        assertThat(GridKt._findAll(grid())).singleElement().satisfies(line -> assertThat(line.misses())
                .isTrue());
    }

    @Test
    void aRefusalStaysInTheFormWithAllThatWasTyped() {
        add("Design");
        open();
        grid().mark(row("Design").id());

        act(PlanAction.EDIT);
        _setValue(_get(TextField.class, field -> field.withLabel("Indicator")), "Sites surveyed");
        _setValue(_get(BigDecimalField.class, field -> field.withLabel("Target")), BigDecimal.TEN);
        _setValue(
                _get(DatePicker.class, field -> field.withLabel("Due")),
                draft.period().endsOn().plusYears(4));
        press("Save");

        assertThat(_get(Dialog.class).isOpened()).isTrue();
        assertThat(_get(DatePicker.class, field -> field.withLabel("Due")).getErrorMessage())
                .contains("lies outside the project");
        assertThat(_get(TextField.class, field -> field.withLabel("Indicator")).getValue())
                .isEqualTo("Sites surveyed");
    }

    @Test
    void whoDoesNotManageTheProjectReadsItsPlan() {
        add("Design");
        signIn(people.person("Chen"));

        open();

        assertThat(GridKt._findAll(grid())).extracting(PlanLine::title).containsExactly("Design");
        _assertNone(Button.class, button -> button.withAttribute("aria-keyshortcuts", PlanAction.ADD.keys()));
    }

    @Test
    void itSpeaksChinese() {
        speak(Locale.SIMPLIFIED_CHINESE);

        open();

        assertThat(text(_get(PlanEditor.class))).contains("添加任务", "尚无任务");
    }

    @Test
    void aThousandTasksAreChangedWithoutWaiting() {
        addMany();
        open();
        grid().mark(row("Task 500").id());
        act(PlanAction.DOWN);

        var start = System.nanoTime();
        act(PlanAction.UP);
        var taken = Duration.ofNanos(System.nanoTime() - start);

        assertThat(taken).as("a move among 1 000 tasks").isLessThan(BEARABLE);
    }
}
