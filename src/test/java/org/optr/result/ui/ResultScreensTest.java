package org.optr.result.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.optr.ApplicationViewTest;
import org.optr.OptrTest;
import org.optr.engine.Askings;
import org.optr.engine.WorkItemListener.Attention;
import org.optr.inbox.InboxFixtures;
import org.optr.objective.CycleId;
import org.optr.objective.ObjectiveFixtures;
import org.optr.objective.ObjectiveId;
import org.optr.people.PeopleFixtures;
import org.optr.people.PersonId;
import org.optr.people.UnitId;
import org.optr.project.Deliveries;
import org.optr.project.ProjectFixtures;
import org.optr.result.ResultFixtures;
import org.optr.result.ResultReader;
import org.optr.shared.SubjectKind;
import org.optr.shared.SubjectRef;
import org.springframework.beans.factory.annotation.Autowired;

/** The tab of an objective and of a project, and the work items about results. */
@OptrTest
class ResultScreensTest extends ApplicationViewTest {

    @Autowired
    private PeopleFixtures people;

    @Autowired
    private ObjectiveFixtures objectives;

    @Autowired
    private ResultFixtures results;

    private PersonId olga;
    private PersonId greta;
    private UnitId unit;
    private CycleId cycle;
    private ObjectiveId objective;

    @BeforeEach
    void olgaOwnsAndGretaGrades() {
        unit = people.unit("Delivery");
        olga = people.person("Olga", unit);
        greta = people.person("Greta", unit);
        cycle = objectives.cycle();
        objective = objectives.published("Deliver projects faster", olga, unit, cycle);
    }

    @Autowired
    private ProjectFixtures projects;

    @Autowired
    private Deliveries deliveries;

    @Autowired
    private GradeResultScreen grade;

    @Autowired
    private HoldRetrospectiveScreen retrospective;

    @Autowired
    private ResultSection section;

    @Autowired
    private ResultReader reader;

    @Autowired
    private Askings askings;

    private SubjectRef subject() {
        return new SubjectRef(SubjectKind.OBJECTIVE, objective.toString());
    }

    private void show(PersonId person, SubjectRef subject) {
        signIn(person);
        UI.getCurrent().add(new Div(section.show(subject)));
    }

    private static String shown() {
        return text(UI.getCurrent());
    }

    private static void pressInDialog(String words) {
        var found = _find(Button.class, each -> each.withText(words));
        found.get(found.size() - 1).click();
    }

    private static TextArea area(String label) {
        return _get(TextArea.class, field -> field.withLabel(label));
    }

    @Test
    void onlyTheOwnerIsOfferedToCloseAnObjective() {
        signIn(greta);
        visit("objectives/" + objective);

        assertThat(_find(Button.class, button -> button.withText("Close this objective")))
                .isEmpty();
    }

    @Test
    void whoeverClosesSaysWhatIsThereAndWhyThisScore() {
        signIn(olga);
        visit("objectives/" + objective);
        press("Close this objective");

        assertThat(_get(BigDecimalField.class, field -> field.withLabel("Proposed score"))
                        .getValue())
                .isEqualByComparingTo("0");
        assertThat(_find(BigDecimalField.class, field -> field.withLabel("Delivery time falls")))
                .hasSize(1);
        pressInDialog("Ask to close");
        assertThat(area("Delivered").getErrorMessage()).isEqualTo("Say what is there now that was not there before.");
        _setValue(area("Delivered"), "Eleven sites moved");
        pressInDialog("Ask to close");

        assertThat(area("Why this score").getErrorMessage()).startsWith("Say why this score");
    }

    @Test
    void aProjectThatDoesNotRunYetHasNoResult() {
        var draft = projects.draft("Order system", objective, unit, olga, greta);
        var project = projects.proposed(draft, olga);

        show(olga, new SubjectRef(SubjectKind.PROJECT, project.toString()));

        assertThat(shown()).contains("No result yet", "A result comes when");
        assertThat(_find(Button.class, button -> button.withText("Close this project")))
                .isEmpty();
    }

