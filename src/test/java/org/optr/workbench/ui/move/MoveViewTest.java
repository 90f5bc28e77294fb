package org.optr.workbench.ui.move;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.optr.engine.camunda.MovingModels.flow;
import static org.optr.engine.camunda.MovingModels.task;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.optr.ApplicationViewTest;
import org.optr.OptrTest;
import org.optr.engine.CaseMoves.Target;
import org.optr.engine.ModelLibrary;
import org.optr.engine.ModelLibrary.VersionId;
import org.optr.engine.ProcessKey;
import org.optr.engine.ProcessRuns;
import org.optr.engine.camunda.MovingModels;
import org.optr.people.PeopleFixtures;
import org.optr.people.PersonId;
import org.optr.people.Roles;
import org.optr.shared.SubjectKind;
import org.optr.shared.SubjectRef;
import org.optr.workbench.move.CaseMoveId;
import org.optr.workbench.move.MoveService;
import org.optr.workbench.move.MoveState;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Olga moves two cases; the step of one of them is no more. */
@OptrTest
class MoveViewTest extends ApplicationViewTest {

    private static final String WANDA = "camunda:assignee=\"${who}\" camunda:dueDate=\"${workingDaysFrom(%d)}\"";

    private final String name = MovingModels.newName();

    @Autowired
    private MovingModels models;

    @Autowired
    private MoveService moves;

    @Autowired
    private ModelLibrary library;

    @Autowired
    private ProcessRuns runs;

    @Autowired
    private PeopleFixtures people;

    @Autowired
    private JdbcClient database;

    @Autowired
    private EntityManager entities;

    @Autowired
    private TransactionTemplate transaction;

    private PersonId olga;
    private PersonId wanda;
    private VersionId first;
    private VersionId second;

    @BeforeEach
    void twoCasesAtTwoSteps() {
        olga = people.person("Olga");
        people.grant(olga, Roles.PROCESS_OWNER);
        wanda = people.person("Wanda");
        first = publish("Ask", 5, "Check", "Check it");
        start("Ask");
        start("Check");
        second = publish("Ask", 3, "Verify", "Verify it");
    }

    @Test
    void thePlanSaysHowManyCasesWaitWhereAndWhatBecomesOfThem() {
        open();

        assertThat(shown())
                .contains("Move: version 1 to version 2", "1moves to version 2", "0finish on version 1")
                .contains("1needs your choice", "Check it");
        assertThat(label("What becomes of cases at “Ask them”")).isEqualTo("Move, new time limit starts now");
        assertThat(select("What becomes of cases at “Check it”").getValue()).isNull();
        assertThat(button("Move 1 case").isEnabled()).isFalse();
    }

    @Test
    void aStepIsChosenTheMoveIsTriedAndDone() {
        open();
        choose();
        assertThat(shown()).contains("2move to version 2", "0need your choice");

        button("Test the move").click();
        over(true);
        assertThat(shown()).contains("All 2 cases were tried; nothing has changed.", "Moves to version 2");

        button("Move 2 cases").click();
        _find(Button.class, button -> button.withText("Move")).get(0).click();
        over(false);
        assertThat(shown()).contains("All 2 cases are settled.", "Moved to version 2", "No case runs on version 1");
        assertThat(library.version(second).orElseThrow().runningCases()).isEqualTo(2);
    }

    @Test
    void whatAnotherNodeSettlesIsSeenWithoutLeaving() {
        open();
        var trial = runningOnAnotherNode();
        visit("processes");
        visit(link());
        assertThat(shown()).contains("0 of 2 cases were tried.");

        oneSettledThere(trial);
        poll();
        assertThat(shown()).contains("1 of 2 cases were tried.");

        oneSettledThere(trial);
        database.sql("update case_move set state = 'DONE', ended_at = now(), version = version + 1 where move_id = ?")
                .param(trial.value())
                .update();
        poll();
        assertThat(shown()).contains("All 2 cases were tried; nothing has changed.");
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(-1);
    }

    @Test
    void casesCanFinishOnTheirVersion() {
        open();

        _setValue(select("What becomes of cases at “Check it”"), PlanRow.What.STAY);

        assertThat(shown()).contains("1finishes on version 1", "0need your choice");
        assertThat(button("Move 1 case").isEnabled()).isTrue();
    }

