package org.optr.engine.camunda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.ProcessEngines;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.optr.engine.ModelPackage;
import org.optr.engine.RehearsalScene;
import org.optr.engine.RehearsalScene.Datum;
import org.optr.engine.RehearsalScene.EventWait;
import org.optr.engine.RehearsalScene.Exchange;
import org.optr.engine.RehearsalScene.PersonWait;
import org.optr.engine.RehearsalScene.State;
import org.optr.engine.RehearsalScene.StubWait;
import org.optr.engine.RehearsalScene.TimerWait;
import org.optr.engine.RehearsalScene.Visit;
import org.optr.engine.RehearsalScene.Wait;
import org.optr.engine.Rehearsals.Rehearsal;
import org.optr.engine.StepCatalogue;
import org.optr.engine.StepCatalogue.StepEntry;
import org.optr.engine.guard.ModelCheck;
import org.optr.people.People;
import org.optr.people.PersonId;
import org.optr.people.UnitId;
import org.optr.shared.RuleViolation;

/** A small process is played: a decision, a person, an automatic step, a called process, a message and time. */
class RehearsalsTest {

    private static final PersonId PAULA = PersonId.next();
    private static final UnitId UNIT = UnitId.next();
    private static final Instant NOW = Instant.parse("2026-11-20T09:30:00Z");
    private static final StepCatalogue STEPS =
            () -> List.of(new StepEntry("bookMoney", "Book money", "Books it", List.of("amount"), List.of("booking")));

    private final People people = mock();
    private final EngineRehearsals rehearsals = new EngineRehearsals(
            STEPS,
            new ModelCheck(Set.of("bookMoney")),
            new ProcessData(new ObjectMapper()),
            people,
            Clock.fixed(NOW, ZoneOffset.UTC));
    private Rehearsal rehearsal = mock();

    @AfterEach
    void close() {
        rehearsal.close();
    }

    private void open(String steps) {
        rehearsal = rehearsals.open(RehearsalSamples.of(steps), PAULA);
    }

    private static <W extends Wait> W only(RehearsalScene scene, Class<W> kind) {
        var found = scene.waits().stream().filter(kind::isInstance).toList();
        assertThat(found).hasSize(1);
        return kind.cast(found.get(0));
    }

    private <W extends Wait> W only(Class<W> kind) {
        return only(rehearsal.scene(), kind);
    }

    @Test
    void aPersonIsAskedAndWhatTheyAnswerIsKept() {
        when(people.groupFor("approver", UNIT)).thenReturn("approver@" + UNIT);
        open(
                """
                <userTask id="Approve" name="Approve it" camunda:candidateGroups="${roleOf('approver', unitId)}"
                    camunda:dueDate="${workingDaysFrom(3)}" camunda:formRef="approve" camunda:formRefBinding="deployment">
                  <extensionElements><camunda:properties>
                    <camunda:property name="process-data" value="outcome as approval" />
                  </camunda:properties></extensionElements>
                </userTask>""");

        rehearsal.start(Map.of("unitId", UNIT.toString()));

        var task = only(PersonWait.class);
        assertThat(task.name()).containsEntry("en", "Approve it");
        assertThat(task.form()).isEqualTo("approve");
        assertThat(task.addressees().groups()).containsExactly("approver@" + UNIT);
        assertThat(task.dueAt()).isEqualTo(Instant.parse("2026-11-25T09:30:00Z"));
        assertThat(task.variables()).containsEntry("unitId", UNIT.toString());

        rehearsal.complete(task.key(), Map.of("outcome", "approve", "unheard", "of"));

        var scene = rehearsal.scene();
        assertThat(scene.over()).isTrue();
        assertThat(scene.waits()).isEmpty();
        assertThat(scene.visits()).extracting(Visit::element).containsExactly("Begin", "Approve", "End");
        assertThat(scene.flows()).containsExactly("First", "Last");
        assertThat(scene.data())
                .extracting(Datum::name, Datum::value)
                .containsExactly(tuple("approval", "approve"), tuple("unitId", UNIT.toString()));
    }

