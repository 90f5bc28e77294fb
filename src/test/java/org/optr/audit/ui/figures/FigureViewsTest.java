package org.optr.audit.ui.figures;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.optr.ApplicationViewTest;
import org.optr.OptrTest;
import org.optr.audit.figures.AskedTwice;
import org.optr.audit.figures.FigureQuestion;
import org.optr.audit.figures.FigureService;
import org.optr.people.PeopleFixtures;
import org.optr.people.PersonId;
import org.optr.people.Roles;
import org.optr.shared.Period;
import org.optr.ui.Formats;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Ten cases go straight and one in a roundabout way, all in March 2031; Ada audits. */
@OptrTest
class FigureViewsTest extends ApplicationViewTest {

    private static final Choice MARCH = month(3);
    private static final Choice APRIL = month(4);

    @Autowired
    private PeopleFixtures people;

    @Autowired
    private AskedTwice asked;

    @Autowired
    private FigureService figures;

    @Autowired
    private JdbcClient jdbc;

    private AskedTwice.Play play;
    private PersonId ada;

    @BeforeEach
    void elevenCases() {
        ada = people.person("Ada");
        people.grant(ada, Roles.AUDITOR);
        play = asked.play();
        IntStream.range(0, 10).forEach(straight -> play.straight());
        play.roundabout();
    }

    @Test
    void theListLeadsToTheFiguresOfAProcess() {
        signIn(ada, Roles.AUDITOR);

        visit("audit/figures");

        assertThat(_get(Anchor.class, anchor -> anchor.withId("figures-" + play.process))
                        .getHref())
                .isEqualTo("audit/figures/" + play.process);
    }

    @Test
    void figuresSayWhereTimeGoesAndOfHowManyCases() {
        open(MARCH);

        var page = text(_get(FiguresPanel.class));
        assertThat(page)
                .contains("Cases that ended from 1 Mar 2031 to 31 Mar 2031, all versions")
                .contains("10 h 0 min", "85 of 100 took at most: 10 h 0 min")
                .contains("91\u202f%", "1 case came back")
                .contains("of 12 that were due", "1 case late");
        assertThat(text(_get(StepPanel.class)))
                .contains("Write", "Review", "Vote", "3 h 0 min (n = 12)", "1 h 0 min (n = 12)");
        assertThat(text(_get(LoopPanel.class))).contains("Review", "back to Write");
        assertThat(text(_get(VariantPanel.class)))
                .contains("Write → Review → Vote")
                .contains("Write (repeated) → Review (repeated) → Vote");
        assertThat(text(_get(HowCounted.class))).contains("calendar time", "Running cases are left out");
    }

    @Test
    void casesThatRetentionHasRemovedAreSaidWithTheFigures() {
        open(MARCH);
        assertThat(text(_get(FigureNotes.class))).doesNotContain("can be counted no more");
        removed(LocalDateTime.of(2031, 3, 31, 12, 0));
        removed(LocalDateTime.of(2031, 4, 1, 12, 0));

        visit("");
        open(MARCH);

        assertThat(text(_get(FigureNotes.class))).contains("1 case of this period can be counted no more.");
    }

    private void removed(LocalDateTime endedAt) {
        var run = "gone-" + play.process + endedAt;
        jdbc.sql(
                        """
                        insert into removed_run (run, root_case, process, started_at, ended_at, removed_at, period_amount, period_unit)
                        values (?, ?, ?, ?, ?, ?, 5, 'YEARS')""")
                .params(run, run, play.process.value(), endedAt, endedAt, endedAt.plusYears(5))
                .update();
    }

    @Test
    void theCasesBehindAFigureAreShownAndReplayed() {
        open(MARCH);

        press("1 case came back");

        var dialog = text(_get(CasesDialog.class));
        assertThat(dialog).contains("1 case, the longest first", "3 d 2 h");
        assertThat(_get(CasesDialog.class).getHeaderTitle()).isEqualTo("Cases that came back to a step");
        assertThat(_get(Anchor.class, anchor -> anchor.withText("Replay")).getHref())
                .startsWith("audit/cases/");
        press("Close");
        _assertNone(CasesDialog.class);
    }

    @Test
    @SuppressWarnings("unchecked")
    void theColoursSayWhatSomebodyAsks() {
        open(MARCH);

        _setValue(_get(RadioButtonGroup.class), FigureMeasure.AGAIN);

        assertThat(text(_get(FigureHeat.class))).contains("How often a case came back:");
    }

    @Test
    void aPeriodWithoutCasesSaysSo() {
        open(APRIL);

        assertThat(text(_get(FiguresPanel.class))).contains("No case ended in this period");
    }

