package org.optr.audit.ui.replay;

import static java.util.stream.Collectors.groupingBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.optr.audit.AuditRecord;
import org.optr.engine.ProcessRuns.RunPicture;
import org.optr.engine.ProcessRuns.StepVisit;
import org.optr.ui.Languages;
import org.optr.ui.ProcessDiagram.Picture;
import org.optr.ui.ProcessDiagram.Step;
import org.optr.ui.ProcessDiagram.StepState;

/** The way of a case up to a moment: how often each step was reached, and who did what the moment is about. */
final class MomentPicture {

    /** @param caption who and when, for the step of the moment */
    static Picture of(RunPicture run, AuditRecord moment, String caption) {
        var chosen = stepOf(run, moment).map(StepVisit::element).orElse(null);
        var visits = run.steps().stream()
                .filter(visit -> !visit.element().equals(visit.name().get("en")))
                .collect(groupingBy(StepVisit::element, LinkedHashMap::new, Collectors.toList()));
        var steps = visits.entrySet().stream()
                .map(reached -> step(reached.getValue(), reached.getKey().equals(chosen) ? caption : null))
                .toList();
        return new Picture(run.bpmn(), steps, run.flows());
    }

    /** History keeps the name of the step: it is the last one of that name that was reached. */
    static Optional<StepVisit> stepOf(RunPicture run, AuditRecord moment) {
        return moment.changes().stream()
                .filter(change -> change.field().equals("step"))
                .findFirst()
                .flatMap(named -> run.steps().stream()
                        .filter(visit -> Objects.equals(visit.name().get("en"), named.after()))
                        .reduce((earlier, later) -> later));
    }

    private static Step step(List<StepVisit> visits, @Nullable String caption) {
        var last = visits.get(visits.size() - 1);
        var times = visits.size() > 1 ? visits.size() + "×" : null;
        var words = Stream.of(Optional.ofNullable(times), Optional.ofNullable(caption))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
        return new Step(last.element(), Languages.name(last.name()), state(last), words.isEmpty() ? null : words);
    }

    private static StepState state(StepVisit visit) {
        if (visit.cancelled()) {
            return StepState.CANCELLED;
        }
        return visit.leftAt() == null ? StepState.ACTIVE : StepState.DONE;
    }

    private MomentPicture() {}
}
