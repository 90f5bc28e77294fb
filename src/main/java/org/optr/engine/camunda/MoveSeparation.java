package org.optr.engine.camunda;

import static java.util.function.Predicate.not;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.optr.engine.CaseMoves.Obstacle;
import org.optr.engine.CaseMoves.Obstacle.Kind;
import org.optr.engine.CaseNotMoved;
import org.optr.engine.MovePlan;
import org.springframework.stereotype.Component;

/**
 * Keeps the separation of duties over a move: no step loses it because it gets another id, and nobody changes at which step a
 * case of their own waits.
 */
@Component
class MoveSeparation {

    private final StepRecords records;
    private final CaseAccess access;
    private final Corrections corrections;
    private final CaseFiles files;
    private final ParallelItems parallel;

    MoveSeparation(
            StepRecords records, CaseAccess access, Corrections corrections, CaseFiles files, ParallelItems parallel) {
        this.records = records;
        this.access = access;
        this.corrections = corrections;
        this.files = files;
        this.parallel = parallel;
    }

    /** Whether a step may be offered as where another one continues; what else the plan says may still be in the way. */
    boolean mayOffer(VersionPair versions, String step, String target) {
        var before = versions.before().model().separateFrom(step);
        var after = versions.after().model().separateFrom(target);
        return step.equals(target)
                || (after.containsAll(requester(before))
                        && (steps(before).isEmpty() || !steps(after).isEmpty()));
    }

    private static List<String> requester(List<String> rules) {
        return rules.stream().filter(Separation.REQUESTER::equals).toList();
    }

    private static List<String> steps(List<String> rules) {
        return rules.stream().filter(not(Separation.REQUESTER::equals)).toList();
    }

    /**
     * Lets what was done in a case go on under its new names. Whoever gives a step of it another id decides nothing there
     * that is separated from anything.
     *
     * @param waiting the steps at which the case waits
     * @throws CaseNotMoved if separation would be lost, or whoever moves the case takes part in it
     */
    void follow(MovePlan plan, CaseFile file, Set<String> waiting, VersionPair versions) {
        var names = names(plan, versions);
        var done = new TreeSet<String>();
        records.of(file.run()).stream().filter(not(StepRecord::isCancelled)).forEach(each -> done.add(each.stepNow()));
        Stream.concat(
                        done.stream()
                                .filter(versions.before().model()::separates)
                                .filter(not(names::containsKey)),
                        waiting.stream().filter(step -> loses(step, names, versions)))
                .findFirst()
                .ifPresent(step -> {
                    throw new CaseNotMoved(new Obstacle(Kind.SEPARATED, step));
                });
        if (areRenamed(waiting, names) || areRenamed(done, names)) {
            noteMover(file);
        }
        records.of(file.run()).forEach(each -> each.continueAs(names));
    }

    private void noteMover(CaseFile file) {
        if (access.isOwn(file)) {
            throw new CaseNotMoved(new Obstacle(Kind.OWN, null));
        }
        corrections.note(file.root());
        files.inwards(file.root()).stream().filter(not(file.run()::equals)).forEach(parallel::separate);
    }

    private static boolean areRenamed(Collection<String> steps, Map<String, String> names) {
        return steps.stream().anyMatch(step -> !names.getOrDefault(step, step).equals(step));
    }

    private boolean loses(String step, Map<String, String> names, VersionPair versions) {
        var name = names.getOrDefault(step, step);
        var after = versions.after().model().separateFrom(name);
        return !name.equals(step)
                && !versions.before().model().separateFrom(step).stream()
                        .allMatch(rule -> after.contains(rule) || after.contains(names.getOrDefault(rule, rule)));
    }

    /** Where steps continue, whether or not a case waits there: as planned, else at their equal or the only one of their name. */
    private Map<String, String> names(MovePlan plan, VersionPair versions) {
        var names = new TreeMap<String, String>();
        for (var step : versions.before().model().userSteps().keySet()) {
            equal(step, versions).ifPresent(name -> names.put(step, name));
        }
        names.putAll(plan.moves());
        return names;
    }

    private Optional<String> equal(String step, VersionPair versions) {
        var target = versions.after().model();
        if (target.userSteps().containsKey(step)) {
            return Optional.of(step);
        }
        var name = versions.before().model().name(step).getOrDefault("en", step);
        var found = target.userSteps().keySet().stream()
                .filter(other -> name.equals(target.name(other).get("en")))
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }
}
