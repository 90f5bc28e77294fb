package org.optr.workbench.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.optr.workbench.compare.Models.around;
import static org.optr.workbench.compare.Models.packed;
import static org.optr.workbench.compare.Models.process;
import static org.optr.workbench.compare.Models.properties;
import static org.optr.workbench.compare.Models.said;
import static org.optr.workbench.compare.Models.saidInChinese;
import static org.optr.workbench.compare.Models.userTask;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class StepDifferencesTest {

    private static final String APPROVE = "CHANGED Approve charter: ";

    @Test
    void thePersonWhoIsAskedBecomesAGroup() {
        assertThat(said(userTask("c:assignee=\"${sponsorId}\""), userTask("c:candidateGroups=\"finance\"")))
                .containsExactly(APPROVE + "Assigned by: the person in “sponsorId” becomes the group Finance.");
    }

    @Test
    void aFixedGroupBecomesWhomeverADecisionTableNames() {
        var table = "<b:businessRuleTask id=\"Find\" name=\"Find\" c:decisionRef=\"approvers\"><b:extensionElements>"
                + "<c:inputOutput><c:outputParameter name=\"approver\">${decisionResult.approver}</c:outputParameter>"
                + "</c:inputOutput></b:extensionElements></b:businessRuleTask>";
        var step = "<b:userTask id=\"Step\" name=\"Approve charter\" c:candidateGroups=\"%s\"/>";

        assertThat(said(
                        around(table + step.formatted("finance")),
                        around(table + step.formatted("${roleOf(approver, unitId)}"))))
                .containsExactly(APPROVE
                        + "Assigned by: the group Finance becomes decision table “approvers” of the unit in “unitId”.");
    }

    @Test
    void workingDaysAreSaidOnce() {
        assertThat(said(
                        userTask("c:dueDate=\"${workingDaysFrom(5)}\""),
                        userTask("c:dueDate=\"${workingDaysFrom(3)}\"")))
                .containsExactly(APPROVE + "Due after: 5 becomes 3 working days.");
        assertThat(saidInChinese(
                        userTask("c:dueDate=\"${workingDaysFrom(5)}\""),
                        userTask("c:dueDate=\"${workingDaysFrom(3)}\"")))
                .containsExactly(APPROVE + "期限：由 5 个工作日改为 3 个工作日。");
    }

    @Test
    void aDueDateComesOrFollowsAVariable() {
        assertThat(said(userTask(""), userTask("c:dueDate=\"${workingDaysFrom(days)}\"")))
                .containsExactly(APPROVE + "Due after: now “days” working days.");
    }

    @Test
    void theFormAndItsBinding() {
        assertThat(said(userTask("c:formRef=\"old\""), userTask("c:formRef=\"new\" c:formRefBinding=\"deployment\"")))
                .containsExactly(APPROVE + "Form: “old” becomes “new”. "
                        + "Version of the form: the newest becomes the one published with it.");
    }

    @Test
    void whoIsExcludedAndWhichAnswersAreKept() {
        assertThat(said(
                        userTask("", properties("separate-from", "Start", "process-data", "comment")),
                        userTask(
                                "",
                                properties(
                                        "separate-from", "requester", "process-data", "outcome as decision, comment"))))
                .containsExactly(APPROVE + "Requester is excluded now. Whoever does “Proposed” is no longer excluded. "
                        + "The answer “outcome” is kept for the process as “decision” now.");
    }

    @Test
    void theKindAndTheNameInAnotherLanguage() {
        assertThat(said(
                        userTask("", properties("kind", "review", "name:zh_CN", "审批")),
                        userTask("", properties("kind", "approval", "name:zh_CN", "批准"))))
                .containsExactly(APPROVE + "Kind: Review becomes Approval. Name in Chinese: “审批” becomes “批准”.");
    }

    @Test
    void howLongTheHistoryOfAProcessIsKept() {
        assertThat(said(process(""), process("").replace("P5Y", "P90D")))
                .containsExactly("CHANGED Initiation: History is kept for: 5 years becomes 90 days.");
    }

    @Test
    void aStepIsRepeatedInTurnThenAtTheSameTimeThenNoMore() {
        var loop = "<b:multiInstanceLoopCharacteristics isSequential=\"%s\" c:collection=\"${items(approvers)}\"/>";
        var inTurn = userTask("", loop.formatted("true"));
        var together = userTask("", loop.formatted("false"));

        assertThat(said(userTask(""), inTurn)).containsExactly(APPROVE + "Done for each of items(approvers), in turn.");
        assertThat(said(inTurn, together)).containsExactly(APPROVE + "Done at the same time now, no longer in turn.");
        assertThat(said(together, userTask(""))).containsExactly(APPROVE + "Done once now, no longer repeated.");
    }

    @Test
    void whatAStepIsGivenAndWhatItDoes() {
        var step =
                "<b:serviceTask id=\"Step\" name=\"Open\" c:delegateExpression=\"${%s}\"><b:extensionElements><c:inputOutput>"
                        + "<c:inputParameter name=\"unitId\">%s</c:inputParameter></c:inputOutput></b:extensionElements></b:serviceTask>";

        assertThat(said(around(step.formatted("openSpace", "a")), around(step.formatted("remindSponsor", "${b}"))))
                .containsExactly("CHANGED Open: Is given “unitId”: a becomes b. "
                        + "What it does: “Open the space” becomes “Remind the sponsor”.");
    }

    @Test
    void whichProcessIsCalledAndWhatItIsGiven() {
        var call = "<b:callActivity id=\"Step\" name=\"Approve\" calledElement=\"%s\" c:calledElementBinding=\"%s\">"
                + "<b:extensionElements><c:in source=\"%s\" target=\"unitId\"/></b:extensionElements></b:callActivity>";

        assertThat(said(
                        around(call.formatted("old", "latest", "unit")),
                        around(call.formatted("new", "version", "team"))))
                .containsExactly(
                        "CHANGED Approve: Is given “unitId”: unit becomes team. Called process: “old” becomes “new”. "
                                + "Version of the called process: the newest becomes one fixed version.");
    }

    @Test
    void aTimeLimitAndWhetherItStopsTheStep() {
        var timer =
                "<b:userTask id=\"Step\" name=\"Approve\"/><b:boundaryEvent id=\"Late\" name=\"Late\" attachedToRef=\"Step\" "
                        + "%s><b:timerEventDefinition><b:timeDuration>%s</b:timeDuration></b:timerEventDefinition></b:boundaryEvent>";

        assertThat(said(
                        around(timer.formatted("cancelActivity=\"true\"", "P1D")),
                        around(timer.formatted("cancelActivity=\"false\"", "PT4H"))))
                .containsExactly("CHANGED Late: Stops the step: yes becomes no. Time limit: 1 day becomes 4 hours.");
    }

    @Test
    void retriesAndSavingBeforehand() {
        var retry =
                "<b:extensionElements><c:failedJobRetryTimeCycle>%s</c:failedJobRetryTimeCycle></b:extensionElements>";

        assertThat(said(
                        userTask("", retry.formatted("R3/PT10M")),
                        userTask("c:asyncBefore=\"true\"", retry.formatted("R5/PT10M"))))
                .containsExactly(
                        APPROVE + "Saved before it runs: no becomes yes. Tried again: R3/PT10M becomes R5/PT10M.");
    }

    @Test
    void theDescriptionAndTheKindOfElement() {
        assertThat(
                        said(
                                around(
                                        "<b:task id=\"Step\" name=\"Approve\"><b:documentation>Once</b:documentation></b:task>"),
                                around(
                                        "<b:userTask id=\"Step\" name=\"Approve\"><b:documentation>Twice</b:documentation></b:userTask>")))
                .containsExactly(
                        "CHANGED Approve: Kind of element: Step becomes Work item. Description: “Once” becomes “Twice”.");
    }

    @Test
    void whatNobodyHasHeardOfIsSaidAsItIs() {
        assertThat(said(userTask("c:strange=\"a\""), userTask("c:strange=\"b\"")))
                .containsExactly(APPROVE + "strange: a becomes b.");
    }

    @Test
    void whatIsTheDefaultAnywayIsNoDifference() {
        assertThat(said(userTask(""), userTask("c:asyncBefore=\"false\" c:exclusive=\"true\"")))
                .isEmpty();
    }

    @Test
    void theFormOfAStepSaysWhatChangedInIt() {
        var process = userTask("c:formRef=\"decide\"");
        var form =
                "{\"type\":\"default\",\"id\":\"decide\",\"components\":[{\"type\":\"textfield\",\"id\":\"A\",\"label\":\"%s\"}]}";

        assertThat(said(
                        packed(process, "decide.form", form.formatted("Why")),
                        packed(process, "decide.form", form.formatted("Reason")),
                        Locale.ENGLISH))
                .containsExactly(
                        APPROVE + "Form “decide”: one change.", "CHANGED Reason: Label: “Why” becomes “Reason”.");
    }
}
