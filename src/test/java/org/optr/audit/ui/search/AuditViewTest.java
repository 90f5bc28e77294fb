package org.optr.audit.ui.search;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.optr.ApplicationViewTest;
import org.optr.OptrTest;
import org.optr.audit.export.Exports;
import org.optr.audit.retention.RetentionFixtures;
import org.optr.audit.search.SavedSearches;
import org.optr.audit.search.SearchFixtures;
import org.optr.audit.ui.export.ExportFound;
import org.optr.engine.ProcessRuns;
import org.optr.objective.ObjectiveFixtures;
import org.optr.objective.ObjectiveService;
import org.optr.people.PeopleFixtures;
import org.optr.people.PersonId;
import org.optr.people.Roles;
import org.optr.people.UnitAdministration;
import org.optr.shared.SubjectKind;
import org.optr.shared.SubjectRef;
import org.springframework.beans.factory.annotation.Autowired;

@OptrTest
class AuditViewTest extends ApplicationViewTest {

    @Autowired
    private PeopleFixtures people;

    @Autowired
    private SearchFixtures index;

    @Autowired
    private ObjectiveFixtures objectives;

    @Autowired
    private ObjectiveService service;

    @Autowired
    private ProcessRuns runs;

    @Autowired
    private RetentionFixtures retention;

    @Autowired
    private UnitAdministration units;

    @Autowired
    private SavedSearches saved;

    @Autowired
    private Exports exports;

    private PersonId ada;
    private PersonId anna;
    private SubjectRef submitted;

    @BeforeEach
    void annaSubmitsAnObjective() {
        index.begin();
        ada = people.person("Ada");
        people.grant(ada, Roles.AUDITOR);
        var unit = people.unit("Delivery");
        anna = people.person("Anna", unit);
        var rita = people.person("Rita", unit);
        people.grant(rita, Roles.ALIGNMENT_REVIEWER, unit);
        people.grant(rita, Roles.UNIT_HEAD, unit);
        var objective = objectives.draft("Zygomorphic deliveries", anna, unit, objectives.cycle(), Set.of());
        people.as(anna, () -> service.submit(objective));
        submitted = new SubjectRef(SubjectKind.OBJECTIVE, objective.toString());
        index.index();
        signIn(ada, Roles.AUDITOR);
    }

    private static void search(String address) {
        UI.getCurrent().navigate("audit", QueryParameters.fromString(address));
    }

    private List<String> rows() {
        return _find(EntryRow.class).stream().map(AuditViewTest::text).toList();
    }

    @Test
    void wordsFindEntriesAndTheAddressKeepsThem() {
        visit("audit");
        _setValue(_get(TextField.class, field -> field.withLabel("Words")), "zygomorphic");

        assertThat(rows())
                .anySatisfy(row -> assertThat(row).contains("Anna", "Objective submitted", "Zygomorphic deliveries"));
        assertThat(_find(_get(EntryList.class), Anchor.class))
                .extracting(Anchor::getHref)
                .anyMatch(link -> link.startsWith("audit/cases/"));

        search("text=zygomorphic&event=ObjectiveSubmitted&by=" + anna);
        assertThat(rows()).hasSize(1);
        assertThat(_get(TextField.class, field -> field.withLabel("Words")).getValue())
                .isEqualTo("zygomorphic");
    }

    @Test
    void aFacetNarrowsDownAndIsLetGo() {
        search("by=" + anna);
        var all = rows().size();

        _setValue(_get(Checkbox.class, box -> box.withLabel("Objective submitted")), true);
        assertThat(rows()).hasSize(1);

        _setValue(_get(Checkbox.class, box -> box.withLabel("Objective submitted")), false);
        assertThat(rows()).hasSize(all);
    }

    @Test
    void casesAreShownBesideEntries() {
        search("text=zygomorphic");

        _get(_get(AuditView.class), Tabs.class, tabs -> tabs.withPredicate(each -> !each.hasClassName("audit-tabs")))
                .setSelectedIndex(1);

        assertThat(text(_get(CaseList.class)))
                .contains("Zygomorphic deliveries", "Objective approval", "Case ", "Running");
        assertThat(_find(EntryRow.class)).isEmpty();
    }

