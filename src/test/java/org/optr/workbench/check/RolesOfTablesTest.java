package org.optr.workbench.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.optr.workbench.check.Bpmn.between;
import static org.optr.workbench.check.Bpmn.flows;
import static org.optr.workbench.check.Bpmn.process;
import static org.optr.workbench.check.Bpmn.says;
import static org.optr.workbench.check.Bpmn.with;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.optr.engine.ModelPackage;

class RolesOfTablesTest {

    private static final String RULES = "1 | \"finance,finanse\"\n2 | \"jester\"\n3 | \"unit-head\"\n- | x";

    private static ModelPackage asking(String groups, String loop) {
        var content = between("<businessRuleTask id=\"d\" name=\"D\" camunda:decisionRef=\"t\"><extensionElements>"
                        + "<camunda:inputOutput><camunda:outputParameter name=\"approvers\">${decisionResult.out}"
                        + "</camunda:outputParameter></camunda:inputOutput></extensionElements></businessRuleTask>"
                        + "<userTask id=\"t\" name=\"T\" camunda:candidateGroups=\"" + groups + "\">" + loop
                        + "</userTask>")
                + flows("s>d, d>t, t>e");
        return with(process(content), "t.dmn", TableRulesTest.table("FIRST", "I number", RULES));
    }

    @Test
    void aRoleThatNobodyKnowsIsFoundWhereATableAnswersIt() {
        var each = "<multiInstanceLoopCharacteristics camunda:collection=\"${items(approvers)}\" "
                + "camunda:elementVariable=\"approver\"/>";

        for (var asking : List.of(asking("${roleOf(approver, unitId)}", each), asking("${approvers}", ""))) {
            says("table-roles", asking)
                    .satisfiesExactly(
                            first -> assertThat(first).isEqualTo("WARNING r0 role-unknown-near finanse, finance"),
                            second -> assertThat(second).endsWith(" role-unknown jester"));
        }
    }

    @Test
    void whatATableAnswersForSomethingElseIsNoRole() {
        says("table-roles", asking("${roleOf('finance', unitId)}", "")).isEmpty();
        says("table-roles", asking("${others}", "")).isEmpty();
    }
}
