package org.optr.workbench.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.optr.workbench.check.Bpmn.between;
import static org.optr.workbench.check.Bpmn.flow;
import static org.optr.workbench.check.Bpmn.flows;
import static org.optr.workbench.check.Bpmn.mend;
import static org.optr.workbench.check.Bpmn.process;
import static org.optr.workbench.check.Bpmn.says;
import static org.optr.workbench.check.Bpmn.userTask;
import static org.optr.workbench.check.Bpmn.with;

import org.junit.jupiter.api.Test;
import org.optr.workbench.check.Mend.Kind;

/** What the checks say about the work of people and of automatic steps. */
class WorkRulesTest {

    private static final String RIGHT = "camunda:assignee=\"${ownerId}\" camunda:dueDate=\"${workingDaysFrom(2)}\"";
    private static final String GROUP =
            "camunda:candidateGroups=\"${roleOf('unit-head', unitId)}\" camunda:dueDate=\"${workingDaysFrom(2)}\"";
    private static final String REMINDER =
            "<boundaryEvent id=\"r\" attachedToRef=\"t\" cancelActivity=\"false\"><timerEventDefinition><timeDuration>P1D</timeDuration></timerEventDefinition></boundaryEvent>";

    private static String task(String attributes, String properties) {
        return between(userTask("t", attributes, properties)) + flows("s>t, t>e");
    }

    @Test
    void aStepForNobodyIsFound() {
        says("work", task("camunda:dueDate=\"P1D\"", "kind=work")).containsExactly("ERROR t nobody-asked");
        says("work", task("camunda:assignee=\" \" camunda:dueDate=\"P1D\"", "kind=work"))
                .containsExactly("ERROR t nobody-asked");
        says("work", task(RIGHT, "kind=work")).isEmpty();
    }

    @Test
    void aStepWithoutATimeOrAKindIsAdvisedOn() {
        var bare = task("camunda:assignee=\"${ownerId}\"", "");

        says("work", bare).containsExactly("ADVICE t due-missing", "ADVICE t kind-missing");
        assertThat(mend("work", bare))
                .isEqualTo(new Mend(Kind.SET_ATTRIBUTE, "p.bpmn", "t", "camunda:dueDate", "${workingDaysFrom(3)}"));
    }

    @Test
    void aKindThatNoInboxKnowsIsFound() {
        var wrong = task(RIGHT, "kind=aproval");

        says("work", wrong)
                .containsExactly("ERROR t kind-unknown aproval, approval, review, check-in, assignment, work");
        assertThat(mend("work", wrong).value()).isEqualTo("approval");
    }

    @Test
    void aGroupIsReminded() {
        says("work", task(GROUP, "kind=work")).containsExactly("ADVICE t reminder-missing");
        says("work", between(userTask("t", GROUP, "kind=work") + REMINDER) + flows("s>t, t>e, r>e"))
                .isEmpty();
    }

    @Test
    void whoAsksDoesNotDecide() {
        var open = task(GROUP, "kind=approval; separate-from=other-process:Step");

        says("four-eyes", task(GROUP, "kind=approval")).containsExactly("WARNING t requester-approves");
        says("four-eyes", task(GROUP, "kind=review")).containsExactly("WARNING t requester-approves");
        says("four-eyes", task(RIGHT, "kind=approval")).containsExactly("ADVICE t requester-chosen");
        says("four-eyes", task(GROUP, "kind=work")).isEmpty();
        says("four-eyes", task(GROUP, "kind=approval; separate-from=requester")).isEmpty();
        assertThat(mend("four-eyes", open))
                .isEqualTo(
                        new Mend(Kind.SET_PROPERTY, "p.bpmn", "t", "separate-from", "requester, other-process:Step"));
    }

    @Test
    void aStepToBeSeparateFromExists() {
        var lost = task(GROUP, "kind=approval; separate-from=requester, Gone");

        says("four-eyes", lost).containsExactly("ERROR t separate-step-unknown Gone");
        assertThat(mend("four-eyes", lost).value()).isEqualTo("requester");
        says("four-eyes", task(GROUP, "kind=approval; separate-from=requester, other-process:Step"))
                .isEmpty();
    }

