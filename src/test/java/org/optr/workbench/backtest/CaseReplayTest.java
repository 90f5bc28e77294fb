package org.optr.workbench.backtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.optr.engine.guard.ModelCheck;
import org.optr.workbench.backtest.CaseReplay.Replayed;
import org.optr.workbench.backtest.Obstacle.Reason;
import org.optr.workbench.check.Drawing;

/** Cases that went their way by one drawing, and what another one would have let them do. */
class CaseReplayTest {

    private static final ModelCheck READER = new ModelCheck(Set.of());

    /** Each part is a node, {@code userTask:Plan}, or a flow, {@code Plan>Decide}, perhaps with a condition after it. */
    private static Drawing drawing(String... parts) {
        var content = new StringBuilder();
        for (var part : parts) {
            content.append(xml(part));
        }
        var file =
                """
                <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"><process id="p">%s</process></definitions>
                """
                        .formatted(content);
        return new Drawing("p.bpmn", READER.read(file));
    }

    private static String xml(String part) {
        if (part.startsWith("<")) {
            return part;
        }
        if (part.contains(">")) {
            var condition = part.split(" if ", 2);
            var ends = condition[0].split(">");
            var id = ends[0] + "To" + ends[1];
            var expression =
                    condition.length < 2 ? "" : "<conditionExpression>%s</conditionExpression>".formatted(condition[1]);
            return "<sequenceFlow id=\"%s\" sourceRef=\"%s\" targetRef=\"%s\">%s</sequenceFlow>"
                    .formatted(id, ends[0], ends[1], expression);
        }
        var node = part.split(":");
        return "<%s id=\"%s\"/>".formatted(node[0], node[1]);
    }

    private static final String[] LINEAR = {
        "startEvent:Start",
        "userTask:Plan",
        "userTask:Decide",
        "endEvent:End",
        "Start>Plan",
        "Plan>Decide",
        "Decide>End"
    };

    private static final PastPath STRAIGHT = PastPath.of("Start", "Plan", "Decide", "End");

    private static Replayed replay(PastPath path, Drawing before, Drawing after) {
        return new CaseReplay(before, after).of(path.build());
    }

    private static void impossible(Replayed replayed, Reason reason, String element, String other) {
        assertThat(replayed.verdict()).isEqualTo(CaseVerdict.IMPOSSIBLE);
        assertThat(replayed.obstacle()).isEqualTo(new Obstacle(reason, element, other));
    }

    private static void possible(Replayed replayed) {
        assertThat(replayed).isEqualTo(Replayed.POSSIBLE);
    }

    @Test
    void theSameDrawingLetsEverythingHappenAgain() {
        possible(replay(STRAIGHT, drawing(LINEAR), drawing(LINEAR)));
    }

    @Test
    void anAutomaticStepAndAGatewayInBetweenHoldNobodyUp() {
        var after = drawing(
                "startEvent:Start",
                "userTask:Plan",
                "serviceTask:Note",
                "exclusiveGateway:Well",
                "userTask:Decide",
                "userTask:Ask",
                "endEvent:End",
                "Start>Plan",
                "Plan>Note",
                "Note>Well",
                "Well>Decide",
                "Well>Ask",
                "Ask>Decide",
                "Decide>End");

        possible(replay(STRAIGHT, drawing(LINEAR), after));
    }

    @Test
    void aStepThatIsGoneIsNamed() {
        var after = drawing("startEvent:Start", "userTask:Plan", "endEvent:End", "Start>Plan", "Plan>End");

        impossible(replay(STRAIGHT, drawing(LINEAR), after), Reason.GONE, "Decide", "");
    }

    @Test
    void aNewStepOfAPersonComesFirst() {
        var after = drawing(
                "startEvent:Start",
                "userTask:Plan",
                "userTask:Check",
                "userTask:Decide",
                "endEvent:End",
                "Start>Plan",
                "Plan>Check",
                "Check>Decide",
                "Decide>End");

        impossible(replay(STRAIGHT, drawing(LINEAR), after), Reason.PASSES, "Decide", "Check");
    }

    @Test
    void theFirstOfSeveralNewStepsIsNamed() {
        var after = drawing(
                "startEvent:Start",
                "userTask:Plan",
                "serviceTask:Note",
                "userTask:Check",
                "userTask:Sign",
                "userTask:Decide",
                "endEvent:End",
                "Start>Plan",
                "Plan>Note",
                "Note>Check",
                "Check>Sign",
                "Sign>Decide",
                "Decide>End");

        impossible(replay(STRAIGHT, drawing(LINEAR), after), Reason.PASSES, "Decide", "Check");
    }

    @Test
    void stepsInTheOtherOrderAreNotTheSameWay() {
        var after = drawing(
                "startEvent:Start",
                "userTask:Plan",
                "userTask:Decide",
                "endEvent:End",
                "Start>Decide",
                "Decide>Plan",
                "Plan>End");

        impossible(replay(STRAIGHT, drawing(LINEAR), after), Reason.PASSES, "Plan", "Decide");
    }

