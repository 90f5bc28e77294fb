package org.optr.audit.ui.reconcile;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.optr.ApplicationViewTest;
import org.optr.OptrTest;
import org.optr.audit.reconcile.Disagreement;
import org.optr.audit.reconcile.Disagreement.Mismatch;
import org.optr.audit.reconcile.Reconciled;
import org.optr.audit.reconcile.Reconciled.State;
import org.optr.audit.reconcile.Reconciliation;
import org.optr.people.PeopleFixtures;
import org.optr.people.Roles;
import org.springframework.beans.factory.annotation.Autowired;

@OptrTest
class ReconciliationPanelTest extends ApplicationViewTest {

    @Autowired
    private PeopleFixtures people;

    @Autowired
    private Reconciliation reconciliation;

    @Test
    @Timeout(60)
    void anAuditorComparesAndReadsHowManyCasesThereWere() {
        var ada = people.person("Ada");
        people.grant(ada, Roles.AUDITOR);
        signIn(ada, Roles.AUDITOR);
        visit("audit/ledger");

        press("Compare now");
        while (people.as(ada, () -> reconciliation.last())
                .filter(Reconciled::isRunning)
                .isPresent()) {
            Thread.onSpinWait();
        }
        visit("");
        visit("audit/ledger");

        assertThat(text(_get(ReconciliationState.class))).contains("cases and every status compared");
    }

    @Test
    void everyDisagreementIsSaidInWordsInBothLanguages() {
        signIn(people.person("Ada"));
        var all = Arrays.stream(Mismatch.values())
                .map(kind -> new Disagreement(kind, "root", "optr-lifecycle/4711", "12", "11"))
                .toList();

        assertThat(shown(all))
                .contains("7 cases have no history to compare.")
                .contains("The books disagree in 14 places.", "12 steps are done, in the record 11", "nobody's inbox");
        speak(Locale.SIMPLIFIED_CHINESE);
        assertThat(shown(all)).contains("7 个案例已无历史可供比对", "14 处不一致", "记录中为 11 个").doesNotContain("!{");
    }

    @Test
    void aStatusIsAWordAndNoKey() {
        signIn(people.person("Ada"));

        assertThat(shown(List.of(new Disagreement(
                        Mismatch.STATUS, null, "OBJECTIVE/4711", "ObjectiveStatus.closed", "ObjectiveStatus.draft"))))
                .contains("one place", "Closed", "Draft")
                .doesNotContain("ObjectiveStatus");
    }

    private static String shown(List<Disagreement> found) {
        return text(new ReconciliationState(
                new Reconciled(State.DISAGREED, true, 3, 3, 7, Instant.parse("2027-01-13T11:20:44Z"), found)));
    }
}
