package org.optr.workbench.check;

import java.util.List;
import java.util.Set;
import org.optr.engine.ModelChecks;
import org.optr.engine.ModelPackage.FileKind;
import org.optr.engine.ModelProblem;

/** The engine would run the model: it is within bounds, calls no code, and every expression is of our language. */
final class EngineAccepts implements Rule {

    /** {@link KnownSteps} says it better. */
    private static final Set<String> SAID_ELSEWHERE = Set.of("model.step-unknown");

    private final ModelChecks checks;
    private final ForeignWords foreign = new ForeignWords();

    EngineAccepts(ModelChecks checks) {
        this.checks = checks;
    }

    @Override
    public String name() {
        return "engine";
    }

    @Override
    public void check(Reading reading, Report report) {
        var files = reading.models();
        files.files(FileKind.BPMN).forEach((file, model) -> say(file, checks.bpmn(model), report));
        files.files(FileKind.DMN).forEach((file, model) -> say(file, checks.dmn(model), report));
    }

    private void say(String file, List<ModelProblem> problems, Report report) {
        problems.stream()
                .filter(problem -> !foreign.isForeign(problem))
                .filter(problem -> !SAID_ELSEWHERE.contains(problem.key()))
                .forEach(problem -> report.error(
                        new Place(file, problem.element()),
                        problem.key(),
                        problem.arguments().toArray(String[]::new)));
        foreign.say(file, problems, report);
    }
}