    @Test
    void whatAPersonDidIsDoneByItself() {
        var after = drawing(
                "startEvent:Start",
                "userTask:Plan",
                "serviceTask:Decide",
                "endEvent:End",
                "Start>Plan",
                "Plan>Decide",
                "Decide>End");

        impossible(replay(STRAIGHT, drawing(LINEAR), after), Reason.OTHER_KIND, "Decide", "");
    }

    private static final String[] CHOICE = {
        "startEvent:Start", "userTask:Rate", "exclusiveGateway:Risk", "userTask:Board", "userTask:Head", "endEvent:End",
        "Start>Rate", "Rate>Risk", "Risk>Board if ${risk &gt; 10}", "Risk>Head", "Board>End", "Head>End"
    };

    private static Drawing choice(String condition) {
        var parts = CHOICE.clone();
        parts[8] = "Risk>Board if ${risk &gt; " + condition + "}";
        return drawing(parts);
    }

    @Test
    void aConditionThatWasChangedIsJudgedByWhatWasKnown() {
        var path = PastPath.of("Start", "Rate", "Risk", "Board", "End").know("risk", 12L, 1);

        possible(replay(path, drawing(CHOICE), choice("11")));
        impossible(replay(path, drawing(CHOICE), choice("20")), Reason.CLOSED, "Board", "Risk");
    }

    @Test
    void theValueOfThatTimeCounts() {
        var path = PastPath.of("Start", "Rate", "Risk", "Board", "End")
                .know("risk", 12L, 1)
                .know("risk", 30L, 4);

        impossible(replay(path, drawing(CHOICE), choice("20")), Reason.CLOSED, "Board", "Risk");
    }

    @Test
    void aConditionOnWhatNobodyKnewCountsAsMet() {
        possible(replay(PastPath.of("Start", "Rate", "Risk", "Board", "End"), drawing(CHOICE), choice("20")));
    }

    @Test
    void aLoopIsGoneAsOftenAsItWas() {
        var loop = drawing(
                "startEvent:Start",
                "exclusiveGateway:Again",
                "userTask:Plan",
                "userTask:Decide",
                "exclusiveGateway:Good",
                "endEvent:End",
                "Start>Again",
                "Again>Plan",
                "Plan>Decide",
                "Decide>Good",
                "Good>Again",
                "Good>End");
        var path = PastPath.of("Start", "Again", "Plan", "Decide", "Good", "Again", "Plan", "Decide", "Good", "End");

        possible(replay(path, loop, loop));
        impossible(replay(path, loop, drawing(LINEAR)), Reason.NO_WAY, "Plan", "Decide");
    }

    private static final String[] PARALLEL = {
        "startEvent:Start",
        "parallelGateway:Fork",
        "userTask:Money",
        "userTask:Law",
        "parallelGateway:Join",
        "userTask:Sign",
        "endEvent:End",
        "Start>Fork",
        "Fork>Money",
        "Fork>Law",
        "Money>Join",
        "Law>Join",
        "Join>Sign",
        "Sign>End"
    };

    private static PastPath parallel() {
        return new PastPath()
                .visit("Start", 0, 0)
                .visit("Fork", 0, 0)
                .visit("Money", 1, 9)
                .visit("Law", 1, 4)
                .visit("Join", 4, 9)
                .visit("Join", 9, 9)
                .visit("Sign", 10, 11)
                .visit("End", 12, 12);
    }

    @Test
    void branchesMayEndInAnyOrder() {
        possible(replay(parallel(), drawing(PARALLEL), drawing(PARALLEL)));
    }

    @Test
    void whatWasDoneAtTheSameTimeIsDoneInTurn() {
        var after = drawing(
                "startEvent:Start",
                "userTask:Money",
                "userTask:Law",
                "userTask:Sign",
                "endEvent:End",
                "Start>Money",
                "Money>Law",
                "Law>Sign",
                "Sign>End");

        impossible(replay(parallel(), drawing(PARALLEL), after), Reason.NO_WAY, "Law", "Money");
    }

    @Test
    void whatWasDoneInTurnMayBeDoneAtTheSameTime() {
        var inTurn = drawing(
                "startEvent:Start",
                "userTask:Money",
                "userTask:Law",
                "userTask:Sign",
                "endEvent:End",
                "Start>Money",
                "Money>Law",
                "Law>Sign",
                "Sign>End");

        possible(replay(PastPath.of("Start", "Money", "Law", "Sign", "End"), inTurn, drawing(PARALLEL)));
    }

    @Test
    void aNewBranchThatIsNotDoneHoldsTheJoinUp() {
        var parts = new ArrayList<>(List.of(PARALLEL));
        parts.addAll(List.of("userTask:Press", "Fork>Press", "Press>Join"));
        var after = drawing(parts.toArray(String[]::new));

        impossible(replay(parallel(), drawing(PARALLEL), after), Reason.PASSES, "Sign", "Press");
    }

