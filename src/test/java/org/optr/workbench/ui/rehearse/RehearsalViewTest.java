package org.optr.workbench.ui.rehearse;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.optr.ApplicationViewTest;
import org.optr.OptrTest;
import org.optr.people.PeopleFixtures;
import org.optr.people.PersonId;
import org.optr.people.Roles;
import org.optr.people.UnitId;
import org.optr.workbench.DraftId;
import org.optr.workbench.DraftService;
import org.optr.workbench.rehearse.RehearsalFixtures;
import org.optr.workbench.rehearse.RehearsalService;
import org.optr.workbench.ui.ProcessNavigation;
import org.springframework.beans.factory.annotation.Autowired;

/** Paula tries a change of the process of process changes; Rita only reads. */
@OptrTest
class RehearsalViewTest extends ApplicationViewTest {

    @Autowired
    private PeopleFixtures people;

    @Autowired
    private DraftService drafts;

    @Autowired
    private RehearsalService rehearsals;

    @Autowired
    private RehearsalFixtures fixtures;

    private UnitId unit;
    private PersonId paula;
    private DraftId draft;

    @BeforeEach
    void paulaChangesAProcess() {
        unit = people.unit("Warehouse");
        paula = people.person("Paula", unit);
        people.grant(paula, Roles.PROCESS_OWNER, unit);
        draft = people.as(paula, () -> drafts.begin("process-change", "Review sooner"));
    }

    @AfterEach
    void leave() {
        fixtures.everybodyForgotThem();
    }

    private void open(PersonId person, String... roles) {
        signIn(person, roles);
        visit(ProcessNavigation.rehearsal(draft));
    }

    private void begin() {
        open(paula, Roles.PROCESS_OWNER);
        _setValue(_get(TextField.class, field -> field.withLabel("reviewers")), Roles.PROCESS_OWNER + "@" + unit);
        press("Start");
    }

    private static String shown() {
        return text(_get(RehearsalView.class));
    }

    @Test
    void itBeginsWithWhatTheProcessReads() {
        open(paula, Roles.PROCESS_OWNER);

        assertThat(shown()).contains("Nothing real happens here.", "With which data?", "Revision ");
        assertThat(_find(TextField.class)).extracting(TextField::getLabel).contains("reviewers");
    }

    @Test
    void theTaskIsShownWithItsFormAndForWhomItIs() {
        begin();

        assertThat(shown())
                .contains("What happens now", "Review process change", "Today this gives one person: Paula", "Due on")
                .contains("Process owner of Warehouse")
                .doesNotContain("@" + unit);
        assertThat(_find(Button.class)).extracting(Button::getText).contains("Publish");
    }

    @Test
    void theFormRefusesWhatTheRealOneWould() {
        begin();

        press("Ask for changes");

        assertThat(shown()).contains("Case started").doesNotContain("Done: Review");
        assertThat(_get(TextArea.class, area -> area.withPredicate(TextArea::isInvalid))
                        .isInvalid())
                .isTrue();
    }

    @Test
    void oneGoesOnToAStepAndAnswersForItAndBack() {
        begin();

        press("Publish");
        assertThat(shown())
                .contains(
                        "Done: Review process change",
                        "Automatic step Note approval of a process change",
                        "Decision = Publish")
                .contains("Decision is now Publish")
                .doesNotContain("= publish");

        press("Answer");
        assertThat(shown()).contains("Answered: Note approval", "Note approval of a process change got");

        press("Back one step");
        assertThat(shown())
                .contains("Automatic step Note approval of a process change")
                .doesNotContain("Answered: Note");
    }

    @Test
    void whoPlaysOnAfterItsEndBeginsAgainWithTheSameData() {
        begin();
        fixtures.everybodyForgotThem();

        press("Publish");

        assertThat(shown())
                .contains("This rehearsal has ended.", "nobody used it for a quarter of an hour", "With which data?");
        assertThat(_get(TextField.class, field -> field.withLabel("reviewers")).getValue())
                .isEqualTo(Roles.PROCESS_OWNER + "@" + unit);

        press("Start");

        assertThat(shown()).contains("Review process change").doesNotContain("has ended");
    }

    @Test
    void whoGoesBackAfterItsEndIsToldSo() {
        begin();
        press("Publish");
        fixtures.everybodyForgotThem();

        press("Back one step");

        assertThat(shown()).contains("This rehearsal has ended.", "With which data?");
    }

    @Test
    void whatIsTriedInAnotherTabChangesNothingHere() {
        begin();
        people.as(paula, () -> rehearsals.begin(draft, Map.of("reviewers", Roles.PROCESS_OWNER + "@" + unit)));

        press("Publish");

        assertThat(shown()).contains("Done: Review process change");
    }

    @Test
    void whoHasTooManyIsToldSoAndKeepsWhatWasTyped() {
        Map<String, Object> data = Map.of("reviewers", Roles.PROCESS_OWNER + "@" + unit);
        people.as(paula, () -> rehearsals.begin(draft, data));
        people.as(paula, () -> rehearsals.begin(draft, data));

        begin();

        assertThat(shown()).contains("With which data?").doesNotContain("What happens now");
        assertThat(text(_get(Notification.class))).contains("You rehearse in 2 tabs already. Leave one of them");
        assertThat(_get(TextField.class, field -> field.withLabel("reviewers")).getValue())
                .isEqualTo(Roles.PROCESS_OWNER + "@" + unit);
    }

    @Test
    void whoLeavesEndsItsEngine() {
        var before = fixtures.engines();
        begin();
        assertThat(fixtures.engines()).isEqualTo(before + 1);

        visit("processes");

        assertThat(fixtures.engines()).isEqualTo(before);
    }

    @Test
    void startingAgainEndsTheFormerEngine() {
        var before = fixtures.engines();
        begin();
        press("Start again");
        assertThat(fixtures.engines()).isEqualTo(before);

        press("Start");

        assertThat(shown()).contains("Review process change");
        assertThat(fixtures.engines()).isEqualTo(before + 1);
    }

    @Test
    void whatCannotBeginKeepsWhatWasTyped() {
        open(paula, Roles.PROCESS_OWNER);
        var field = _get(TextField.class, each -> each.withLabel("proposerId"));
        _setValue(field, "Paula");

        press("Start");

        assertThat(shown()).contains("With which data?");
        assertThat(field.isAttached()).isTrue();
    }

    @Test
    void startingAgainKeepsTheData() {
        begin();

        press("Start again");

        assertThat(_get(TextField.class, field -> field.withLabel("reviewers")).getValue())
                .isEqualTo(Roles.PROCESS_OWNER + "@" + unit);
    }

    @Test
    void theSameInChinese() {
        signIn(paula, Roles.PROCESS_OWNER);
        UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
        visit(ProcessNavigation.rehearsal(draft));
        _setValue(_get(TextField.class, field -> field.withLabel("reviewers")), Roles.PROCESS_OWNER);
        press("开始");

        assertThat(shown()).contains("现在发生什么", "审核流程变更", "后退一步");

        press("发布");

        assertThat(shown()).contains("决定 = 发布", "决定 现为 发布");
    }

    @Test
    void whoOnlyReadsTriesNothing() {
        open(people.person("Rita"));

        assertThat(shown()).contains("Only process owners try drafts");
        assertThat(_find(TextField.class)).isEmpty();
    }
}
