package org.optr.demo;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.optr.demo.Script.Measure;
import org.optr.demo.Script.Story;
import org.optr.objective.KeyResultDraft;
import org.optr.objective.Metric;
import org.optr.objective.ObjectiveDraft;
import org.optr.objective.ObjectiveId;

/** What the owners of the demo company write. */
final class Drafts {

    static ObjectiveDraft of(Story story, Cast cast, @Nullable ObjectiveId parent) {
        return new ObjectiveDraft(
                story.title(),
                story.why(),
                story.level(),
                cast.unit(story.unit()),
                cast.cycle(story.cycle()).id(),
                parent,
                story.waiver(),
                cast.person(story.owner()),
                story.commitment(),
                cast.persons(story.collaborators()),
                cast.persons(story.stakeholders()));
    }

    static KeyResultDraft of(Measure measure, Story story, Cast cast) {
        var target = measure.metric();
        var cycle = cast.cycle(story.cycle()).period();
        return new KeyResultDraft(
                measure.title(),
                new Metric(target.type(), target.unit(), target.start(), target.target(), target.low(), target.high()),
                List.of(),
                measure.dueInMonths() == null
                        ? cycle.endsOn()
                        : cycle.startsOn().plusMonths(measure.dueInMonths()),
                cast.person(measure.owner() == null ? story.owner() : measure.owner()),
                BigDecimal.ONE);
    }

    static KeyResultDraft withTarget(KeyResultDraft before, BigDecimal target) {
        var metric = before.metric();
        return new KeyResultDraft(
                before.title(),
                new Metric(metric.type(), metric.unit(), metric.start(), target, metric.low(), metric.high()),
                before.milestones(),
                before.dueOn(),
                before.owner(),
                before.weight());
    }

    private Drafts() {}
}
