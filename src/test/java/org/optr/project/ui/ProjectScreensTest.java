package org.optr.project.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.optr.ApplicationViewTest;
import org.optr.OptrTest;
import org.optr.engine.WorkItem;
import org.optr.form.WorkItemScreen;
import org.optr.inbox.InboxFixtures;
import org.optr.people.PeopleFixtures;
import org.optr.people.PersonId;
import org.optr.project.ProjectDraft;
import org.optr.project.ProjectFixtures;
import org.optr.project.ProjectId;
import org.optr.shared.SubjectKind;
import org.optr.shared.SubjectRef;
import org.springframework.beans.factory.annotation.Autowired;

/** The work items in which a project is written, and what the inbox and the forms show of it. */
@OptrTest
class ProjectScreensTest extends ApplicationViewTest {

    @Autowired
    private PeopleFixtures people;

    @Autowired
    private ProjectFixtures projects;

    @Autowired
    private WriteBusinessCaseScreen businessCase;

    @Autowired
    private PlanProjectScreen plan;

    @Autowired
    private ProjectContext context;

    @Autowired
    private ProjectFormData formData;

    private PersonId mei;
    private ProjectDraft draft;

    @BeforeEach
    void meiIsSignedIn() {
        var unit = people.unit("Delivery");
        mei = people.person("Mei", unit);
        var faster = projects.objective("Deliver faster", unit);
        draft = projects.draft("One order system", faster, unit, mei, people.person("Sven", unit));
        signIn(mei);
    }

    private WorkItem itemAbout(ProjectId project) {
        return InboxFixtures.item().about(ref(project)).claimedBy(mei).build();
    }

    private static SubjectRef ref(ProjectId project) {
        return new SubjectRef(SubjectKind.PROJECT, project.toString());
    }

    private void open(WorkItemScreen screen, ProjectId project) {
        UI.getCurrent().add(screen.open(itemAbout(project), Map.of()).component());
    }

    private static String shown() {
        return text(_get(Div.class, panel -> panel.withClasses("work-item-editor")));
    }

    @SuppressWarnings({"rawtypes", "unchecked"})
    private Map<String, Object> words(ProjectId project) {
        return (Map<String, Object>) formData.of(itemAbout(project)).get("project");
    }

    @Test
    void theBusinessCaseIsWrittenInItsWorkItemAndKeptAtOnce() {
        open(businessCase, projects.proposed(draft, mei));
        assertThat(shown()).contains("Missing before it can be submitted", "No business case yet");

        press("Write business case");
        _setValue(_get(TextArea.class, field -> field.withLabel("Need")), "Orders wait");
        press("Save");

        assertThat(shown()).contains("Orders wait").doesNotContain("does not say what is needed");
        assertThat(businessCase.form()).isEqualTo("write-business-case");
    }

    @Test
    void thePlanIsWrittenInItsWorkItemBelowWhatWasAnswered() {
        speak(Locale.SIMPLIFIED_CHINESE);

        open(plan, projects.planning(draft, mei));

        assertThat(shown()).contains("Worth it", "添加里程碑", "添加交付物", "尚无交付物");
        assertThat(plan.form()).isEqualTo("plan-project");
    }

    @Test
    void theInboxShowsWhatTheProjectIsForAndItsFigures() {
        UI.getCurrent().add(context.show(ref(projects.argued(draft, mei))));

        assertThat(text(_get(Div.class, panel -> panel.withClasses("subject-context"))))
                .contains("One order system", "Mei", "Customers wait too long", "Net present value", "Deliver faster");
    }

    @Test
    void theFormsReadTheBusinessCaseInWords() {
        var words = words(projects.argued(draft, mei));

        assertThat(words)
                .containsEntry("title", "One order system")
                .containsEntry("leading", "Deliver faster")
                .containsEntry("manager", "Mei")
                .containsEntry("budget", "€50,000")
                .containsEntry("riskRating", 6);
        assertThat((List<?>) words.get("cashFlows")).hasSize(3);
        assertThat((List<?>) words.get("figures")).hasSize(4).first().asString().contains("€11,714.68");
        assertThat(words.get("options").toString()).contains("chosen=Chosen");
    }

    @Test
    void theFormsReadThePlanAndTheAnswersInWords() {
        var words = words(projects.running(draft, mei));

        assertThat(words.get("milestones").toString()).contains("Pilot");
        assertThat(words.get("deliverables").toString()).contains("All orders of a day pass", "Mei");
        assertThat(words.get("answers").toString()).contains("Boris", "Approved", "Worth it");
    }

    @Test
    void theFormsReadNoMoneyForWhoMayNotSeeIt() {
        var project = projects.argued(draft, mei);
        signIn(people.person("Chen"));

        var words = words(project);

        assertThat(words).containsEntry("budget", null).containsEntry("need", "Orders wait in three systems");
        assertThat((List<?>) words.get("cashFlows")).isEmpty();
        assertThat((List<?>) words.get("figures")).isEmpty();
    }
}