    @Test
    void twoChoicesStandSideBySideWithTheirDifferenceInWords() {
        signIn(ada, Roles.AUDITOR);
        take(MARCH);
        take(APRIL);

        show("of=" + MARCH + "&with=" + APRIL);

        assertThat(text(_get(ComparisonPanel.class)))
                .contains("1 Mar 2031", "1 Apr 2031", "too few to compare", "91\u202f% · 10 of 11")
                .doesNotContain("!{");
    }

    @Test
    void theSameCasesHaveNoDifference() {
        signIn(ada, Roles.AUDITOR);
        take(MARCH);

        show("of=" + MARCH + "&with=" + MARCH);

        assertThat(text(_get(ComparisonPanel.class))).contains("no difference");
    }

    @Test
    void aPeriodOfOnesOwnIsChosenAndKeptInTheAddress() {
        signIn(ada, Roles.AUDITOR);
        take(MARCH);
        visit(page());

        _setValue(_find(DatePicker.class).get(0), LocalDate.of(2031, 3, 31));
        _setValue(_find(DatePicker.class).get(1), LocalDate.of(2031, 3, 1));
        press("Show");
        assertThat(_find(DatePicker.class).get(1).getErrorMessage()).contains("ends before it begins");

        _setValue(_find(DatePicker.class).get(0), null);
        press("Show");
        assertThat(_find(DatePicker.class).get(0).getErrorMessage()).contains("Choose a day");

        _setValue(_find(DatePicker.class).get(0), LocalDate.of(2031, 3, 1));
        _setValue(_find(DatePicker.class).get(1), LocalDate.of(2031, 3, 31));
        press("Show");
        assertThat(text(_get(FiguresPanel.class))).contains("10 h 0 min");
        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
                .contains("2031-03-01..2031-03-31");
    }

    @Test
    void whoComparesBeginsWithTheDaysBefore() {
        open(MARCH);

        _setValue(_get(Checkbox.class), true);

        assertThat(_find(DatePicker.class)).extracting(DatePicker::getValue).contains(LocalDate.of(2031, 2, 28));
    }

    @Test
    void anAddressThatCannotBeReadSaysSo() {
        signIn(ada, Roles.AUDITOR);

        show("of=yesterday");

        assertThat(text(_get(ProcessFiguresView.class))).contains("The address of this page could not be read.");
    }

    @Test
    void thePageOfAProcessLeadsToItsFiguresForThoseWhoMaySeeThem() {
        signIn(play.olga, Roles.PROCESS_OWNER);
        visit("processes/" + play.process);
        assertThat(_get(Anchor.class, anchor -> anchor.withText("Process figures"))
                        .getHref())
                .isEqualTo(page());

        signIn(people.person("Boris"));
        visit("processes/" + play.process);
        assertThat(_find(Anchor.class, anchor -> anchor.withText("Process figures")))
                .isEmpty();
        visit(page());
        _assertNone(ProcessFiguresView.class);
        visit("audit/figures");
        _assertNone(FiguresView.class);
    }

    @Test
    void theScreensSpeakChinese() {
        signIn(ada, Roles.AUDITOR);
        take(MARCH);
        speak(Locale.SIMPLIFIED_CHINESE);

        show("of=" + MARCH + "&with=" + MARCH);
        assertThat(text(_get(ProcessFiguresView.class)))
                .contains("流程指标", "一次通过率", "无差异")
                .doesNotContain("!{");

        show("of=" + MARCH);
        assertThat(text(_get(ProcessFiguresView.class)))
                .contains("返工循环", "（重复）")
                .doesNotContain("!{");
        visit("audit/figures");
        assertThat(text(_get(FiguresView.class))).contains("90 天内结束的案例").doesNotContain("!{");
    }

    private void open(Choice choice) {
        signIn(ada, Roles.AUDITOR);
        take(choice);
        show("of=" + choice);
    }

    private void show(String query) {
        UI.getCurrent().navigate(page(), QueryParameters.fromString(query));
    }

    /** Figures are taken in the background: whoever waits for them first finds them at once. */
    private void take(Choice choice) {
        var zone = Formats.current().zone();
        var question = new FigureQuestion(play.process, choice.period(), zone, choice.version());
        people.as(ada, () -> figures.figures(question)).join();
    }

    private String page() {
        return "audit/figures/" + play.process;
    }

    private static Choice month(int month) {
        var first = LocalDate.of(2031, month, 1);
        return new Choice(new Period(first, first.plusMonths(1).minusDays(1)), null);
    }
}