    @Test
    void aCaseWithoutHistorySaysSoAmongCasesAndEntries() {
        var run = people.as(anna, () -> runs.of(submitted)).stream()
                .filter(each -> each.calledBy() == null)
                .findFirst()
                .orElseThrow()
                .id();
        people.as(anna, () -> runs.cancel(run, "Withdrawn"));
        index.index();
        search("by=" + anna);
        assertThat(rows()).noneMatch(row -> row.contains("History removed"));

        retention.remove(people.administrator("Olga"), run);
        visit("");
        search("by=" + anna);

        assertThat(rows()).anyMatch(row -> row.contains("History removed on"));
        _get(_get(AuditView.class), Tabs.class, tabs -> tabs.withPredicate(each -> !each.hasClassName("audit-tabs")))
                .setSelectedIndex(1);
        assertThat(text(_get(CaseList.class))).contains("History removed on");
    }

    @Test
    void earlierEntriesComeWhenAskedFor() {
        var unit = people.unit("Sales");
        var olga = people.administrator("Olga");
        people.as(
                olga, () -> IntStream.range(0, EntryList.PAGE + 5).forEach(number -> units.rename(unit, "S" + number)));
        index.index();
        search("about=UNIT:" + unit);
        assertThat(rows()).hasSize(EntryList.PAGE);

        press("Show earlier");

        assertThat(rows()).hasSize(EntryList.PAGE + 5);
    }

    @Test
    void whatIsFoundIsExportedAsItIsSearchedFor() {
        search("text=zygomorphic&event=ObjectiveSubmitted");

        var formats = _get(ExportFound.class).getItems().get(0).getSubMenu().getItems();
        assertThat(formats).extracting(MenuItem::getText).contains("Excel workbook", "Process mining, XES");
        var csv = formats.stream()
                .filter(format -> format.getText().equals("CSV"))
                .findFirst()
                .orElseThrow();
        ComponentUtil.fireEvent(csv, new ClickEvent<>(csv));

        assertThat(people.as(ada, exports::mine)).first().satisfies(export -> assertThat(
                        export.order().query())
                .isEqualTo("text=zygomorphic&event=ObjectiveSubmitted"));
    }

    @Test
    void nothingFoundIsSaid() {
        search("text=nowheretobefound");

        assertThat(text(_get(AuditView.class))).contains("Nothing was found.");
    }

    @Test
    void aReversedPeriodIsSaidAtTheFieldAndNothingIsLost() {
        search("text=zygomorphic&from=2027-02-02");

        _setValue(_get(DatePicker.class, field -> field.withLabel("Until")), LocalDate.of(2027, 2, 1));

        assertThat(_get(DatePicker.class, field -> field.withLabel("Until")).isInvalid())
                .isTrue();
        assertThat(_get(TextField.class, field -> field.withLabel("Words")).getValue())
                .isEqualTo("zygomorphic");
    }

    @Test
    void aBeginningOfTooManyWordsIsSaidAtTheFieldAndNothingIsLost() {
        var unit = people.unit("Letters");
        var title = IntStream.rangeClosed('a', 'u')
                .mapToObj(letter -> "Qx" + (char) letter)
                .collect(joining(" "));
        objectives.draft(title, people.person("Otto", unit), unit, objectives.cycle(), Set.of());
        index.index();
        visit("audit");
        var words = _get(TextField.class, field -> field.withLabel("Words"));

        _setValue(words, "qx*");

        assertThat(words.isInvalid()).isTrue();
        assertThat(words.getErrorMessage())
                .isEqualTo("Too many words begin with \"qx*\". Write more letters before the star.");
        assertThat(words.getValue()).isEqualTo("qx*");
        assertThat(rows()).isEmpty();
        assertThat(_find(FacetPanel.class)).isEmpty();

        _setValue(words, "qxa*");

        assertThat(words.isInvalid()).isFalse();
        assertThat(rows()).anySatisfy(row -> assertThat(row).contains(title));
        assertThat(_find(FacetPanel.class)).hasSize(1);
    }

    @Test
    void aSearchIsKeptUnderAName() {
        search("text=zygomorphic");
        var form = new SavedSearchForm("", false);

        people.as(ada, () -> saved.save("Mine", "text=zygomorphic", form.shared()));
        visit("");
        visit("audit");

        assertThat(_get(SavedSearchMenu.class).getItems().get(0).getSubMenu().getItems())
                .extracting(AuditViewTest::text)
                .contains("Save this search", "Mine");
    }

    @Test
    void theSameInChinese() {
        speak(Locale.SIMPLIFIED_CHINESE);
        search("text=zygomorphic");

        assertThat(text(_get(AuditView.class))).contains("审计", "流程", "步骤").doesNotContain("!{");
    }

    @Test
    void nobodyElseOpensIt() {
        signIn(people.administrator("Olga"), Roles.ADMINISTRATOR);

        visit("audit");

        _assertNone(AuditView.class);
    }
}
