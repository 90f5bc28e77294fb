package org.optr.workbench.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.optr.workbench.check.Bpmn.between;
import static org.optr.workbench.check.Bpmn.findings;
import static org.optr.workbench.check.Bpmn.flow;
import static org.optr.workbench.check.Bpmn.flows;
import static org.optr.workbench.check.Bpmn.mend;
import static org.optr.workbench.check.Bpmn.process;
import static org.optr.workbench.check.Bpmn.says;
import static org.optr.workbench.check.Bpmn.undrawn;
import static org.optr.workbench.check.Bpmn.userTask;
import static org.optr.workbench.check.Bpmn.with;

import org.junit.jupiter.api.Test;

/** What the checks say about the ways through a process. */
class FlowRulesTest {

    private static final String ASK =
            userTask("ask", "camunda:assignee=\"${ownerId}\"", "kind=work; process-data=outcome as risk, comment");

    @Test
    void aSimpleProcessIsRight() {
        var simple = between(ASK) + flows("s>ask, ask>e");

        assertThat(findings(with(process(simple), "decide.form", Bpmn.FORM)))
                .noneMatch(finding -> finding.severity() != Finding.Severity.ADVICE);
    }

    @Test
    void aStepThatNothingLeadsToIsFound() {
        says("flow", between("<task id=\"a\"/><task id=\"b\"/>") + flows("s>a, a>e, b>e"))
                .containsExactly("WARNING b never-reached");
        says("flow", between("<task id=\"a\"/>") + flows("s>a, a>e")).isEmpty();
    }

    @Test
    void aStepThatNothingFollowsIsFound() {
        says("flow", between("<task id=\"a\"/><task id=\"b\"/>") + flows("s>a, a>e, a>b"))
                .containsExactly("WARNING b dead-end");
    }

    @Test
    void whatBeginsByItselfNeedsNoWayToIt() {
        says(
                        "flow",
                        between(
                                        "<subProcess id=\"x\" triggeredByEvent=\"true\"><startEvent id=\"t\"><messageEventDefinition messageRef=\"m\"/></startEvent><endEvent id=\"f\"/>"
                                                + flows("t>f") + "</subProcess>" + ASK
                                                + "<boundaryEvent id=\"b\" attachedToRef=\"ask\"><messageEventDefinition messageRef=\"m\"/></boundaryEvent>")
                                + flows("s>ask, ask>e, b>e"))
                .isEmpty();
    }

    @Test
    void aMissingStartOrEndIsFound() {
        says("flow", "<task id=\"a\"/>")
                .contains("ERROR p start-missing", "WARNING p end-missing", "WARNING a never-reached");
        says("flow", between("<startEvent id=\"s2\"/>") + flows("s>e, s2>e")).containsExactly("ERROR p starts-many 2");
    }

    @Test
    void nothingGoesOnFromAnEndOrIntoAStart() {
        says("flow", between("") + flows("s>e, e>s")).containsExactly("ERROR s start-entered", "ERROR e end-goes-on");
    }

    @Test
    void anAnswerWithoutAWayIsFound() {
        says("answers", asked("", flow("g", "x", "${risk == 'low'}") + flow("g", "e", "${risk == 'high'}")))
                .containsExactly("WARNING g answer-without-way Medium");
        says("answers", asked("", flow("g", "x", "${risk != 'high'}") + flow("g", "e", "${risk == 'high'}")))
                .containsExactly("WARNING g default-missing");
        says("answers", asked("default=\"g_e\"", flow("g", "x", "${risk == 'low'}") + flow("g", "e", "")))
                .isEmpty();
    }

    @Test
    void aWayThatNoAnswerTakesIsFound() {
        says("answers", asked("default=\"g_e\"", flow("g", "x", "${risk == 'loww'}") + flow("g", "e", "")))
                .containsExactly("WARNING g_x branch-never-taken");
        says("answers", asked("default=\"g_e\"", flow("g", "x", "${risk == elsewhere}") + flow("g", "e", "")))
                .isEmpty();
    }

    @Test
    void theOneWayWithoutAConditionBecomesTheDefault() {
        var open = asked("", flow("g", "x", "${risk == 'low'}") + flow("g", "e", ""));

        says("answers", open).containsExactly("WARNING g default-missing");
        assertThat(mend("answers", open)).isEqualTo(new Mend(Mend.Kind.SET_DEFAULT_FLOW, "p.bpmn", "g", "", "g_e"));
    }

