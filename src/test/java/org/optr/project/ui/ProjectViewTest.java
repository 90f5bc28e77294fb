package org.optr.project.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H1;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.optr.ApplicationViewTest;
import org.optr.OptrTest;
import org.optr.people.PeopleFixtures;
import org.optr.people.PersonId;
import org.optr.people.UnitId;
import org.optr.project.ProjectDraft;
import org.optr.project.ProjectFixtures;
import org.optr.project.ProjectId;
import org.optr.ui.EmptyState;
import org.optr.ui.Note;
import org.springframework.beans.factory.annotation.Autowired;

@OptrTest
class ProjectViewTest extends ApplicationViewTest {

    /** -40 000 + 29 000 / 1.08 + 29 000 / 1.08². */
    private static final String NET_PRESENT_VALUE = "€11,714.68";

    @Autowired
    private PeopleFixtures people;

    @Autowired
    private ProjectFixtures projects;

    private PersonId mei;
    private PersonId chen;
    private ProjectDraft draft;

    @BeforeEach
    void meiManagesAndSvenSponsors() {
        UnitId unit = people.unit("Delivery");
        mei = people.person("Mei", unit);
        chen = people.person("Chen");
        var faster = projects.objective("Deliver faster", unit);
        draft = projects.draft("One order system", faster, unit, mei, people.person("Sven", unit));
    }

    private void openAs(PersonId person, ProjectId id) {
        signIn(person);
        visit("projects/" + id);
    }

    private static List<String> buttons() {
        return _find(Button.class).stream().map(Button::getText).toList();
    }

    private static String page() {
        return text(_get(ProjectView.class));
    }

    @Test
    void aProposalSaysWhatItServesWhoTakesPartAndWhatItLacks() {
        openAs(mei, projects.proposed(draft, mei));

        assertThat(_get(H1.class).getText()).isEqualTo("One order system");
        assertThat(page()).contains("Proposed", "Deliver faster", "Delivery", "Mei", "Sven", "Customers wait too long");
        assertThat(text(_get(Note.class))).contains("Missing before it can be submitted");
        assertThat(text(_get(ProjectNotes.class))).contains("The business case does not say what is needed");
        assertThat(page()).contains("No business case yet", "Nobody was asked yet");
        assertThat(buttons()).contains("Edit proposal", "Write business case", "Cancel this project");
    }

    @Test
    void aProposalSpeaksChinese() {
        var id = projects.argued(draft, mei);
        signIn(mei);
        speak(Locale.SIMPLIFIED_CHINESE);

        visit("projects/" + id);

        assertThat(buttons()).contains("编写商业论证", "取消该项目", "€11,714.68");
        assertThat(page()).contains("商业论证", "净现值", "回收期", "第 2 年", "主要目标");
    }

    @Test
    void theFiguresOfTheBusinessCaseAreShownToItsManager() {
        openAs(mei, projects.argued(draft, mei));

        assertThat(text(_get(InvestmentStrip.class)))
                .contains("€50,000", NET_PRESENT_VALUE, "43\u202f%", "1.28", "In year 2");
        assertThat(text(_get(BusinessCasePanel.class)))
                .contains("Orders wait in three systems", "One system", "Chosen", "6 of 25", "30,000");
    }

    @Test
    void whoMayNotSeeMoneySeesTheRest() {
        openAs(chen, projects.argued(draft, mei));

        assertThat(_find(InvestmentStrip.class)).isEmpty();
        assertThat(_find(CashFlowTable.class)).isEmpty();
        assertThat(page()).contains("Orders wait in three systems").doesNotContain("€", "30,000", "Budget");
        assertThat(buttons()).doesNotContain("Edit proposal", "Write business case", "Cancel this project");
    }

    @Test
    void aFigureSaysWhyItIsWhatItIs() {
        openAs(mei, projects.argued(draft, mei));

        press(NET_PRESENT_VALUE);

        var dialog = _get(Dialog.class);
        assertThat(dialog.getHeaderTitle()).isEqualTo("Why " + NET_PRESENT_VALUE + "?");
        assertThat(text(dialog))
                .contains("Net present value", "(1 + discount rate)", "8\u202f%", "Cash flows of the business case")
                .contains("-40,000", "-11,000", "18,000");
    }

    @Test
    void whatThoseSaidWhoWereAskedIsNamedWithTheirWords() {
        openAs(chen, projects.planning(draft, mei));

        assertThat(text(_get(AnswersPanel.class)))
                .contains("Finn", "Found feasible in round 1", "Can be done", "Boris", "Approved", "Worth it");
        assertThat(page()).contains("Planning");
    }

    @Test
    void aProjectThatIsPlannedShowsWhatItWillReachAndDeliver() {
        openAs(chen, projects.planning(draft, mei));

        Tabs.open("Deliverables");

        assertThat(text(_get(PlanPanel.class))).contains("No milestones yet", "No deliverables yet");
        assertThat(Tabs.names()).doesNotHaveDuplicates();
    }

    @Test
    void aRunningProjectShowsItsPlanAndWhatWasAgreed() {
        openAs(mei, projects.running(draft, mei));

        Tabs.open("Deliverables");
        assertThat(text(_get(MilestonePanel.class))).contains("Pilot");
        assertThat(text(_get(DeliverableRegister.class))).contains("Order system", "All orders of a day pass", "Mei");

        Tabs.open("Changes");
        assertThat(text(_get(BaselinePanel.class)))
                .contains("Baseline 1", "1 milestone", "1 deliverable", "Sven", "Budget €50,000");
        assertThat(Tabs.names()).doesNotHaveDuplicates();
        assertThat(buttons()).doesNotContain("Add milestone", "Remove", "Cancel this project");
    }

    @Test
    void theBudgetOfTheBaselineIsMoneyToo() {
        openAs(chen, projects.running(draft, mei));

        Tabs.open("Changes");

        assertThat(text(_get(BaselinePanel.class))).contains("Baseline 1").doesNotContain("€");
    }

    @Test
    void whatDoesNotExistIsSaidToBeNothing() {
        openAs(mei, ProjectId.next());
        assertThat(text(_get(EmptyState.class))).contains("Nothing is here");

        visit("projects/no-id-at-all");

        assertThat(text(_get(EmptyState.class))).contains("Nothing is here");
    }
}
