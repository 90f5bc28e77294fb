package org.optr.workbench.backtest;

import static java.util.stream.Collectors.toSet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.optr.engine.DecisionTrials;
import org.optr.engine.DecisionTrials.Trial;
import org.optr.engine.ModelChecks;
import org.optr.engine.ModelPackage;
import org.optr.engine.ModelPackage.FileKind;
import org.optr.engine.PastDecisions.PastDecision;

/** The decision tables of a draft whose files differ from the version that it was begun from, ready to decide again. */
final class ChangedTables {

    private final Map<String, Trial> trials = new HashMap<>();
    private final Map<String, Set<String>> reads = new HashMap<>();
    private final RuleNumbers before;
    private final RuleNumbers after;

    ChangedTables(ModelPackage base, ModelPackage draft, DecisionTrials engine, ModelChecks checks) {
        var changed = draft.files(FileKind.DMN).entrySet().stream()
                .filter(file -> !Objects.equals(file.getValue(), base.files().get(file.getKey())))
                .map(Map.Entry::getValue)
                .toList();
        changed.stream().map(engine::of).forEach(trial -> trial.tables().forEach(table -> {
            trials.put(table, trial);
            reads.put(table, trial.reads(table));
        }));
        before = new RuleNumbers(checks, base.files(FileKind.DMN).values());
        after = new RuleNumbers(checks, changed);
    }

    Set<String> tables() {
        return trials.keySet();
    }

    /** Returns the variables that any of them reads. */
    Set<String> variables() {
        return reads.values().stream().flatMap(Set::stream).collect(toSet());
    }

    Judgement judge(PastDecision past) {
        var was = Wording.outcome(past.outcome());
        var unknown = new TreeSet<>(reads.getOrDefault(past.table(), Set.of()));
        unknown.removeAll(past.facts().keySet());
        if (!unknown.isEmpty()) {
            return judgement(DecisionVerdict.UNTESTABLE, past, was, String.join(", ", unknown), List.of());
        }
        var answer = Objects.requireNonNull(trials.get(past.table())).decide(past.table(), past.facts(), past.at());
        if (answer.failure() != null) {
            return judgement(DecisionVerdict.FAILS, past, was, answer.failure(), List.of());
        }
        var is = Wording.outcome(answer.outcome());
        var verdict = is.equals(was) ? DecisionVerdict.UNCHANGED : DecisionVerdict.CHANGED;
        return judgement(verdict, past, was, is, answer.rules());
    }

    private Judgement judgement(DecisionVerdict verdict, PastDecision past, String was, String is, List<String> rules) {
        return new Judgement(
                verdict,
                Wording.inputs(past.inputs()),
                Wording.shortened(was),
                Wording.shortened(is),
                before.of(past.rules()),
                after.of(rules));
    }
}
