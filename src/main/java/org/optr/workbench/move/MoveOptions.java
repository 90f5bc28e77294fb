package org.optr.workbench.move;

import static org.optr.shared.RuleViolation.require;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.optr.engine.CaseMoves.Step;
import org.optr.engine.CaseMoves.WaitingCase;
import org.optr.engine.ModelLibrary.Version;
import org.optr.engine.MovePlan;
import org.optr.engine.MovePlan.Choice;
import org.optr.engine.MovePlan.StepMove;
import org.optr.shared.RuleViolation;

/** What can be said about the running cases of a version before they are moved. */
public record MoveOptions(Version from, Version to, List<Step> steps, List<WaitingCase> cases) {

    /** Returns the plan that OPTR proposes. */
    public MovePlan proposal() {
        return new MovePlan(from.id(), to.id(), proposed(steps));
    }

    static SortedMap<String, StepMove> proposed(List<Step> steps) {
        var proposed = new TreeMap<String, StepMove>();
        steps.forEach(step -> proposed.put(step.id(), step.proposed()));
        return proposed;
    }

    /** @throws org.optr.shared.RuleViolation {@code move.file.unknown-step} if a step, or where it is to continue, is none here */
    MovePlan with(Map<String, StepMove> chosen) {
        var plan = proposal();
        for (var entry : chosen.entrySet()) {
            var target = entry.getValue().target();
            var step = steps.stream()
                    .filter(each -> each.id().equals(entry.getKey()))
                    .findFirst()
                    .orElseThrow(() -> new RuleViolation("move.file.unknown-step", entry.getKey()));
            require(
                    target == null
                            || step.targets().stream()
                                    .anyMatch(each -> each.id().equals(target)),
                    "move.file.unknown-step",
                    String.valueOf(target));
            plan = plan.with(step.id(), entry.getValue());
        }
        return plan;
    }

    /** Returns how many cases wait at each step, those with the most first, none last; a case may wait at several. */
    public List<Map.Entry<Step, Long>> waiting() {
        return steps.stream()
                .map(step -> Map.entry(step, waitingAt(step.id())))
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .toList();
    }

    private long waitingAt(String step) {
        return cases.stream().filter(each -> each.steps().contains(step)).count();
    }

    /** Returns how many cases the plan means to move, to leave, or does not decide about. */
    public Map<Choice, Long> counts(MovePlan plan) {
        return cases.stream().collect(Collectors.groupingBy(plan::of, Collectors.counting()));
    }
}
