package org.optr.audit.ui.findings;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.TaskService;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.optr.ApplicationViewTest;
import org.optr.OptrTest;
import org.optr.audit.findings.FindingQuery;
import org.optr.audit.findings.FindingRule;
import org.optr.audit.findings.FindingRules;
import org.optr.audit.findings.FindingService;
import org.optr.audit.findings.RuleSetting;
import org.optr.audit.search.SearchFixtures;
import org.optr.engine.WorkItemId;
import org.optr.engine.WorkItems;
import org.optr.objective.ObjectiveFixtures;
import org.optr.objective.ObjectiveService;
import org.optr.people.PeopleFixtures;
import org.optr.people.PersonId;
import org.optr.people.Roles;
import org.optr.ui.Formats;
import org.springframework.beans.factory.annotation.Autowired;

/** Rita reviewed Anna's objective right after it came up; Ada audits. */
@OptrTest
class FindingsViewTest extends ApplicationViewTest {

    @Autowired
    private FindingService findings;

    @Autowired
    private FindingRules rules;

    @Autowired
    private PeopleFixtures people;

    @Autowired
    private SearchFixtures index;

    @Autowired
    private ObjectiveFixtures objectives;

    @Autowired
    private ObjectiveService service;

    @Autowired
    private WorkItems items;

    @Autowired
    private TaskService tasks;

    @Autowired
    private Clock clock;

    private PersonId ada;
    private PersonId rita;

    @BeforeEach
    void ritaDecidesAtOnce() {
        index.begin();
        ada = people.person("Ada");
        people.grant(ada, Roles.AUDITOR);
        adjust(3_600);
        var unit = people.unit("Delivery");
        var anna = people.person("Anna", unit);
        rita = people.person("Rita", unit);
        people.grant(rita, Roles.ALIGNMENT_REVIEWER, unit);
        people.grant(people.person("Mei", unit), Roles.UNIT_HEAD, unit);
        var objective = objectives.draft("Rhombic deliveries", anna, unit, objectives.cycle(), Set.of());
        people.as(anna, () -> service.submit(objective));
        var task = tasks.createTaskQuery()
                .processInstanceBusinessKey(objective.toString())
                .singleResult();
        people.as(rita, () -> items.complete(new WorkItemId(task.getId()), Map.of("outcome", "aligned")));
        index.index();
        signIn(ada, Roles.AUDITOR);
    }

    @AfterEach
    void asItWas() {
        adjust(5);
    }

    private void adjust(int seconds) {
        people.as(ada, () -> rules.adjust(quick(), true, seconds, null));
    }

    private RuleSetting quick() {
        return people.as(ada, rules::all).stream()
                .filter(each -> each.rule() == FindingRule.QUICK_DECISION)
                .findFirst()
                .orElseThrow();
    }

    /** Findings are computed in the background: whoever waits for them first finds them at once. */
    private void show(@Nullable Boolean seen) {
        var zone = Formats.current().zone();
        var today = LocalDate.ofInstant(clock.instant(), zone);
        people.as(ada, () -> {
            findings.forget(today, today, zone);
            return findings.find(today, today, zone).join();
        });
        UI.getCurrent()
                .navigate(
                        FindingsView.class,
                        FindingAddress.of(
                                new FindingQuery(today, today, Set.of(FindingRule.QUICK_DECISION), rita, seen)));
    }

    private static List<String> rows() {
        return _find(FindingRow.class).stream().map(FindingsViewTest::text).toList();
    }

    private static void pressIn(Class<? extends Component> part, String words) {
        _click(_get(_get(part), Button.class, button -> button.withText(words)));
    }

