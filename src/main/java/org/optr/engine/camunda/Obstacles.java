package org.optr.engine.camunda;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationException;
import org.camunda.bpm.engine.migration.MigrationPlanValidationException;
import org.jspecify.annotations.Nullable;
import org.optr.engine.CaseMoves.Obstacle;
import org.optr.engine.CaseMoves.Obstacle.Kind;
import org.optr.engine.expression.ExpressionRefused;

/** Tells by what the engine says why it does not move a case. */
final class Obstacles {

    /** The first word found counts. */
    private static final List<Word> WORDS = List.of(
            new Word("no migration instruction", Kind.NO_STEP),
            new Word("not migrated", Kind.NO_STEP),
            new Word("incompatible types", Kind.OTHER_KIND),
            new Word("same type", Kind.OTHER_KIND),
            new Word("type of", Kind.OTHER_KIND),
            new Word("multi-instance", Kind.SEVERAL_PERSONS),
            new Word("gateway", Kind.GATEWAY),
            new Word("transition instance", Kind.BACKGROUND),
            new Word("async", Kind.BACKGROUND),
            new Word("variable", Kind.VALUES),
            new Word("scope", Kind.OTHER_PLACE),
            new Word("ancestor", Kind.OTHER_PLACE));

    static Obstacle of(MigrationPlanValidationException refused) {
        var report = refused.getValidationReport().getInstructionReports().get(0);
        return new Obstacle(
                kind(report.getFailures()), report.getMigrationInstruction().getSourceActivityId());
    }

    static Obstacle of(ProcessEngineException refused) {
        if (refused instanceof MigratingProcessInstanceValidationException invalid) {
            return of(invalid);
        }
        var lacksValue = Stream.iterate((Throwable) refused, cause -> cause != null, Throwable::getCause)
                .anyMatch(ExpressionRefused.class::isInstance);
        return new Obstacle(lacksValue ? Kind.VALUES : Kind.REFUSED, null);
    }

    private static Obstacle of(MigratingProcessInstanceValidationException invalid) {
        var report = invalid.getValidationReport();
        var found = new ArrayList<Obstacle>();
        report.getActivityInstanceReports()
                .forEach(part -> found.add(obstacle(part.getFailures(), part.getSourceScopeId())));
        report.getTransitionInstanceReports()
                .forEach(part -> found.add(obstacle(part.getFailures(), part.getSourceScopeId())));
        return found.stream().findFirst().orElseGet(() -> obstacle(report.getFailures(), null));
    }

    private static Obstacle obstacle(List<String> failures, @Nullable String step) {
        return new Obstacle(kind(failures), step);
    }

    private static Kind kind(List<String> failures) {
        var text = String.join(" ", failures).toLowerCase(Locale.ROOT);
        return WORDS.stream()
                .filter(word -> text.contains(word.text()))
                .findFirst()
                .map(Word::kind)
                .orElse(Kind.REFUSED);
    }

    private record Word(String text, Kind kind) {}

    private Obstacles() {}
}