    @Test
    void waysThatTheEngineRefusesAreFound() {
        says("answers", asked("default=\"g_e\"", flow("g", "x", "") + flow("g", "e", "${risk == 'low'}")))
                .containsExactly("ERROR g_x branch-unconditional", "ERROR g_e default-conditional");
        says("answers", between(ASK + "<exclusiveGateway id=\"g\"/>") + flows("s>ask, ask>g") + flow("g", "e", "${x}"))
                .containsExactly("ERROR g_e only-way-conditional");
    }

    private static String asked(String gateway, String ways) {
        return between(ASK + "<exclusiveGateway id=\"g\" name=\"Risk?\" " + gateway + "/><task id=\"x\"/>")
                + flows("s>ask, ask>g, x>e")
                + ways;
    }

    @Test
    void aJoinOfWaysOfWhichOneIsTakenWaitsForEver() {
        var split = "<%1$s id=\"a\" default=\"a_x\"/><task id=\"x\"/><task id=\"y\"/><parallelGateway id=\"j\"/>";
        var ways = flows("s>a, a>x, x>j, y>j, j>e") + flow("a", "y", "${risk == 'low'}");

        says("joins", between(split.formatted("exclusiveGateway")) + ways)
                .containsExactly("WARNING j join-waits-for-ever");
        says("joins", between(split.formatted("parallelGateway").replace("default=\"a_x\"", "")) + ways)
                .isEmpty();
    }

    @Test
    void aWayOutBeforeAJoinLeavesItWaiting() {
        var ways = flows("s>a, a>x, a>g, g>j, x>j, j>e") + flow("g", "e2", "${risk == 'low'}");
        var content = between(
                "<parallelGateway id=\"a\"/><task id=\"x\"/><exclusiveGateway id=\"g\" default=\"g_j\"/><parallelGateway id=\"j\"/><endEvent id=\"e2\">%s</endEvent>");

        says("joins", content.formatted("") + ways).containsExactly("WARNING j join-waits-for-ever");
        says("joins", content.formatted("<terminateEventDefinition/>") + ways).isEmpty();
    }

    @Test
    void aLoopNeedsSomethingThatWaits() {
        var loop = "<exclusiveGateway id=\"a\"/>%s<exclusiveGateway id=\"g\" default=\"g_e\"/>";
        var ways = flows("s>a, a>x, x>g, g>e") + flow("g", "a", "${days &gt; 3}");

        says("loops", between(loop.formatted("<task id=\"x\"/>")) + ways)
                .containsExactly("WARNING g_a loop-without-wait");
        says("loops", between(loop.formatted(ASK.replace("\"ask\"", "\"x\""))) + ways)
                .isEmpty();
        says(
                        "loops",
                        between(loop.formatted(
                                        "<serviceTask id=\"x\" camunda:delegateExpression=\"${collectFacts}\"/>"))
                                + ways)
                .as("the step says how long it goes on")
                .isEmpty();
    }

    @Test
    void whatIsNotInThePictureIsFound() {
        var content = between("") + flows("s>e");

        says("layout", with(undrawn(content)))
                .containsExactlyInAnyOrder("WARNING s not-drawn", "WARNING e not-drawn", "WARNING s_e not-drawn");
        says("layout", content).isEmpty();
    }

    @Test
    void whatIsReferredToIsThere() {
        says("references", between("<receiveTask id=\"r\" messageRef=\"gone\"/>") + flows("s>r, r>e, r>nowhere"))
                .containsExactlyInAnyOrder(
                        "ERROR r reference-lost messageRef, gone", "ERROR r_nowhere reference-lost targetRef, nowhere");
        says("references", between("<receiveTask id=\"r\" messageRef=\"m\"/>") + flows("s>r, r>e"))
                .isEmpty();
    }

    @Test
    void anIdIsThereOnce() {
        says("references", between("<task id=\"s\"/>")).contains("ERROR s id-twice s");
    }

    @Test
    void aWayStaysInItsSubProcess() {
        says("references", between("<subProcess id=\"x\"><startEvent id=\"t\"/></subProcess>") + flows("s>t"))
                .containsExactly("ERROR s_t flow-leaves-scope");
        says("references", between("<sequenceFlow id=\"lost\"/><boundaryEvent id=\"b\"/>"))
                .containsExactlyInAnyOrder("ERROR lost flow-without-end", "ERROR b event-unattached");
    }
}