    @Test
    void aNewBranchBesideTheWayIsStillWaitingAtTheEnd() {
        var after = drawing(
                "startEvent:Start",
                "userTask:Plan",
                "parallelGateway:Fork",
                "userTask:Tell",
                "userTask:Decide",
                "endEvent:End",
                "endEvent:Told",
                "Start>Plan",
                "Plan>Fork",
                "Fork>Decide",
                "Fork>Tell",
                "Tell>Told",
                "Decide>End");

        impossible(replay(STRAIGHT, drawing(LINEAR), after), Reason.STILL_WAITS, "End", "Tell");
    }

    private static Drawing timed(String cancel) {
        return drawing(
                "startEvent:Start",
                "userTask:Plan",
                "userTask:Decide",
                "endEvent:End",
                "Start>Plan",
                "Plan>Decide",
                "Decide>End",
                "serviceTask:Remind",
                "endEvent:Reminded",
                "Late>Remind",
                "Remind>Reminded",
                "<boundaryEvent id=\"Late\" attachedToRef=\"Plan\" cancelActivity=\"" + cancel + "\"/>");
    }

    private static PastPath reminded() {
        return new PastPath()
                .visit("Start", 0, 0)
                .visit("Plan", 1, 9)
                .visit("Late", 5, 5)
                .visit("Remind", 5, 5)
                .visit("Reminded", 5, 5)
                .visit("Decide", 10, 11)
                .visit("End", 12, 12);
    }

    @Test
    void aReminderGoesOffBesideTheStep() {
        possible(replay(reminded(), timed("false"), timed("false")));
    }

    @Test
    void aTimerThatNowEndsTheStepLeavesNoWayOn() {
        impossible(replay(reminded(), timed("false"), timed("true")), Reason.NO_WAY, "Decide", "Reminded");
    }

    @Test
    void aTimerThatIsGoneDidNotGoOff() {
        impossible(replay(reminded(), timed("false"), drawing(LINEAR)), Reason.GONE, "Late", "");
    }

    @Test
    void aStepThatATimerEndedGoesOnFromTheTimer() {
        var path = new PastPath()
                .visit("Start", 0, 0)
                .cancelled("Plan", 1, 5)
                .visit("Late", 5, 5)
                .visit("Remind", 5, 5)
                .visit("Reminded", 5, 5);

        possible(replay(path, timed("true"), timed("true")));
    }

    private static Drawing asking(String repetition) {
        return drawing(
                "startEvent:Start",
                "<userTask id=\"Ask\">" + repetition + "</userTask>",
                "endEvent:End",
                "Start>Ask",
                "Ask>End");
    }

    @Test
    void whoWasAskedTogetherIsNotAskedOnce() {
        var many = asking("<multiInstanceLoopCharacteristics/>");
        var path = new PastPath()
                .visit("Start", 0, 0)
                .several("Ask", new int[] {1, 4}, new int[] {1, 5})
                .visit("End", 6, 6);

        possible(replay(path, many, many));
        impossible(replay(path, many, asking("")), Reason.NOT_REPEATED, "Ask", "");
    }

    private static Drawing nested(String... inner) {
        var inside = new StringBuilder("<subProcess id=\"Sub\">");
        for (var part : inner) {
            inside.append(xml(part));
        }
        return drawing("startEvent:Start", inside + "</subProcess>", "endEvent:End", "Start>Sub", "Sub>End");
    }

    @Test
    void whatIsInsideASubProcessIsGoneThroughByItself() {
        var before = nested("startEvent:In", "userTask:Do", "endEvent:Out", "In>Do", "Do>Out");
        var after = nested(
                "startEvent:In", "userTask:Check", "userTask:Do", "endEvent:Out", "In>Check", "Check>Do", "Do>Out");
        var path = new PastPath().visit("Start", 0, 0).visit("Sub", 1, 9);
        var sub = path.last();
        path.visit("In", sub, 1, 1, false)
                .visit("Do", sub, 2, 8, false)
                .visit("Out", sub, 9, 9, false)
                .visit("End", 10, 10);

        possible(replay(path, before, before));
        impossible(replay(path, before, after), Reason.PASSES, "Do", "Check");
    }

    @Test
    void aRunningCaseIsFollowedAsFarAsItCame() {
        var path = new PastPath().visit("Start", 0, 0).waiting("Plan", 1);
        var after = drawing("startEvent:Start", "userTask:Plan", "endEvent:End", "Start>Plan", "Plan>End");

        possible(replay(path, drawing(LINEAR), after));
    }

    @Test
    void aCaseThatItsOwnVersionDoesNotExplainIsNotJudged() {
        assertThat(replay(PastPath.of("Start", "Decide", "End"), drawing(LINEAR), drawing(LINEAR)))
                .isEqualTo(Replayed.UNJUDGED);
        assertThat(replay(PastPath.of("Start", "Elsewhere", "End"), drawing(LINEAR), drawing(LINEAR)))
                .isEqualTo(Replayed.UNJUDGED);
    }
}
