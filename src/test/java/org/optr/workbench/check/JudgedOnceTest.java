package org.optr.workbench.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.optr.workbench.check.Bpmn.between;
import static org.optr.workbench.check.Bpmn.flows;
import static org.optr.workbench.check.Bpmn.process;
import static org.optr.workbench.check.Bpmn.userTask;
import static org.optr.workbench.check.Bpmn.with;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.optr.engine.ModelPackage;
import org.optr.engine.guard.GuardedFeel;
import org.optr.engine.guard.ModelCheck;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Within a transaction a package is judged once, as long as nothing that it is judged by has changed. */
class JudgedOnceTest {

    private Set<String> roles = Set.of("finance");
    private int asked;
    private final PackageCheck check =
            new PackageChecks(new ModelCheck(Set.of()), GuardedFeel.bounded(), new Changing());

    @AfterEach
    void endTransaction() {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.getSynchronizations()
                    .forEach(synchronization ->
                            synchronization.afterCompletion(TransactionSynchronization.STATUS_COMMITTED));
            TransactionSynchronizationManager.clear();
        }
    }

    @Test
    void theSameFilesAreJudgedOnce() {
        TransactionSynchronizationManager.initSynchronization();

        var first = check.findings(askedOf("finance"));

        assertThat(check.findings(askedOf("finance"))).isSameAs(first);
    }

    @Test
    void otherFilesAreJudgedAnew() {
        TransactionSynchronizationManager.initSynchronization();

        assertThat(groups(askedOf("finance"))).isEmpty();
        assertThat(groups(askedOf("finanse"))).containsExactly("check.role-unknown-near");
    }

    @Test
    void aChangeOfTheEnterpriseIsSeenAtOnce() {
        TransactionSynchronizationManager.initSynchronization();
        var models = askedOf("finance");

        assertThat(groups(models)).isEmpty();
        roles = Set.of("unit-head");
        assertThat(groups(models)).containsExactly("check.role-unknown");
        roles = Set.of("finance");
        assertThat(groups(models)).isEmpty();
    }

    @Test
    void outsideATransactionNothingIsKept() {
        var models = askedOf("finance");

        assertThat(check.findings(models)).isNotSameAs(check.findings(models));
    }

    @Test
    void theEnterpriseIsAskedAsOftenForManyStepsAsForOne() {
        check.findings(askedOf("finance"));
        var once = asked;

        check.findings(askedOf("finance", "finance", "finance"));

        assertThat(asked).isEqualTo(2 * once);
    }

    private List<String> groups(ModelPackage models) {
        return check.findings(models).stream()
                .filter(finding -> finding.rule().equals("groups"))
                .map(Finding::key)
                .toList();
    }

    private static ModelPackage askedOf(String... groups) {
        var steps = new StringBuilder();
        var ways = new StringBuilder("s>t0");
        for (int i = 0; i < groups.length; i++) {
            steps.append(userTask("t" + i, "camunda:candidateGroups=\"" + groups[i] + "\"", "kind=work"));
            ways.append(", t").append(i).append(i + 1 < groups.length ? ">t" + (i + 1) : ">e");
        }
        return with(process(between(steps.toString()) + flows(ways.toString())), "decide.form", Bpmn.FORM);
    }

    private final class Changing implements Enterprise {

        @Override
        public Map<String, List<String>> steps() {
            return Map.of();
        }

        @Override
        public Set<String> roles() {
            asked++;
            return roles;
        }

        @Override
        public boolean hasProcess(String id) {
            return false;
        }

        @Override
        public boolean showsHost(String host) {
            return false;
        }
    }
}
