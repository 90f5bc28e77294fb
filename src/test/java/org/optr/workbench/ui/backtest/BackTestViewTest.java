package org.optr.workbench.ui.backtest;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.optr.ApplicationViewTest;
import org.optr.OptrTest;
import org.optr.people.PeopleFixtures;
import org.optr.people.PersonId;
import org.optr.people.Roles;
import org.optr.workbench.DraftId;
import org.optr.workbench.DraftService;
import org.optr.workbench.backtest.BackTestStatus;
import org.optr.workbench.backtest.BackTests;
import org.optr.workbench.backtest.RatedCases;
import org.springframework.beans.factory.annotation.Autowired;

/** Paula changed the limit of a table, and a step comes before the answer; Rita only reads. */
@OptrTest
class BackTestViewTest extends ApplicationViewTest {

    @Autowired
    private PeopleFixtures people;

    @Autowired
    private DraftService drafts;

    @Autowired
    private BackTests tests;

    @Autowired
    private RatedCases cases;

    private PersonId paula;
    private DraftId draft;

    @BeforeEach
    void paulaChangesTableAndProcess() {
        var unit = people.unit("Warehouse");
        paula = people.person("Paula", unit);
        people.grant(paula, Roles.PROCESS_OWNER, unit);
        var name = cases.published(paula);
        cases.start(paula, name, Map.of("amount", 5L));
        cases.start(paula, name, Map.of("amount", 150L));
        draft = people.as(paula, () -> drafts.begin(name, "Rate otherwise"));
        save(name + "-class.dmn", RatedCases.table(name, 200, "amount"));
        save(
                name + ".bpmn",
                RatedCases.withCheck(drafts.open(draft).models().files().get(name + ".bpmn")));
    }

    private void save(String file, String content) {
        people.as(paula, () -> drafts.save(draft, drafts.open(draft).revision(), file, content));
    }

    private void tested() {
        people.as(paula, () -> tests.start(draft, tests.usualPeriod()));
        ended();
    }

    private void ended() {
        await().atMost(Duration.ofMinutes(1)).until(() -> people.as(paula, () -> tests.last(draft)).stream()
                .anyMatch(test -> test.status() != BackTestStatus.RUNNING));
    }

    private void open(PersonId person, String... roles) {
        signIn(person, roles);
        visit(BackTestNavigation.path(draft));
    }

    private static String shown() {
        return text(_get(BackTestView.class));
    }

    @Test
    void aDraftThatWasNeverTestedSaysSo() {
        open(paula, Roles.PROCESS_OWNER);

        assertThat(shown()).contains("Not run", "Run the back-test");
    }

    @Test
    void theResultIsShownWhenTheTestHasRun() {
        open(paula, Roles.PROCESS_OWNER);

        press("Run the back-test");
        ended();
        visit("processes");
        visit(BackTestNavigation.path(draft));

        assertThat(shown())
                .contains("Paula", "riskClass = \"high\"", "riskClass = \"low\"", "Risk class")
                .contains("Answer the question", "The case would have had to do “Check the rating” first");
    }

    @Test
    void theCasesBehindAFigureAreListed() {
        tested();
        people.grant(paula, Roles.AUDITOR, people.unit("Audit"));
        open(paula, Roles.PROCESS_OWNER, Roles.AUDITOR);

        _find(Button.class, button -> button.withText("1")).get(0).click();

        assertThat(shown()).contains("Decisions of “Risk class”", "Amount: 150");
        _get(Button.class, button -> button.withAttribute("aria-label", "Close the list"))
                .click();
        assertThat(shown()).doesNotContain("Amount: 150");
    }

    @Test
    void casesThatCouldNotGoOnAreListedByStep() {
        tested();
        open(paula, Roles.PROCESS_OWNER);

        _find(Button.class, button -> button.withText("2")).get(0).click();

        assertThat(shown()).contains("Cases that could not go on to “Answer the question”");
    }

    @Test
    void whatWasChangedSinceIsSaid() {
        tested();
        var before = drafts.open(draft).revision();
        people.as(paula, () -> drafts.remove(draft, before, "answer.form"));
        open(paula, Roles.PROCESS_OWNER);

        assertThat(shown()).contains("The draft was changed since: this was run on revision " + before);
    }

    @Test
    void whoOwnsNoProcessesReadsTheFiguresOnly() {
        tested();
        open(people.person("Rita"));

        assertThat(shown()).contains("Answer the question").doesNotContain("riskClass");
        _assertNone(Button.class, button -> button.withText("Run the back-test"));
    }

    @Test
    void aPeriodThatEndsBeforeItBeginsIsNotTested() {
        open(paula, Roles.PROCESS_OWNER);
        var pickers = _find(DatePicker.class);

        _setValue(pickers.get(1), pickers.get(0).getValue().minusDays(1));
        press("Run the back-test");

        assertThat(pickers.get(1).isInvalid()).isTrue();
        assertThat(people.as(paula, () -> tests.last(draft))).isEmpty();
    }

    @Test
    void theSameInChinese() {
        tested();
        signIn(paula, Roles.PROCESS_OWNER);
        UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
        visit(BackTestNavigation.path(draft));

        assertThat(shown()).contains("回测", "会改变的决策", "案例必须先办理“Check the rating”");
        _assertOne(BackTestResult.class);
    }
}