    @Test
    void anAutomaticStepDoesNothingButWaitForItsAnswer() {
        open("<serviceTask id='Book' name='Book' camunda:delegateExpression='${bookMoney}' />");

        rehearsal.start(Map.of("amount", 12L));

        var step = only(StubWait.class);
        assertThat(step)
                .extracting(StubWait::called, StubWait::isProcess, StubWait::answers)
                .containsExactly("bookMoney", false, List.of("booking"));

        rehearsal.answer(step.key(), Map.of("booking", "B-7"));

        assertThat(exchanges())
                .containsExactly(new Exchange("bookMoney", Map.of("amount", 12L), Map.of("booking", "B-7"), null));
        assertThat(rehearsal.scene().over()).isTrue();
    }

    private List<Exchange> exchanges() {
        return rehearsal.scene().visits().stream()
                .flatMap(visit -> visit.exchanges().stream())
                .toList();
    }

    @Test
    void aBusinessErrorTakesTheWayThatCatchesIt() {
        open("<serviceTask id='Book' camunda:delegateExpression='${bookMoney}' />" + RehearsalSamples.CATCH);
        rehearsal.start(Map.of());
        var step = only(StubWait.class);
        assertThat(step.errors()).containsExactly("no-money");

        rehearsal.refuse(step.key(), "no-money");

        assertThat(elements(State.CANCELLED)).containsExactly("Book");
        assertThat(elements(State.DONE)).contains("NoMoney", "Refused");
        assertThat(exchanges()).extracting(Exchange::error).containsExactly("no-money");
    }

    private List<String> elements(State state) {
        return rehearsal.scene().visits().stream()
                .filter(visit -> visit.state() == state)
                .map(Visit::element)
                .toList();
    }

    @Test
    void aCalledProcessIsAStubThatGetsWhatTheModelHandsOver() {
        open(
                """
                <callActivity id="Sub" calledElement="other-process" camunda:calledElementBinding="latest">
                  <extensionElements>
                    <camunda:in source="amount" target="sum" /><camunda:out source="ok" target="agreed" />
                  </extensionElements>
                </callActivity>""");
        rehearsal.start(Map.of("amount", 5L));
        var call = only(StubWait.class);
        assertThat(call)
                .extracting(StubWait::called, StubWait::isProcess, StubWait::answers)
                .containsExactly("other-process", true, List.of("agreed"));

        rehearsal.answer(call.key(), Map.of("agreed", true));

        assertThat(exchanges())
                .containsExactly(new Exchange("other-process", Map.of("sum", 5L), Map.of("agreed", true), null));
        assertThat(rehearsal.scene().data()).contains(new Datum("agreed", null, true));
    }

    @Test
    void timePassesOnlyWhenToldAndFiresWhatIsDue() {
        open("<userTask id='Wait' />" + RehearsalSamples.REMINDER);
        rehearsal.start(Map.of());
        var timer = only(TimerWait.class);
        assertThat(timer.dueAt()).isEqualTo(NOW.plus(Duration.ofDays(2)));

        rehearsal.passTime(NOW.plus(Duration.ofDays(1)));
        assertThat(only(TimerWait.class).key()).isEqualTo(timer.key());

        rehearsal.passTime(NOW.plus(Duration.ofDays(2)));
        assertThat(elements(State.DONE)).contains("Remind", "Reminded");
        assertThat(rehearsal.scene().now()).isEqualTo(NOW.plus(Duration.ofDays(2)));
        assertThat(only(PersonWait.class).element()).isEqualTo("Wait");
    }

    @Test
    void aMessageIsDelivered() {
        open("<receiveTask id='Hear' messageRef='Heard' />");
        rehearsal.start(Map.of());
        var event = only(EventWait.class);
        assertThat(event.event()).isEqualTo("SomethingHeard");

        rehearsal.deliver(event.key(), Map.of("what", "thunder"));

        assertThat(rehearsal.scene().data()).contains(new Datum("what", null, "thunder"));
        assertThat(rehearsal.scene().over()).isTrue();
    }

