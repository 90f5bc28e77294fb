package org.optr.audit.ui.retention;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.ComboBoxBase;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.optr.ApplicationViewTest;
import org.optr.OptrTest;
import org.optr.audit.retention.LegalHolds;
import org.optr.audit.retention.RetentionPeriods;
import org.optr.audit.ui.retention.HoldForm.Choice;
import org.optr.engine.ProcessRuns;
import org.optr.engine.RunId;
import org.optr.objective.ObjectiveFixtures;
import org.optr.objective.ObjectiveService;
import org.optr.people.PeopleFixtures;
import org.optr.people.PersonId;
import org.optr.people.Roles;
import org.optr.shared.SubjectKind;
import org.optr.shared.SubjectRef;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@OptrTest
class KeptCasesViewTest extends ApplicationViewTest {

    @Autowired
    private PeopleFixtures people;

    @Autowired
    private ObjectiveFixtures fixtures;

    @Autowired
    private ObjectiveService objectives;

    @Autowired
    private ProcessRuns runs;

    @Autowired
    private LegalHolds holds;

    @Autowired
    private RetentionPeriods periods;

    @Autowired
    private JdbcClient jdbc;

    private PersonId ada;
    private PersonId olga;
    private RunId run;

    @BeforeEach
    void aCase() {
        ada = people.person("Ada");
        people.grant(ada, Roles.AUDITOR);
        olga = people.administrator("Olga");
        var unit = people.unit("Delivery");
        var anna = people.person("Anna", unit);
        people.grant(people.person("Rita", unit), Roles.ALIGNMENT_REVIEWER, unit);
        var objective = fixtures.draft("Faster", anna, unit, fixtures.cycle(), Set.of());
        people.as(anna, () -> objectives.submit(objective));
        run = people.as(anna, () -> runs.of(new SubjectRef(SubjectKind.OBJECTIVE, objective.toString())))
                .get(0)
                .id();
    }

    @Test
    void aHoldIsShownAndLiftedBySomebodyElse() {
        people.as(ada, () -> holds.set(run, "A court has asked for it"));
        signIn(olga, Roles.ADMINISTRATOR);
        visit("audit/retention");
        assertThat(text(_get(HoldsPanel.class))).contains("A court has asked for it", "Ada");

        _click(_find(Button.class, spec -> spec.withText("Lift")).get(0));
        _get(TextArea.class).setValue("The court has decided");
        _click(_get(_get(Dialog.class), Button.class, spec -> spec.withText("Lift")));

        assertThat(text(_get(HoldsPanel.class))).contains("The court has decided", "Olga");
    }

    @Test
    void aHoldIsSetFromTheReplayAndSaidThere() {
        signIn(ada, Roles.AUDITOR);
        visit("audit/cases/" + run);

        press("Set legal hold");
        _get(TextArea.class).setValue("A court has asked for it");
        _click(_get(_get(Dialog.class), Button.class, spec -> spec.withText("Set legal hold")));

        assertThat(text(_get(Div.class, spec -> spec.withClasses("case-hold"))))
                .contains("Held since", "A court has asked for it");
    }

    @Test
    void aHoldIsSetFromTheListByTheNumberOfACase() {
        signIn(ada, Roles.AUDITOR);
        visit("audit/retention");

        press("Set legal hold");
        save("no-such-case");
        assertThat(combo().getErrorMessage()).contains("no history of such a case");
        assertThat(combo().getValue().number()).isEqualTo("no-such-case");
        save("  ");
        assertThat(combo().getErrorMessage()).contains("at least the first 8 characters");
        _get(TextArea.class).setValue("");
        save(run.value());
        assertThat(_get(TextArea.class).isInvalid()).isTrue();
        var reason = "A court has asked for " + run;
        _get(TextArea.class).setValue(reason);
        save(run.value().substring(0, run.value().length() - 1));

        assertThat(text(_get(HoldsPanel.class))).contains(reason, "Ada");
        assertThat(people.as(ada, () -> holds.newest(100)))
                .anyMatch(each -> each.because().equals(reason) && each.setBy().equals(ada));
    }

    @Test
    void theFormOfAHoldIsInTheLanguageOfItsReader() {
        signIn(olga, Roles.ADMINISTRATOR);
        speak(Locale.SIMPLIFIED_CHINESE);
        visit("audit/retention");

        press("设置法律保留");

        assertThat(combo().getLabel()).isEqualTo("实例");
        assertThat(combo().getHelperText()).contains("编号").doesNotContain("!{");
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static ComboBox<Choice> combo() {
        return _get(ComboBox.class, spec -> spec.withPredicate(each -> each.getHelperText() != null));
    }

    private static void save(String number) {
        ComponentUtil.fireEvent(combo(), new ComboBoxBase.CustomValueSetEvent<>(combo(), true, number));
        _click(_get(_get(Dialog.class), Button.class, spec -> spec.withText("Set legal hold")));
    }

    @Test
    void aPeriodThatIsTooShortIsRefusedAtItsFieldAndWhatWasTypedStays() {
        signIn(olga, Roles.ADMINISTRATOR);
        visit("audit/retention");

        _click(_find(Button.class, spec -> spec.withText("Change…")).get(0));
        _get(IntegerField.class).setValue(3);
        _get(TextArea.class).setValue("As the law says");
        _click(_get(_get(Dialog.class), Button.class, spec -> spec.withText("Save")));

        assertThat(_get(IntegerField.class).getErrorMessage()).contains("at least 30");
        assertThat(_get(TextArea.class).getValue()).isEqualTo("As the law says");
    }

    @Test
    void anAuditorReadsThePeriodsInTheirLanguageAndChangesNone() {
        signIn(ada, Roles.AUDITOR);
        speak(Locale.SIMPLIFIED_CHINESE);
        visit("audit/retention");

        assertThat(text(_get(PeriodsPanel.class)))
                .contains("1,825 天", "仅在管理员启动时才移除历史")
                .doesNotContain("更改…", "!{");
    }

    @Test
    void aRemovedCaseSaysSoInsteadOfAnErrorPage() {
        var at = LocalDateTime.of(2026, 1, 2, 3, 4);
        var gone = "gone-" + run;
        jdbc.sql(
                        """
                        insert into removed_run (run, root_case, process, started_at, ended_at, removed_at, period_amount, period_unit)
                        values (?, ?, 'trial', ?, ?, ?, 5, 'YEARS')""")
                .params(gone, gone, at.minusYears(6), at.minusYears(6), at)
                .update();
        signIn(ada, Roles.AUDITOR);
        visit("audit/cases/" + gone);

        assertThat(text(_get(Div.class, spec -> spec.withClasses("removed-case"))))
                .contains("The history of this case was removed on", "5 years");
    }
}