    @Test
    void aFindingSaysWhoDidWhatAndWhyAndLeadsToEntriesAndReplay() {
        show(null);

        assertThat(rows())
                .singleElement()
                .asString()
                .contains("Decided within seconds", "Rita", "Rhombic deliveries", "s after it came up", "Aligned");
        assertThat(_find(_get(FindingRow.class), Anchor.class))
                .extracting(Anchor::getHref)
                .anyMatch(link -> link.startsWith("audit/cases/"))
                .anyMatch(link -> link.startsWith("audit?") && link.contains("by=" + rita) && link.contains("case="));
        assertThat(text(_get(RulesPanel.class)))
                .contains("in less than 3,600 seconds", "Monday, Tuesday", "07:00 to 20:00", "at least 3 times")
                .contains("1 found, 1 not seen")
                .doesNotContain("!{");
    }

    @Test
    void aFindingIsMarkedAsSeenAndHadLookedAtAgain() {
        show(null);
        pressIn(FindingRow.class, "Mark as seen");
        _setValue(_get(TextArea.class), "She prepared it with Anna");
        pressIn(Dialog.class, "Mark as seen");

        assertThat(rows()).singleElement().asString().contains("Seen by Ada", "She prepared it with Anna");
        assertThat(text(_get(RulesPanel.class))).contains("1 found, 0 not seen");

        pressIn(FindingRow.class, "Look again");
        pressIn(Dialog.class, "Have it looked at again");
        assertThat(_get(TextArea.class).getErrorMessage()).contains("Say why");
        _setValue(_get(TextArea.class), "Anna denies it");
        pressIn(Dialog.class, "Have it looked at again");

        assertThat(rows()).singleElement().asString().contains("To be looked at again, says Ada", "Anna denies it");
        show(true);
        assertThat(rows()).isEmpty();
        assertThat(text(_get(FindingsView.class))).contains("Nothing was found.");
    }

    @Test
    void aRuleIsAdjustedAndWhatWasTypedIsKeptWhereItCannotBe() {
        show(null);
        _click(_get(
                Button.class,
                button -> button.withPredicate(
                        each -> each.getAriaLabel().orElse("").equals("Adjust the rule: Decided within seconds"))));
        _setValue(_get(IntegerField.class), 0);
        pressIn(Dialog.class, "Save for all auditors");

        assertThat(_get(IntegerField.class).getErrorMessage()).contains("from 1 to 3,600");
        assertThat(_get(IntegerField.class).getValue()).isZero();

        _setValue(_get(IntegerField.class), 1_200);
        pressIn(Dialog.class, "Save for all auditors");

        _assertNone(Dialog.class);
        assertThat(quick().limit()).isEqualTo(1_200);
        assertThat(text(_get(RulesPanel.class))).contains("in less than 1,200 seconds");
    }

    @Test
    @SuppressWarnings("unchecked")
    void theAddressIsTheQuery() {
        show(null);
        _setValue(_get(Select.class), false);

        assertThat(address()).contains("seen=no", "by=" + rita, "rule=quick-decision");

        _setValue(_get(Checkbox.class, box -> box.withLabel("Sent back repeatedly")), true);
        assertThat(address()).contains("rule=quick-decision", "rule=sent-back-often");

        UI.getCurrent().navigate("audit/findings", QueryParameters.fromString("from=yesterday&rule=none&by=x"));
        assertThat(_find(DatePicker.class))
                .allSatisfy(field -> assertThat(field.getValue()).isNotNull());
        UI.getCurrent().navigate("audit/findings", QueryParameters.fromString("from=2027-03-02&until=2027-03-01"));
        assertThat(text(_get(FindingResult.class))).contains("The period ends before it begins.");
    }

    private static String address() {
        return UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters();
    }

    @Test
    void theSameInChinese() {
        speak(Locale.SIMPLIFIED_CHINESE);
        show(null);

        assertThat(text(_get(FindingsView.class)))
                .contains("审计发现", "数秒内作出决定", "周一、周二", "出现后")
                .doesNotContain("!{");
    }

    @Test
    void nobodyElseOpensIt() {
        signIn(people.administrator("Olga"), Roles.ADMINISTRATOR);
        visit("audit/findings");

        _assertNone(FindingsView.class);
    }
}
