package org.optr.workbench.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.optr.workbench.compare.Models.differences;
import static org.optr.workbench.compare.Models.process;
import static org.optr.workbench.compare.Models.said;

import java.util.List;
import org.junit.jupiter.api.Test;

class FlowDifferencesTest {

    private static final String STEPS =
            """
            <b:startEvent id="Start" name="Proposed"/><b:task id="Assess" name="Assess risk"/>
            <b:task id="Approve" name="Approve charter"/><b:endEvent id="End" name="Started"/>""";
    private static final String CHAIN = process(
            STEPS + flow("F1", "Start", "Assess") + flow("F2", "Assess", "Approve") + flow("F3", "Approve", "End"));

    @Test
    void aStepBetweenTwoOthersIsSaidWithItsPaths() {
        var after = process(STEPS
                + "<b:serviceTask id=\"Remind\" name=\"Remind the sponsor\" c:delegateExpression=\"${remindSponsor}\"/>"
                + flow("F1", "Start", "Assess")
                + flow("F2", "Assess", "Remind")
                + flow("F4", "Remind", "Approve")
                + flow("F3", "Approve", "End"));

        assertThat(said(CHAIN, after))
                .containsExactly(
                        "CHANGED Assess risk: Next step: “Approve charter” becomes “Remind the sponsor”.",
                        "ADDED Remind the sponsor: Automatic step “Remind the sponsor”. Sends a message. After “Assess risk”.");
        assertThat(differences(CHAIN, after))
                .extracting(Difference::drawn)
                .containsExactly(List.of("Assess", "F2"), List.of("Remind", "F4"));
    }

    @Test
    void aStepThatWasTakenOutIsSaidToo() {
        var before = process(STEPS
                + "<b:task id=\"Mail\" name=\"E-mail finance\"/>"
                + flow("F1", "Start", "Assess")
                + flow("F2", "Assess", "Mail")
                + flow("F4", "Mail", "Approve")
                + flow("F3", "Approve", "End"));
        var after = CHAIN.replace("\"F2\"", "\"F5\"");

        assertThat(said(before, after))
                .containsExactly(
                        "CHANGED Assess risk: Next step: “E-mail finance” becomes “Approve charter”.",
                        "REMOVED E-mail finance: After “Assess risk”.");
    }

    @Test
    void aTimerThatDoesNotStopTheStep() {
        var timer = "<b:boundaryEvent id=\"Late\" name=\"5 days\" attachedToRef=\"Approve\" cancelActivity=\"false\">"
                + "<b:timerEventDefinition><b:timeDate>${workingDaysFrom(5)}</b:timeDate></b:timerEventDefinition></b:boundaryEvent>";

        assertThat(said(CHAIN, CHAIN.replace("</b:process>", timer + "</b:process>")))
                .containsExactly(
                        "ADDED 5 days: Timer on “Approve charter”. Does not stop the step. Time limit: 5 working days.");
    }

    @Test
    void conditionsAndDefaultsOfBranches() {
        var gateway = STEPS
                + "<b:exclusiveGateway id=\"Ok\" name=\"Approved?\" default=\"%s\"/>"
                + flow("F2", "Ok", "Assess")
                + flow("F3", "Ok", "End")
                + "<b:sequenceFlow id=\"Yes\" name=\"yes\" sourceRef=\"Ok\" targetRef=\"Approve\">"
                + "<b:conditionExpression xsi:type=\"b:tFormalExpression\">${outcome == '%s'}</b:conditionExpression></b:sequenceFlow>";

        assertThat(said(process(gateway.formatted("F2", "yes")), process(gateway.formatted("F3", "approve"))))
                .containsExactly(
                        "CHANGED Approved?: Default path: the path to “Assess risk” becomes the path to “Started”.",
                        "CHANGED yes: Taken when: outcome == 'yes' becomes outcome == 'approve'.");
    }

    @Test
    void theOrderOfBranchesCountsWhereTheFirstThatHoldsIsTaken() {
        var gateway = STEPS + "<b:exclusiveGateway id=\"Ok\" name=\"Approved?\"/>";
        var yes = "<b:sequenceFlow id=\"Yes\" name=\"yes\" sourceRef=\"Ok\" targetRef=\"Approve\"/>";
        var no = "<b:sequenceFlow id=\"No\" name=\"no\" sourceRef=\"Ok\" targetRef=\"End\"/>";

        assertThat(said(process(gateway + yes + no), process(gateway + no + yes)))
                .containsExactly("CHANGED Approved?: The branches are tried in this order now: “no”, “yes”.");
    }

    @Test
    void anotherIdIsNoOtherStep() {
        assertThat(said(CHAIN, CHAIN.replace("\"Approve\"", "\"ApproveCharter\"")))
                .containsExactly("CHANGED Approve charter: Its technical id “Approve” becomes “ApproveCharter”. "
                        + "History and reports know it by the former one.");
    }

    @Test
    void aPathFromElsewhereIsSaidByItself() {
        assertThat(said(CHAIN, CHAIN.replace("id=\"F3\" sourceRef=\"Approve\"", "id=\"F3\" sourceRef=\"Assess\"")))
                .containsExactly("CHANGED Assess risk → Started: From: “Approve charter” becomes “Assess risk”.");
    }

    @Test
    void stepsOfAGroupThatMovedIntoItSaySo() {
        var before = process("<b:subProcess id=\"Group\" name=\"Decide\"/><b:task id=\"T\" name=\"Approve\"/>");
        var after = process(
                "<b:subProcess id=\"Group\" name=\"Decide\"><b:task id=\"T\" name=\"Approve\"/></b:subProcess>");

        assertThat(said(before, after)).containsExactly("CHANGED Approve: Stands in: “Initiation” becomes “Decide”.");
    }

    @Test
    void theOrderIsThatOfTheFlow() {
        var after = CHAIN.replace("\"Approve charter\"", "\"Approve\"")
                .replace("\"Started\"", "\"Begun\"")
                .replace("\"Assess risk\"", "\"Assess\"")
                .replace("P5Y", "P1Y");

        assertThat(differences(CHAIN, after))
                .extracting(Difference::element)
                .containsExactly("p", "Assess", "Approve", "End");
    }

    @Test
    void whatAGroupHoldsComesBeforeWhatFollowsIt() {
        var model = process(
                "<b:startEvent id=\"Start\"/><b:task id=\"Next\" name=\"A\"/><b:subProcess id=\"Group\" name=\"A\">"
                        + "<b:startEvent id=\"Inner\"/><b:task id=\"Within\" name=\"A\"/>"
                        + flow("F3", "Inner", "Within")
                        + "</b:subProcess>" + flow("F1", "Start", "Group") + flow("F2", "Group", "Next"));

        assertThat(differences(model, model.replace("\"A\"", "\"B\"")))
                .extracting(Difference::element)
                .containsExactly("Group", "Within", "Next");
    }

    private static String flow(String id, String from, String to) {
        return "<b:sequenceFlow id=\"%s\" sourceRef=\"%s\" targetRef=\"%s\"/>".formatted(id, from, to);
    }
}
