package org.optr.engine;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.optr.engine.ModelLibrary.VersionId;
import org.optr.engine.ProcessRuns.RunPicture;
import org.optr.engine.ProcessRuns.RunSummary;
import org.optr.engine.ProcessRuns.StepVisit;

/**
 * The way of a run on its model, from its beginning until now.
 *
 * @param passages in order of time
 * @param items what people were asked in it, in order of time
 * @param duties what was done by people whom the model keeps from other steps or from what they asked for themselves
 * @param whole whether history has no more of it than was read
 */
public record CaseCourse(
        RunSummary run,
        String bpmn,
        List<Passage> passages,
        List<PastItem> items,
        List<Trouble> troubles,
        List<SeparateDuty> duties,
        boolean whole) {

    public CaseCourse {
        passages = List.copyOf(passages);
        items = List.copyOf(items);
        troubles = List.copyOf(troubles);
        duties = List.copyOf(duties);
    }

    /** Returns where the run was at a time: what began later is left out, and what ended later is still going on. */
    public RunPicture at(Instant at) {
        var reached = passages.stream()
                .filter(passage -> !passage.visit.enteredAt().isAfter(at))
                .toList();
        return new RunPicture(
                run,
                bpmn,
                reached.stream().map(passage -> asOf(passage.visit, at)).toList(),
                reached.stream()
                        .map(Passage::flow)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList());
    }

    private StepVisit asOf(StepVisit visit, Instant at) {
        var left = visit.leftAt();
        if (left != null && !left.isAfter(at)) {
            return visit;
        }
        var failed =
                troubles.stream().anyMatch(trouble -> trouble.element.equals(visit.element()) && trouble.isOpen(at));
        return new StepVisit(
                visit.element(), visit.name(), visit.enteredAt(), null, visit.dueAt(), List.of(), failed, false);
    }

    /** Returns what people were asked at a time and had not done yet. */
    public List<PastItem> openAt(Instant at) {
        return items.stream().filter(item -> item.isOpen(at)).toList();
    }

    /**
     * @param flow by which the element was reached; null where none of the model's flows that were taken leads there
     * @param expected whether the model leads there: by that flow, or because no flow needs to
     */
    public record Passage(StepVisit visit, @Nullable String flow, boolean expected) {}

    /**
     * A work item of the past, or an open one.
     *
     * @param version of the model in which the step is written
     * @param visit its stay at the step, as history knows it
     * @param form id; null where the step has none
     * @param until null while it is open
     */
    public record PastItem(
            WorkItemId id,
            String step,
            Map<String, String> name,
            VersionId version,
            String visit,
            @Nullable String form,
            Instant since,
            @Nullable Instant until,
            @Nullable Instant dueAt,
            boolean cancelled) {

        boolean isOpen(Instant at) {
            return !since.isAfter(at) && (until == null || until.isAfter(at));
        }
    }

    /** @param until null while it lasts */
    public record Trouble(String element, Instant since, @Nullable Instant until) {

        boolean isOpen(Instant at) {
            return !since.isAfter(at) && (until == null || until.isAfter(at));
        }
    }

    /** @param kept whether none of those whom the model keeps from it had a part in it */
    public record SeparateDuty(Map<String, String> step, Instant at, boolean kept) {}
}