    @Test
    void atATableOneSeesWhatItWasAskedAndWhatItAnswered() {
        var models = RehearsalSamples.of(
                """
                <businessRuleTask id="Decide" camunda:decisionRef="size" camunda:decisionRefBinding="deployment"
                    camunda:mapDecisionResult="singleEntry" camunda:resultVariable="size" />""");
        var files = new TreeMap<>(models.files());
        files.put("size.dmn", RehearsalSamples.TABLE);
        rehearsal = rehearsals.open(new ModelPackage(models.name(), files), PAULA);

        rehearsal.start(Map.of("amount", 150L));

        assertThat(exchanges())
                .containsExactly(new Exchange("Size", Map.of("Amount", 150L), Map.of("size", "large"), null));
        assertThat(rehearsal.scene().data()).contains(new Datum("size", null, "large"));
    }

    @Test
    void startingAgainForgetsTheFormerCase() {
        open("<serviceTask id='Book' camunda:delegateExpression='${bookMoney}' />");
        rehearsal.start(Map.of("amount", 1L));
        rehearsal.answer(only(StubWait.class).key(), Map.of());

        rehearsal.start(Map.of("amount", 2L));

        assertThat(exchanges()).isEmpty();
        assertThat(rehearsal.scene().data()).extracting(Datum::value).containsExactly(2L);
        assertThat(only(StubWait.class).key()).isEqualTo("Book#1");
    }

    @Test
    void aLoopWithoutAWaitIsStopped() {
        open(RehearsalSamples.LOOP);

        assertThatThrownBy(() -> rehearsal.start(Map.of("again", true)))
                .isInstanceOfSatisfying(RuleViolation.class, refusal -> assertThat(refusal.key())
                        .isEqualTo("rehearsal.endless"));
        rehearsal.start(Map.of("again", false));
        assertThat(rehearsal.scene().over()).isTrue();
    }

    @Test
    void whatTheModelCannotDoIsSaid() {
        open("<userTask id='Wait' camunda:dueDate=\"${workingDaysFrom(days)}\" />");

        assertThatThrownBy(() -> rehearsal.start(Map.of("days", "many"))).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> rehearsal.answer("Book#1", Map.of()))
                .isInstanceOfSatisfying(RuleViolation.class, refusal -> assertThat(refusal.key())
                        .isEqualTo("rehearsal.nothing-waits"));
    }

    @Test
    void thePlaceIsFreeEvenIfTheEngineDoesNotStop() {
        RehearsalEngine broken = mock();
        doThrow(new IllegalStateException("engine")).when(broken).close();
        Runnable free = mock();
        RehearsalModel model = mock();
        rehearsal = new EngineRehearsal(broken, model, List.of(), new ProcessData(new ObjectMapper()), PAULA, free);

        assertThatThrownBy(rehearsal::close).hasMessage("engine");
        rehearsal.close();

        verify(free).run();
    }

    @Test
    void aTimerThatComesAgainAndAgainIsStopped() {
        open(
                """
                <userTask id="Wait" />
                <boundaryEvent id="Remind" attachedToRef="Wait" cancelActivity="false">
                  <timerEventDefinition><timeCycle>R/PT1M</timeCycle></timerEventDefinition>
                </boundaryEvent>
                <sequenceFlow id="ToReminded" sourceRef="Remind" targetRef="Reminded" />
                <endEvent id="Reminded" />""");
        rehearsal.start(Map.of());

        assertThatThrownBy(() -> rehearsal.passTime(NOW.plus(Duration.ofDays(365))))
                .isInstanceOfSatisfying(RuleViolation.class, refusal -> assertThat(refusal.key())
                        .isEqualTo("rehearsal.endless"));
    }

    @Test
    void onlyAFewRehearseAtOnceAndNothingIsLeftWhenTheyEnd() {
        var before = ProcessEngines.getProcessEngines().size();
        var all = IntStream.range(0, EngineRehearsals.MOST)
                .mapToObj(number -> rehearsals.open(RehearsalSamples.of("<task id='Do' />"), PAULA))
                .toList();

        assertThatThrownBy(() -> open("<task id='Do' />"))
                .isInstanceOfSatisfying(RuleViolation.class, refusal -> assertThat(refusal.key())
                        .isEqualTo("rehearsal.too-many"));
        all.forEach(Rehearsal::close);

        open("<task id='Do' />");
        rehearsal.start(Map.of());
        assertThat(rehearsal.scene().over()).isTrue();
        rehearsal.close();
        assertThat(ProcessEngines.getProcessEngines()).hasSize(before);
    }
}