    @Test
    void aRoleThatNobodyKnowsIsFound() {
        says("groups", task("camunda:candidateGroups=\"finanse\"", ""))
                .containsExactly("WARNING t role-unknown-near finanse, finance");
        says("groups", task("camunda:candidateGroups=\"${roleOf('jester', unitId)}\"", ""))
                .containsExactly("WARNING t role-unknown jester");
        says("groups", task("camunda:candidateGroups=\"finance, unit-head@3f0e\"", ""))
                .isEmpty();
        says("groups", task("camunda:candidateGroups=\"${whoever}\"", "")).isEmpty();
        assertThat(mend("groups", task("camunda:candidateGroups=\"${roleOf('finanse', u)}\"", ""))
                        .value())
                .isEqualTo("${roleOf('finance', u)}");
    }

    @Test
    void anAutomaticStepExists() {
        var step = between("<serviceTask id=\"t\" camunda:delegateExpression=\"${%s}\"/>") + flows("s>t, t>e");

        says("steps", step.formatted("publishObjektive"))
                .containsExactly("ERROR t step-unknown-near publishObjektive, publishObjective");
        says("steps", step.formatted("dataSource")).containsExactly("ERROR t step-unknown dataSource");
        says("steps", step.formatted("publishObjective")).isEmpty();
        assertThat(mend("steps", step.formatted("publishObjektive")).value()).isEqualTo("${publishObjective}");
    }

    @Test
    void aCalledProcessExists() {
        var call = between("<callActivity id=\"t\" calledElement=\"%s\" %s/>") + flows("s>t, t>e");

        says("calls", call.formatted("gone", "")).containsExactly("WARNING t process-unknown gone");
        says("calls", call.formatted("called", "camunda:calledElementBinding=\"deployment\""))
                .containsExactly("WARNING t process-bound-elsewhere");
        says("calls", call.formatted("called", "camunda:calledElementBinding=\"latest\""))
                .isEmpty();
        says("calls", call.formatted("p", "")).isEmpty();
    }

    @Test
    void aTimeLimitSaysWhen() {
        var timer = between(
                        "<intermediateCatchEvent id=\"t\"><timerEventDefinition>%s</timerEventDefinition></intermediateCatchEvent>")
                + flows("s>t, t>e");

        says("timers", timer.formatted("")).containsExactly("ERROR t timer-empty");
        says("timers", timer.formatted("<timeDuration>3 days</timeDuration>"))
                .containsExactly("ERROR t timer-unreadable 3 days");
        says("timers", timer.formatted("<timeDate>tomorrow</timeDate>"))
                .containsExactly("ERROR t timer-unreadable tomorrow");
        says("timers", timer.formatted("<timeDuration>P3D</timeDuration>")).isEmpty();
        says("timers", timer.formatted("<timeDate>2027-01-11T09:00:00Z</timeDate>"))
                .isEmpty();
        says("timers", timer.formatted("<timeDate>${workingDaysFrom(2)}</timeDate>"))
                .isEmpty();
    }

    @Test
    void aConditionReadsWhatSomethingSets() {
        var content = between(
                        userTask("t", RIGHT, "process-data=outcome as risk")
                                + "<serviceTask id=\"f\" camunda:delegateExpression=\"${collectFacts}\"/><exclusiveGateway id=\"g\" default=\"g_e\"/>")
                + flows("s>t, t>f, f>g, g>e");

        says("data", content + flow("g", "t", "${riks == 'low'}"))
                .containsExactly("WARNING g_t variable-unset-near riks, risk");
        says("data", content + flow("g", "t", "${budget &gt; 5}")).containsExactly("WARNING g_t variable-unset budget");
        says("data", content + flow("g", "t", "${risk == 'low' || days &gt; 2}"))
                .isEmpty();
        says("data", content + flow("g", "t", "risk")).containsExactly("ERROR g_t condition-plain risk");
    }

