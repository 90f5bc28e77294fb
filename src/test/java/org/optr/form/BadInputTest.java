package org.optr.form;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.optr.OptrTest;
import org.optr.engine.CaseOperations;
import org.optr.engine.SubmissionRefused;
import org.optr.engine.WorkItem;
import org.optr.engine.WorkItems;
import org.optr.form.PlanCase.Plan;
import org.optr.people.PeopleFixtures;
import org.optr.people.PersonId;
import org.optr.people.Roles;
import org.optr.shared.RuleViolation;
import org.optr.ui.ErrorWords;
import org.optr.ui.Note;
import org.optr.ui.Translations;
import org.springframework.beans.factory.annotation.Autowired;

/** What people and programs send that is wrong: each time a clear message, what was typed is kept, nothing is done twice. */
@OptrTest
class BadInputTest {

    @Autowired
    private PlanCase plans;

    @Autowired
    private WorkItemForms forms;

    @Autowired
    private WorkItems workItems;

    @Autowired
    private CaseOperations operations;

    @Autowired
    private PeopleFixtures people;

    private final List<String> heard = new ArrayList<>();
    private Plan plan;

    @BeforeEach
    void aPlanWaits() {
        plan = plans.start();
        openBrowser();
    }

    private static void openBrowser() {
        System.setProperty("vaadin.i18n.provider", Translations.class.getName());
        MockVaadin.setup();
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    @AfterEach
    void closeBrowser() {
        MockVaadin.tearDown();
    }

    private Component open(PersonId person) {
        return people.as(person, () -> {
            var panel = forms.open(plan.item(), new WorkItemForms.Listener() {
                @Override
                public void completed(WorkItem item) {
                    heard.add("completed");
                }

                @Override
                public void gone(WorkItem item) {
                    heard.add("gone");
                }
            });
            UI.getCurrent().removeAll();
            UI.getCurrent().add(panel);
            return panel;
        });
    }

    private void type(PersonId person, String label, String text) {
        people.as(
                person,
                () -> label.equals("Comment") || label.equals("Reason")
                        ? set(_get(TextArea.class, spec -> spec.withLabel(label)), text)
                        : set(_get(TextField.class, spec -> spec.withLabel(label)), text));
    }

    private static boolean set(com.vaadin.flow.component.HasValue<?, String> field, String text) {
        _setValue(field, text);
        return true;
    }

    /** The click as it arrives from a browser, whether or not the button is switched off by then. */
    private void choose(PersonId person, Component panel, String text) {
        var button = _get(panel, Button.class, spec -> spec.withText(text));
        people.as(person, () -> ComponentUtil.fireEvent(button, new ClickEvent<>(button)));
    }

    private TextField title() {
        return _get(TextField.class, spec -> spec.withLabel("Title"));
    }

    private String notice() {
        return String.join(
                " ",
                _find(Note.class).stream()
                        .map(note -> note.getElement().getTextRecursively())
                        .toList());
    }

    private void assertNothingWasDone() {
        assertThat(plans.isOpen(plan)).isTrue();
        assertThat(plans.submission(plan)).isEmpty();
        assertThat(heard).isEmpty();
        assertThat(_get(Button.class, spec -> spec.withText("Approve")).isEnabled())
                .isTrue();
    }

    /** Returns "path: sentence" of each refused field of a submission that did not come from the screen. */
    private List<String> refusal(Map<String, Object> submitted) {
        var refused = catchThrowableOfType(
                SubmissionRefused.class,
                () -> people.as(
                        plan.anna(), () -> workItems.complete(plan.item().id(), submitted)));
        assertThat(plans.isOpen(plan)).isTrue();
        assertThat(plans.submission(plan)).isEmpty();
        return refused.fields().entrySet().stream()
                .map(field -> field.getKey() + ": " + ErrorWords.of(field.getValue()))
                .sorted()
                .toList();
    }

    private static Map<String, Object> valid() {
        return new HashMap<>(Map.of("title", "Pilot line", "outcome", "approve"));
    }

    @Test
    void aRequiredFactIsMissing() {
        var panel = open(plan.anna());
        type(plan.anna(), "Reason", "Half the changeover time");

        choose(plan.anna(), panel, "Approve");

        assertThat(title().isInvalid()).isTrue();
        assertThat(title().getErrorMessage()).isEqualTo("Fill in this field.");
        assertThat(notice()).contains("Nothing was sent. Correct the marked field; what you typed is kept.");
        assertThat(_get(TextArea.class, spec -> spec.withLabel("Reason")).getValue())
                .isEqualTo("Half the changeover time");
        assertNothingWasDone();
    }

    @Test
    void aDecisionThatNeedsACommentHasNone() {
        var panel = open(plan.anna());
        type(plan.anna(), "Title", "Pilot line");

        choose(plan.anna(), panel, "Reject");

        var comment = _get(TextArea.class, spec -> spec.withLabel("Comment"));
        assertThat(comment.getHelperText()).isEqualTo("Required when you reject");
        assertThat(comment.getErrorMessage()).isEqualTo("Say why: this decision needs a comment.");
        assertNothingWasDone();
    }

    @Test
    void datesAreReversed() {
        var panel = open(plan.anna());
        type(plan.anna(), "Title", "Pilot line");
        var starts = _get(DatePicker.class, spec -> spec.withLabel("Starts on"));
        var ends = _get(DatePicker.class, spec -> spec.withLabel("Ends on"));
        people.as(plan.anna(), () -> {
            _setValue(starts, LocalDate.of(2027, 2, 22));
            _setValue(ends, LocalDate.of(2027, 2, 21));
        });

        choose(plan.anna(), panel, "Approve");

        assertThat(ends.getErrorMessage()).isEqualTo("The end is before the beginning. Correct one of the two dates.");
        assertThat(ends.getValue()).isEqualTo(LocalDate.of(2027, 2, 21));
        assertNothingWasDone();
    }

    @Test
    void aTextHasAHundredThousandCharacters() {
        var panel = open(plan.anna());
        var endless = "x".repeat(100_000);
        type(plan.anna(), "Title", "Pilot line");
        type(plan.anna(), "Reason", endless);

        choose(plan.anna(), panel, "Approve");

        var reason = _get(TextArea.class, spec -> spec.withLabel("Reason"));
        assertThat(reason.getErrorMessage()).isEqualTo("At most 4,000 characters; these are 100,000.");
        assertThat(reason.getValue()).isEqualTo(endless);
        assertNothingWasDone();
    }

    @Test
    void aTextStandsWhereANumberBelongs() {
        var panel = open(plan.anna());
        type(plan.anna(), "Title", "Pilot line");
        type(plan.anna(), "Days", "about ten");

        choose(plan.anna(), panel, "Approve");

        var days = _get(TextField.class, spec -> spec.withLabel("Days"));
        assertThat(days.getErrorMessage()).isEqualTo("This is no number.");
        assertThat(days.getValue()).isEqualTo("about ten");
        assertNothingWasDone();
    }

    @Test
    void aNumberStandsWhereATextBelongs() {
        var submitted = valid();
        submitted.put("title", 17);

        assertThat(refusal(submitted)).containsExactly("title: This must be text.");
    }

    @Test
    void aKeyIsUnknown() {
        var submitted = valid();
        submitted.put("deciders", "everybody");

        assertThat(refusal(submitted)).containsExactly("deciders: The form has no field deciders.");
    }

    @Test
    void aReadOnlyValueIsTamperedWith() {
        var submitted = valid();
        submitted.put("budget", 1);

        people.as(plan.anna(), () -> workItems.complete(plan.item().id(), submitted));

        assertThat(plans.submission(plan).orElseThrow()).containsEntry("budget", new BigDecimal("50000"));
    }

    @Test
    void theItemIsStale() {
        var panel = open(plan.anna());
        type(plan.anna(), "Title", "Anna's title");
        people.as(plan.boris(), () -> workItems.complete(plan.item().id(), valid()));

        choose(plan.anna(), panel, "Approve");

        assertThat(heard).containsExactly("gone");
        assertThat(NotificationsKt.getNotifications()).isNotEmpty();
        assertThat(notice()).contains("Boris decided this work item on ");
        assertThat(title().getValue()).isEqualTo("Anna's title");
        assertThat(title().isReadOnly()).isTrue();
        assertThat(plans.submission(plan).orElseThrow()).containsEntry("title", "Pilot line");
    }

    @Test
    void theCaseIsSuspendedBeforeThePageKnows() {
        var panel = open(plan.anna());
        type(plan.anna(), "Title", "Anna's title");
        var owner = people.person("Olga");
        people.grant(owner, Roles.PROCESS_OWNER);
        people.as(owner, () -> operations.suspend(plan.item().run(), "The budget is checked"));

        choose(plan.anna(), panel, "Approve");

        assertThat(notice()).contains("Olga suspended this case on ", "The budget is checked");
        assertThat(title().getValue()).isEqualTo("Anna's title");
        assertNothingWasDone();
        people.as(owner, () -> operations.resume(plan.item().run(), "It is checked"));
        choose(plan.anna(), panel, "Approve");
        assertThat(plans.submission(plan).orElseThrow()).containsEntry("title", "Anna's title");
    }

    @Test
    void aButtonIsClickedTwice() {
        var panel = open(plan.anna());
        type(plan.anna(), "Title", "Pilot line");

        choose(plan.anna(), panel, "Approve");
        choose(plan.anna(), panel, "Approve");

        assertThat(heard).containsExactly("completed");
        assertThat(plans.submission(plan)).isPresent();
    }

    @Test
    void aProgramSubmitsTwice() {
        people.as(plan.anna(), () -> workItems.complete(plan.item().id(), valid()));

        var second = catchThrowableOfType(
                RuleViolation.class,
                () -> people.as(
                        plan.anna(), () -> workItems.complete(plan.item().id(), valid())));

        assertThat(second.key()).isEqualTo("work-item.gone");
        assertThat(plans.submission(plan)).isPresent();
    }

    @Test
    void twoBrowsersHaveTheSameItem() {
        var atTheDesk = open(plan.anna());
        type(plan.anna(), "Title", "At the desk");
        var onThePhone = open(plan.anna());
        type(plan.anna(), "Title", "On the phone");

        choose(plan.anna(), onThePhone, "Approve");
        UI.getCurrent().add(atTheDesk);
        choose(plan.anna(), atTheDesk, "Reject");

        assertThat(heard).containsExactly("completed", "gone");
        assertThat(plans.submission(plan).orElseThrow())
                .containsEntry("title", "On the phone")
                .containsEntry("outcome", "approve");
    }

    @Test
    void theSessionExpiresWhileTyping() {
        open(plan.anna());
        type(plan.anna(), "Title", "Half a sen");
        type(plan.anna(), "Days", "about ten");
        type(plan.anna(), "Comment", "Looks good");

        closeBrowser();
        openBrowser();
        open(plan.anna());

        assertThat(title().getValue()).isEqualTo("Half a sen");
        assertThat(_get(TextField.class, spec -> spec.withLabel("Days")).getValue())
                .isEqualTo("about ten");
        assertThat(_get(TextArea.class, spec -> spec.withLabel("Comment")).getValue())
                .isEqualTo("Looks good");
        assertNothingWasDone();
    }

    @Test
    void aDraftIsItsPersonsOwnAndGoesWithTheItem() {
        open(plan.anna());
        type(plan.anna(), "Title", "Anna's secret");

        open(plan.boris());
        assertThat(title().getValue()).isEmpty();
        assertThat(plans.drafts(plan)).isEqualTo(1);

        people.as(plan.boris(), () -> workItems.complete(plan.item().id(), valid()));
        assertThat(plans.drafts(plan)).isZero();
    }

    @Test
    void whoMayNotSeeTheItemSeesNoForm() {
        open(people.person("Mallory"));

        assertThat(_find(TextField.class)).isEmpty();
        assertThat(notice()).contains("it is not yours");
    }
}
