package org.optr.task.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.optr.OptrTest;
import org.optr.people.PersonId;
import org.optr.task.Dependency;
import org.optr.task.TaskDraft;
import org.optr.task.TaskId;
import org.optr.ui.EmptyState;

@OptrTest
class TaskViewTest extends TaskScene {

    private void openAs(PersonId person, TaskId task) {
        signIn(person);
        visit("tasks/" + task);
    }

    private static String shown() {
        return text(_get(TaskView.class));
    }

    private static List<String> buttons() {
        return _find(Button.class).stream().map(Button::getText).toList();
    }

    @Test
    void aTaskSaysWhatItServesWhoDoesItAndHowFarItIs() {
        openAs(mei, submitted(byPercent("Connect the shop")));

        assertThat(_get(H1.class).getText()).isEqualTo("1 Connect the shop");
        assertThat(text(_get(TaskHead.class))).contains("Submitted", "Deliver faster", "One order system");
        assertThat(text(_get(TaskMetrics.class)))
                .contains("Rita", "Orders that pass", "480\u202forders of 500\u202forders", "12 h of 16 h");
        assertThat(text(_get(ServedChain.class))).contains("One order system", "Deliver faster");
        assertThat(text(_get(TaskPeople.class))).contains("Rita", "Mei");
        assertThat(text(_get(EvidencePanel.class))).contains("Test report", "All green", "Rita");
        assertThat(shown()).contains("All shops, one after the other", "Nearly all");
    }

    @Test
    void aLinkOfTheEvidenceOpensApartAndLearnsNothing() {
        openAs(mei, submitted(draft("Connect the shop")));

        var link = _get(Anchor.class, anchor -> anchor.withText("Test report"));

        assertThat(link.getHref()).isEqualTo("https://example.org/report");
        assertThat(link.getElement().getAttribute("rel")).isEqualTo("noopener noreferrer");
        assertThat(link.getTarget()).contains("_blank");
    }

    @Test
    void aTaskNamesWhatItWaitsForAndWhatWaitsForIt() {
        var first = planned(draft("Choose the shop"));
        var second = planned(draft("Connect the shop").withDependencies(Set.of(new Dependency(first, 2))));

        openAs(rita, second);
        assertThat(text(_get(TaskLinks.class))).contains("1 Choose the shop", "Before it", "Planned");
        assertThat(shown()).contains("It cannot begin yet");
        openAs(rita, first);

        assertThat(text(_get(TaskLinks.class))).contains("2 Connect the shop", "After it");
    }

    @Test
    void aTaskThatCannotBeOfferedSaysWhatItLacks() {
        openAs(mei, planned(TaskDraft.titled("Connect the shop")));

        assertThat(text(_get(TaskNotes.class))).contains("Missing before it can be offered", "deadline", "indicator");
    }

    @Test
    void whoeverIsResponsibleReportsOnThePageAndAddsEvidence() {
        var task = accepted(byPercent("Connect the shop"));
        openAs(rita, task);

        press("Add evidence");
        _setValue(_get(TextField.class, field -> field.withLabel("Title")), "Photo");
        _setValue(_get(TextField.class, field -> field.withLabel("Link")), "https://example.org/photo");
        pressInDialog("Add evidence");

        assertThat(text(_get(EvidencePanel.class))).contains("Photo");
        assertThat(_find(ProgressPanel.class)).hasSize(1);
    }

    @Test
    void anAddressThatIsNotSafeIsRefusedAtItsField() {
        openAs(rita, accepted(draft("Connect the shop")));

        press("Add evidence");
        _setValue(_get(TextField.class, field -> field.withLabel("Title")), "Photo");
        _setValue(_get(TextField.class, field -> field.withLabel("Link")), "javascript:alert(1)");
        pressInDialog("Add evidence");

        assertThat(_get(TextField.class, field -> field.withLabel("Link")).isInvalid())
                .isTrue();
    }

    @Test
    void onlyTheManagerReassignsAndCancels() {
        var task = accepted(draft("Connect the shop"));

        openAs(rita, task);
        assertThat(buttons()).doesNotContain("Reassign", "Cancel this task");
        openAs(mei, task);

        assertThat(buttons()).contains("Reassign", "Cancel this task").doesNotContain("Add evidence");
    }

    @Test
    void aTaskThatNobodyWasAskedToDoIsCancelledWithAReason() {
        openAs(mei, planned(draft("Connect the shop")));

        press("Cancel this task");
        pressInDialog("Cancel this task");
        assertThat(_get(TextArea.class, field -> field.withLabel("Reason")).isInvalid())
                .isTrue();
        _setValue(_get(TextArea.class, field -> field.withLabel("Reason")), "The shop closes");
        pressInDialog("Cancel this task");

        assertThat(text(_get(TaskHead.class))).contains("Cancelled");
        assertThat(text(_get(TaskNotes.class))).contains("The shop closes");
    }

    @Test
    void aTaskSpeaksChinese() {
        signIn(rita);
        speak(Locale.SIMPLIFIED_CHINESE);

        visit("tasks/" + accepted(byPercent("Connect the shop")));

        assertThat(shown()).contains("责任人", "16 小时", "支撑的目标", "佐证", "截止日期");
    }

    @Test
    void whatDoesNotExistIsSaidToBeNothing() {
        openAs(rita, TaskId.next());
        assertThat(text(_get(EmptyState.class))).contains("Nothing is here");

        visit("tasks/no-id-at-all");

        assertThat(text(_get(EmptyState.class))).contains("Nothing is here");
    }
}
