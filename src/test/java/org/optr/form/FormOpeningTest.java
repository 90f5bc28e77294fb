package org.optr.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.optr.OptrTest;
import org.optr.engine.WorkItem;
import org.optr.engine.WorkItems;
import org.optr.form.PlanCase.Plan;
import org.optr.people.PeopleFixtures;
import org.optr.people.PersonId;
import org.optr.shared.Columns;
import org.optr.ui.Translations;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who decides has opened the form first, and the history knows when. */
@OptrTest
class FormOpeningTest {

    @Autowired
    private PlanCase plans;

    @Autowired
    private WorkItemForms forms;

    @Autowired
    private WorkItems workItems;

    @Autowired
    private PeopleFixtures people;

    @Autowired
    private FormDraftStore store;

    @Autowired
    private FormDrafts drafts;

    @Autowired
    private JdbcClient jdbc;

    private Plan plan;

    @BeforeEach
    void aPlanWaits() {
        plan = plans.start();
        System.setProperty("vaadin.i18n.provider", Translations.class.getName());
        MockVaadin.setup();
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    @AfterEach
    void closeBrowser() {
        MockVaadin.tearDown();
    }

    private Instant open(PersonId person) {
        people.as(
                person,
                () -> forms.open(plan.item(), new WorkItemForms.Listener() {
                    @Override
                    public void completed(WorkItem item) {}

                    @Override
                    public void gone(WorkItem item) {}
                }));
        return store.openedAt(plan.item().id(), person).orElseThrow();
    }

    private void approve(PersonId person) {
        people.as(
                person,
                () -> workItems.complete(
                        plan.item().id(),
                        Map.of("title", "Plan", "budget", 50_000, "outcome", "approve", "comment", "Go on")));
    }

    private List<Instant> recorded() {
        return jdbc.sql("SELECT opened_at FROM step_record WHERE work_item = ?")
                .param(plan.item().id().value())
                .query((row, number) -> Columns.instantOrNull(row, "opened_at"))
                .list();
    }

    private String entry() {
        return jdbc.sql("SELECT changes FROM audit_entry WHERE event = 'WorkItemCompleted' AND subject_id = ?")
                .param(plan.item().subject().id())
                .query(String.class)
                .single();
    }

    @Test
    void theFirstOpeningByWhoeverDecidesIsPartOfTheHistory() {
        var opened = open(plan.anna());
        open(plan.boris());

        assertThat(open(plan.anna())).as("opened once more").isEqualTo(opened);
        assertThat(people.as(plan.anna(), () -> drafts.find(plan.item().id())))
                .as("nothing was typed")
                .isEmpty();
        people.as(plan.anna(), () -> drafts.save(plan.item().id(), Map.of("title", "Begun")));
        approve(plan.anna());

        assertThat(recorded()).containsExactly(opened);
        assertThat(entry()).contains("\"field\":\"form-opened\"", "\"" + opened + "\"");
    }

    @Test
    void whoDecidesWithoutTheFormHasNotOpenedIt() {
        open(plan.boris());

        approve(plan.anna());

        assertThat(recorded()).hasSize(1).containsOnlyNulls();
        assertThat(entry()).doesNotContain("form-opened");
    }

    @Test
    void whoMayNotSeeTheItemLeavesNoTrace() {
        var stranger = people.person("Sam");

        people.as(stranger, () -> {
            drafts.opened(plan.item().id());
            return null;
        });

        assertThat(store.openedAt(plan.item().id(), stranger)).isEmpty();
    }
}
