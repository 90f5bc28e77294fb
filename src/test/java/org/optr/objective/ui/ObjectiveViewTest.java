package org.optr.objective.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.optr.objective.ObjectiveExamples.report;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.notification.Notification;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.optr.ApplicationViewTest;
import org.optr.OptrTest;
import org.optr.objective.ObjectiveApproval;
import org.optr.objective.ObjectiveExamples;
import org.optr.objective.ObjectiveFixtures;
import org.optr.objective.ObjectiveId;
import org.optr.objective.ObjectiveReader;
import org.optr.objective.ObjectiveService;
import org.optr.people.PeopleFixtures;
import org.optr.people.PersonId;
import org.optr.people.UnitId;
import org.optr.ui.EmptyState;
import org.optr.ui.Note;
import org.optr.ui.StatusBadge;
import org.springframework.beans.factory.annotation.Autowired;

@OptrTest
class ObjectiveViewTest extends ApplicationViewTest {

    private static final String HALF = "50\u202f%";

    @Autowired
    private PeopleFixtures people;

    @Autowired
    private ObjectiveFixtures objectives;

    @Autowired
    private ObjectiveService service;

    @Autowired
    private ObjectiveReader reader;

    @Autowired
    private ObjectiveApproval approval;

    private UnitId unit;
    private PersonId anna;

    @BeforeEach
    void anna() {
        unit = people.unit("Delivery");
        anna = people.person("Anna", unit);
    }

    private ObjectiveId emptyDraft() {
        var draft = ObjectiveExamples.draft("Cut 21 days", anna, Set.of(), unit, objectives.cycle());
        return people.as(anna, () -> service.draft(draft));
    }

    /** From 142 days to 121, and 131.5 are reached. */
    private ObjectiveId halfReached() {
        var id = objectives.published("Deliver faster", anna, unit, objectives.cycle());
        people.as(anna, () -> {
            var keyResult = reader.page(id).orElseThrow().keyResults().get(0).id();
            service.checkIn(keyResult, report("131.5"));
        });
        return id;
    }

    private void openAs(PersonId person, ObjectiveId id) {
        signIn(person);
        visit(ObjectiveNavigation.path(id));
    }

    private static List<String> buttons() {
        return _find(Button.class).stream().map(Button::getText).toList();
    }

    private static String page() {
        return text(_get(ObjectiveView.class));
    }

    @Test
    void aDraftSaysWhatItLacksAndWhatTheCoachAdvises() {
        var id = emptyDraft();
        people.as(anna, () -> approval.advise(id, List.of("title-number")));

        openAs(anna, id);

        assertThat(_get(H1.class).getText()).isEqualTo("Cut 21 days");
        assertThat(text(_get(StatusBadge.class))).isEqualTo("Draft");
        assertThat(text(_get(Note.class))).contains("Missing before it can be submitted");
        assertThat(text(_get(ObjectiveNotes.class))).contains("The objective has no key result");
        assertThat(text(_get(HintList.class))).contains("The title has a number in it");
        assertThat(page()).contains("Customers wait too long", "No key results yet");
    }

    @Test
    void aDraftSpeaksChinese() {
        var id = emptyDraft();
        signIn(anna);
        speak(Locale.SIMPLIFIED_CHINESE);

        visit(ObjectiveNavigation.path(id));

        assertThat(text(_get(StatusBadge.class))).isEqualTo("草稿");
        assertThat(text(_get(Note.class))).contains("提交前还缺少");
        assertThat(buttons()).contains("编辑目标", "添加关键结果");
    }

    @Test
    void itsOwnerSubmitsADraftAndSeesWhereItIsNow() {
        openAs(anna, objectives.draft("Deliver faster", anna, unit, objectives.cycle(), Set.of()));

        press("Submit for approval");

        assertThat(text(_get(Notification.class))).contains("Submitted for approval");
        assertThat(_find(StatusBadge.class))
                .extracting(ApplicationViewTest::text)
                .contains("In approval");
        assertThat(buttons()).contains("Withdraw").doesNotContain("Submit for approval", "Edit objective");
    }

    @Test
    void whatIsMissingIsSaidWhenItIsSubmittedAndTheDraftStays() {
        openAs(anna, emptyDraft());

        press("Submit for approval");

        assertThat(text(_get(Notification.class))).contains("The objective has no key result");
        assertThat(text(_get(StatusBadge.class))).isEqualTo("Draft");
    }

    @Test
    void aPublishedObjectiveShowsItsKeyResultsAndWhatWasSaidAboutThem() {
        openAs(people.person("Chen"), halfReached());

        var card = text(_get(KeyResultPanel.class));
        assertThat(card).contains("Delivery time falls", "131.5\u202fdays", HALF + " of the way", "Anna");
        assertThat(card).contains("Baseline 142", "Target 121", "Updated just now");
        assertThat(text(_get(CheckInFeed.class)))
                .contains("Anna", "Delivery time falls: 131.5", "Going well 进展顺利 🚀", "Confidence 7");
    }

    @Test
    void onlyWhoMayCheckInIsOfferedIt() {
        var id = halfReached();

        openAs(people.person("Chen"), id);
        assertThat(buttons()).doesNotContain("Check in", "Edit objective", "Withdraw");

        openAs(anna, id);
        assertThat(buttons()).contains("Check in").doesNotContain("Edit objective");
    }

    @Test
    void aFigureSaysWhyItIsWhatItIs() {
        openAs(anna, halfReached());

        press(HALF + " of the way");

        var dialog = _get(Dialog.class);
        assertThat(dialog.getHeaderTitle()).isEqualTo("Why " + HALF + "?");
        assertThat(text(dialog))
                .contains("(last value - baseline) / (target - baseline)", "Check-ins of the key result", "131.5");
    }

    @Test
    void theObjectivesFigureNamesWhatItComesFromInChineseToo() {
        var id = halfReached();
        signIn(anna);
        speak(Locale.SIMPLIFIED_CHINESE);
        visit(ObjectiveNavigation.path(id));

        press("50%");

        var dialog = _get(Dialog.class);
        assertThat(dialog.getHeaderTitle()).isEqualTo("为什么是 50%？");
        assertThat(text(dialog)).contains("Delivery time falls", "50%");
    }

    @Test
    void whatOneMayNotSeeLooksAsIfItWereNotThere() {
        var id = emptyDraft();
        var chen = people.person("Chen");

        openAs(chen, id);
        var hidden = text(_get(EmptyState.class));
        visit("objectives/" + ObjectiveId.next());
        var unknown = text(_get(EmptyState.class));
        visit("objectives/no-id-at-all");

        assertThat(hidden)
                .contains("Nothing is here")
                .doesNotContain("Cut 21 days")
                .isEqualTo(unknown);
        assertThat(text(_get(EmptyState.class))).isEqualTo(unknown);
    }
}
