package org.optr.workbench.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.optr.workbench.compare.Sentence.Count;
import org.optr.workbench.compare.Sentence.Word;

/** What an element is and where it stands, in a sentence or two, for whoever does not know it. */
final class Descriptions {

    private static final Set<String> AFTER = Set.of("endEvent", "intermediateCatchEvent", "intermediateThrowEvent");

    private final Scene scene;
    private final Item item;
    private final List<Sentence> sentences = new ArrayList<>();

    private Descriptions(Item item, Scene scene) {
        this.item = item;
        this.scene = scene;
    }

    static List<Sentence> of(Item item, Scene scene) {
        var description = new Descriptions(item, scene);
        description.what();
        description.where();
        return description.sentences;
    }

    private void what() {
        switch (item.type()) {
            case "userTask" -> userTask();
            case "serviceTask" -> step();
            case "businessRuleTask" ->
                say("compare.is.decision", Doers.table(scene.drawing().book(), item.fact("@camunda:decisionRef")));
            case "callActivity" -> say("compare.is.call", Values.quoted(item.fact("@calledElement")));
            case "subProcess" -> say("compare.is.group", new Count(steps()));
            case "boundaryEvent" -> boundary();
            case "intermediateCatchEvent", "startEvent" -> timeLimit();
            case "sequenceFlow", "messageFlow", "association" -> path();
            default -> {}
        }
        if (RepetitionTeller.isRepeated(item)) {
            sentences.add(RepetitionTeller.repeated(item));
        }
    }

    private long steps() {
        return scene.drawing()
                .inside(item.id())
                .filter(inside -> !Drawing.isFlow(inside))
                .count();
    }

    private void userTask() {
        var who = DoerTeller.who(item.facts(), scene.doers());
        sentences.add(who == null ? new Sentence("compare.is.work") : new Sentence("compare.is.work-for", who));
        var due = item.facts().get("@camunda:dueDate");
        if (due != null) {
            say("compare.is.due", Values.time(due));
        }
    }

    private void step() {
        scene.drawing().book().step(item.fact("@camunda:delegateExpression")).ifPresent(step -> {
            var key = "step." + step.name();
            say("compare.is.step", new Word(key, step.title()));
            say("compare.says", new Word(key + ".help", step.description()));
        });
    }

    private void boundary() {
        var host = scene.labels().of(item.fact("@attachedToRef"));
        var kind = Stream.of("timer", "message", "signal", "error", "escalation", "conditional")
                .filter(name -> item.facts().containsKey(name + "EventDefinition"))
                .findFirst()
                .orElse("event");
        say("compare.on." + kind, host);
        say(item.facts().containsKey("@cancelActivity") ? "compare.goes-on" : "compare.stops");
        timeLimit();
    }

    private void timeLimit() {
        Stream.of("timeDate", "timeDuration", "timeCycle")
                .flatMap(kind -> Stream.ofNullable(item.facts().get("timerEventDefinition/" + kind)))
                .findFirst()
                .ifPresent(time -> say("compare.is.time", Values.time(time)));
    }

    private void path() {
        say(
                "compare.from-to",
                scene.labels().of(item.fact("@sourceRef")),
                scene.labels().of(item.fact("@targetRef")));
        var condition = item.facts().get("conditionExpression");
        if (condition != null) {
            say("compare.taken-when", Values.text(condition));
        }
    }

    private void where() {
        if (item.type().equals("boundaryEvent") || Drawing.isFlow(item)) {
            return;
        }
        var key = AFTER.contains(item.type()) ? "compare.event-after" : "compare.after";
        scene.drawing()
                .flowsTo(item.id())
                .map(flow -> scene.labels().of(flow.fact("@sourceRef")))
                .reduce((first, second) -> new Sentence("compare.and", first, second))
                .ifPresent(former -> say(key, former));
    }

    private void say(String key, Part... parts) {
        sentences.add(new Sentence(key, parts));
    }
}