    @Test
    void aPlanOfAnotherProcessIsRefusedAndTheDialogStays() {
        open();
        var dialog = new LoadPlanDialog(content -> moves.load(moves.options(first, second), content));
        dialog.open();

        dialog.take(moves.save(moves.options(first, second).proposal()).replace(name, "closure"));

        assertThat(dialog.isOpened()).isTrue();
        assertThat(text(dialog)).contains("The plan is for the process closure");
    }

    @Test
    void thePageSpeaksChinese() {
        signIn(olga, Roles.PROCESS_OWNER);
        speak(Locale.SIMPLIFIED_CHINESE);
        visit(link());

        assertThat(shown()).contains("迁移运行中的案例", "版本 1 迁移到版本 2", "步骤");
    }

    @Test
    void whoOnlyReadsIsToldWhoMovesCases() {
        signIn(wanda);
        visit(link());

        assertThat(shown()).contains("Only process owners move running cases.");
    }

    @Test
    void aComparisonLeadsHere() {
        signIn(olga, Roles.PROCESS_OWNER);
        visit("processes/" + name + "/compare/" + first.value() + "/" + second.value());

        assertThat(_get(H2.class, title -> title.withText("Running cases and how they move"))
                        .isVisible())
                .isTrue();
        assertThat(_get(Anchor.class, anchor -> anchor.withText("Move running cases"))
                        .getHref())
                .isEqualTo(link());
    }

    /** It holds the trial, so that the worker here leaves it alone. */
    private CaseMoveId runningOnAnotherNode() {
        return Objects.requireNonNull(transaction.execute(status -> {
            var trial = people.as(
                    olga, () -> moves.tryOut(moves.options(first, second).proposal()));
            entities.flush();
            database.sql("update case_move set held_by = ?, held_until = ? where move_id = ?")
                    .params(UUID.randomUUID(), Timestamp.from(Instant.now().plusSeconds(600)), trial.value())
                    .update();
            return trial;
        }));
    }

    private void oneSettledThere(CaseMoveId trial) {
        database.sql("update moving_case set outcome = 'MOVED' where move_id = ? and outcome = 'WAITING' limit 1")
                .param(trial.value())
                .update();
    }

    private static void poll() {
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
    }

    private void over(boolean trial) {
        await().until(() -> people.as(olga, () -> moves.newest(first, second, trial)
                .filter(move -> move.state() == MoveState.DONE)
                .isPresent()));
        visit("processes");
        visit(link());
    }

    private void choose() {
        Select<Target> target = select("Where cases at “Check it” continue");
        _setValue(
                target,
                target.getListDataView()
                        .getItems()
                        .filter(each -> each.id().equals("Verify"))
                        .findFirst()
                        .orElseThrow());
    }

    private void open() {
        signIn(olga, Roles.PROCESS_OWNER);
        visit(link());
    }

    private String link() {
        return "processes/" + name + "/move/" + first.value() + "/" + second.value();
    }

    private VersionId publish(String step, int days, String last, String title) {
        var whom = WANDA.formatted(days);
        return models.publish(
                olga,
                name,
                "Answer",
                flow("Begun", "Where")
                        + "<bpmn:exclusiveGateway id=\"Where\" default=\"WhereTo" + last + "\" />"
                        + flow("Where", step)
                                .replace(
                                        " />",
                                        "><bpmn:conditionExpression xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:type=\"bpmn:tFormalExpression\">${at == 'Ask'}</bpmn:conditionExpression></bpmn:sequenceFlow>")
                        + flow("Where", last)
                        + task(step, "Ask them", whom) + task(last, title, whom)
                        + flow(step, "Done") + flow(last, "Done"));
    }

    private void start(String step) {
        var subject = new SubjectRef(SubjectKind.OBJECTIVE, UUID.randomUUID().toString());
        var variables = new HashMap<String, Object>(Map.of("who", wanda.toString(), "at", step));
        people.as(wanda, () -> runs.start(new ProcessKey(name), subject, variables));
    }

    private static String shown() {
        return text(_get(MoveView.class));
    }

    private static Button button(String words) {
        return _get(Button.class, button -> button.withText(words));
    }

    @SuppressWarnings("unchecked")
    private static <T> Select<T> select(String label) {
        return _find(Select.class).stream()
                .filter(field -> field.getAriaLabel().equals(Optional.of(label)))
                .findFirst()
                .orElseThrow();
    }

    private static String label(String select) {
        Select<Object> field = select(select);
        return field.getItemLabelGenerator().apply(field.getValue());
    }
}