    @Test
    void aRunningProjectSaysWhatIsInTheWayOfItsClosing() {
        var project = projects.running(projects.draft("Order system", objective, unit, olga, greta), olga);
        signIn(olga);
        visit("projects/" + project);
        assertThat(_find(Button.class, button -> button.withText("Close this project")))
                .hasSize(1);

        show(olga, new SubjectRef(SubjectKind.PROJECT, project.toString()));

        assertThat(shown()).contains("Order system", "asks to close it");
    }

    @Test
    void aRunningProjectIsClosedByItsManagerOnceNothingIsInTheWay() {
        var project = projects.running(projects.draft("Order system", objective, unit, olga, greta), olga);
        people.as(olga, () -> deliveries
                .of(project)
                .forEach(line -> deliveries.deliver(project, line.deliverable().id(), "")));
        signIn(olga);

        visit("projects/" + project);
        press("Close this project");

        assertThat(_find(BigDecimalField.class, field -> field.withLabel("Proposed score")))
                .hasSize(1);
    }

    @Test
    void aResultStandsOnThePageOfItsObjectiveInChinese() {
        results.proposed(objective, olga);
        signIn(olga);
        speak(Locale.SIMPLIFIED_CHINESE);
        visit("objectives/" + objective);

        var tabs = _get(TabSheet.class);
        tabs.setSelectedIndex(1);

        assertThat(tabs.getSelectedTab().getLabel()).isEqualTo("成果");
        assertThat(text(_get(ResultBar.class))).contains("待评分", "撤回关闭申请");
        press("撤回关闭申请");
        pressInDialog("撤回关闭申请");
        assertThat(area("为何暂不关闭").getErrorMessage()).isEqualTo("请说明为何暂不关闭。");
    }

    @Test
    void whoeverGradesSeesWhatIsProposedAndGivesTheScore() {
        var id = results.proposed(objective, olga);
        var item = InboxFixtures.item().about(subject()).claimedBy(greta).build();
        askings.upserted(item, new Attention(null, null, null, Set.of()));
        signIn(greta);
        var content = grade.open(item, Map.of());
        UI.getCurrent().add(content.component());

        assertThat(shown()).contains("Eleven sites moved", "Proposed score", "0.7", "As seen");
        assertThat(content.values()).containsEntry("score", new BigDecimal("0.7"));
        _setValue(_get(BigDecimalField.class, field -> field.withLabel("Delivery time falls")), new BigDecimal("0.5"));
        _setValue(_get(BigDecimalField.class, field -> field.withLabel("Final score")), new BigDecimal("0.6"));

        assertThat(content.values()).containsEntry("score", new BigDecimal("0.6"));
        assertThat(reader.page(id).orElseThrow().keyResults().get(0).given()).isEqualByComparingTo("0.5");
        assertThat(grade.form()).isEqualTo("grade-result");
    }

    @Test
    void aDraftOfAGradeIsKept() {
        results.proposed(objective, olga);
        var item = InboxFixtures.item().about(subject()).claimedBy(greta).build();
        signIn(greta);

        var content = grade.open(item, Map.of("score", new BigDecimal("0.3")));

        assertThat(content.values()).containsEntry("score", new BigDecimal("0.3"));
    }

    @Test
    void theRetrospectiveIsHeldInItsWorkItem() {
        results.graded(objective, olga, greta, "0.6");
        var item = InboxFixtures.item().about(subject()).claimedBy(olga).build();
        signIn(olga);

        UI.getCurrent().add(retrospective.open(item, Map.of()).component());

        assertThat(shown()).contains("Went well", "Improve", "Actions", "Way of working", "Lessons", "Recognition");
        assertThat(retrospective.form()).isEqualTo("hold-retrospective");
    }
}