    @Test
    void whatParametersAndCallsSetCanBeRead() {
        var content = between(
                        """
                <subProcess id="x"><extensionElements><camunda:inputOutput><camunda:inputParameter name="a">1</camunda:inputParameter></camunda:inputOutput></extensionElements>
                  <multiInstanceLoopCharacteristics camunda:collection="${items(days)}" camunda:elementVariable="b">
                    <completionCondition>${a == 1 &amp;&amp; b == 2 &amp;&amp; c == 3 &amp;&amp; nrOfInstances == 4 &amp;&amp; d == 5}</completionCondition></multiInstanceLoopCharacteristics>
                  <startEvent id="xs"/><callActivity id="t" calledElement="called"><extensionElements><camunda:out source="z" target="c"/></extensionElements></callActivity><endEvent id="xe"/>
                """
                                + flows("xs>t, t>xe") + "</subProcess>")
                + flows("s>x, x>e");

        says("data", content).containsExactly("WARNING x variable-unset d");
    }

    @Test
    void aStepHasAFormOfItsPackage() {
        var bare = between("<userTask id=\"t\" camunda:formRef=\"%s\" camunda:formRefBinding=\"deployment\"/>")
                + flows("s>t, t>e");

        says("form-of-step", bare.formatted(""))
                .containsExactlyInAnyOrder("ERROR t form-missing", "ADVICE  form-unused");
        says("form-of-step", bare.formatted("decid")).contains("ERROR t form-unknown-near decid, decide");
        says("form-of-step", bare.formatted("plan-journey")).contains("ERROR t form-unknown plan-journey");
        says("form-of-step", bare.formatted("decide")).isEmpty();
        says("form-of-step", bare.formatted("decide").replace("\"deployment\"", "\"latest\""))
                .containsExactly("WARNING t form-bound-elsewhere");
        says("form-of-step", bare.formatted("decide").replace("camunda:formRefBinding=\"deployment\"", ""))
                .containsExactly("ERROR t form-unbound");
    }

    @Test
    void whatAStepTakesIsAFieldOfItsForm() {
        says("form-fields", task(RIGHT, "process-data=outcome as risk, sponsor"))
                .containsExactly("ERROR t field-gone sponsor, decide.form");
        says("form-fields", task(RIGHT, "process-data=outcome as risk, coment"))
                .containsExactly("ERROR t field-gone-near coment, decide.form, comment");
        says("form-fields", task(RIGHT, "process-data=outcome as risk, comment, urgent, rows"))
                .isEmpty();
        says("form-fields", task(RIGHT, "process-data=comment")).containsExactly("ADVICE t answer-unused");
        assertThat(mend("form-fields", task(RIGHT, "process-data=outcome, sponsor")))
                .isEqualTo(new Mend(Kind.SHOW, "decide.form", "", "", ""));
    }

    @Test
    void whatIsNamedIsNamedInBothLanguages() {
        says(
                        "names",
                        between(
                                        "<task id=\"a\"/><exclusiveGateway id=\"g\" default=\"g_e\"/><task id=\"b\" name=\"B\"/>")
                                + flows("s>a, a>g, g>e, b>e")
                                + flow("g", "b", "${x}"))
                .containsExactly(
                        "ADVICE p name-not-chinese P",
                        "ADVICE s name-not-chinese S",
                        "ADVICE a name-missing-step",
                        "ADVICE g name-missing-question",
                        "ADVICE b name-not-chinese B",
                        "ADVICE e name-not-chinese E",
                        "ADVICE g_e name-missing-branch",
                        "ADVICE g_b name-missing-branch");
        says(
                        "names",
                        with(process(
                                between("<task id=\"a\" name=\"A\">" + Bpmn.properties("name:zh_CN=甲") + "</task>"))))
                .noneMatch(said -> said.contains(" a "));
    }
}
