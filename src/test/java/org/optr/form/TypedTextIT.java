package org.optr.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.optr.HardText.WITH_BLANKS;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.optr.OptrIT;
import org.optr.engine.WorkItems;
import org.optr.form.PlanCase.Plan;
import org.optr.people.PeopleFixtures;
import org.springframework.beans.factory.annotation.Autowired;

/** What somebody typed into a form comes back to the last blank, unfinished and submitted. */
@OptrIT
class TypedTextIT {

    private static final Map<String, Object> TYPED =
            Map.of("title", WITH_BLANKS, "reason", WITH_BLANKS, "comment", WITH_BLANKS, "outcome", "reject");

    @Autowired
    private PlanCase plans;

    @Autowired
    private FormDrafts drafts;

    @Autowired
    private FormDraftStore store;

    @Autowired
    private WorkItems workItems;

    @Autowired
    private PeopleFixtures people;

    private Plan plan;

    @BeforeEach
    void aPlanToDecide() {
        plan = plans.start();
    }

    @Test
    void aDraft() {
        var item = plan.item().id();
        people.as(plan.anna(), () -> drafts.save(item, TYPED));

        assertThat(people.as(plan.anna(), () -> drafts.find(item)))
                .map(FormDraft::values)
                .contains(TYPED);
    }

    @Test
    void aSubmission() {
        people.as(plan.anna(), () -> workItems.complete(plan.item().id(), Map.copyOf(TYPED)));

        assertThat(plans.submission(plan))
                .hasValueSatisfying(content -> assertThat(content).containsAllEntriesOf(TYPED));
    }

    @Test
    void theTimeOfADraftToTheMicrosecond() {
        var draft = new FormDraft(TYPED, Instant.parse("2027-03-28T01:30:00.123457Z"));
        store.save(plan.item().id(), plan.anna(), draft);

        assertThat(store.find(plan.item().id(), plan.anna())).contains(draft);
    }
}
