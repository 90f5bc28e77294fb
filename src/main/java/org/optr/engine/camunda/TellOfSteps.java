package org.optr.engine.camunda;

import static org.camunda.bpm.engine.impl.history.event.HistoryEventTypes.ACTIVITY_INSTANCE_END;
import static org.camunda.bpm.engine.impl.history.event.HistoryEventTypes.ACTIVITY_INSTANCE_START;
import static org.camunda.bpm.engine.impl.history.event.HistoryEventTypes.INCIDENT_CREATE;
import static org.camunda.bpm.engine.impl.history.event.HistoryEventTypes.INCIDENT_DELETE;
import static org.camunda.bpm.engine.impl.history.event.HistoryEventTypes.INCIDENT_RESOLVE;

import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.history.event.HistoricActivityInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricDecisionEvaluationEvent;
import org.camunda.bpm.engine.impl.history.event.HistoricIncidentEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricJobLogEvent;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.jspecify.annotations.Nullable;
import org.optr.engine.camunda.EngineEvents.DecisionEvaluated;
import org.optr.engine.camunda.EngineEvents.IncidentRaised;
import org.optr.engine.camunda.EngineEvents.IncidentResolved;
import org.optr.engine.camunda.EngineEvents.Kind;
import org.optr.engine.camunda.EngineEvents.StepCancelled;
import org.optr.engine.camunda.EngineEvents.StepDone;
import org.optr.engine.camunda.EngineEvents.StepEntered;
import org.optr.engine.camunda.EngineEvents.StepFailed;
import org.optr.engine.camunda.EngineEvents.TimerFired;
import org.optr.shared.FieldChange;
import org.optr.shared.SubjectRef;
import org.springframework.stereotype.Component;

/** Tells what the engine did itself: steps that no person does, timers, decisions and failures. */
@Component
class TellOfSteps {

    private static final int LONGEST_MESSAGE = 500;

    private final Announcements announcements;
    private final ProcessModels models;

    TellOfSteps(Announcements announcements, ProcessModels models) {
        this.announcements = announcements;
        this.models = models;
    }

    /** Most of what the engine writes is about work items and variables, which are told where they are changed. */
    static boolean isTold(HistoryEvent event) {
        if (event instanceof HistoricActivityInstanceEventEntity visit) {
            return kind(visit) != null;
        }
        if (event instanceof HistoricIncidentEventEntity incident) {
            return kind(incident) != null;
        }
        return event instanceof HistoricDecisionEvaluationEvent
                || (event instanceof HistoricJobLogEvent job && kind(job) != null);
    }

    void tell(HistoryEvent event, String definition, @Nullable SubjectRef subject) {
        if (event instanceof HistoricActivityInstanceEventEntity visit) {
            tell(kind(visit), definition, visit.getActivityId(), subject, Stream.empty());
        } else if (event instanceof HistoricIncidentEventEntity incident) {
            var place =
                    incident.getFailedActivityId() == null ? incident.getActivityId() : incident.getFailedActivityId();
            tell(kind(incident), definition, place, subject, message(incident.getIncidentMessage()));
        } else if (event instanceof HistoricJobLogEvent job) {
            tell(kind(job), definition, job.getActivityId(), subject, message(job.getJobExceptionMessage()));
        } else if (event instanceof HistoricDecisionEvaluationEvent evaluation) {
            var place = evaluation.getRootHistoricDecisionInstance().getActivityId();
            Stream.concat(
                            evaluation.getRequiredHistoricDecisionInstances().stream(),
                            Stream.of(evaluation.getRootHistoricDecisionInstance()))
                    .forEach(decision ->
                            tell(DecisionEvaluated::new, definition, place, subject, DecisionWords.of(decision)));
        }
    }

    private void tell(
            @Nullable Kind kind,
            String definition,
            @Nullable String element,
            @Nullable SubjectRef subject,
            Stream<FieldChange> changes) {
        var model = models.of(definition);
        if (element == null) {
            announcements.run(Objects.requireNonNull(kind), model, subject, changes);
        } else {
            announcements.step(Objects.requireNonNull(kind), model, subject, model.name(element), changes);
        }
    }

    private static @Nullable Kind kind(HistoricActivityInstanceEventEntity visit) {
        var type = visit.getActivityType();
        if (is(visit, ACTIVITY_INSTANCE_START)) {
            return VisitKinds.waits(type) ? StepEntered::new : null;
        }
        if (!is(visit, ACTIVITY_INSTANCE_END) || !VisitKinds.isTold(type)) {
            return null;
        }
        return visit.isCanceled() ? StepCancelled::new : StepDone::new;
    }

    /** The incident of a called run shows at each of its callers too; it is told once. */
    private static @Nullable Kind kind(HistoricIncidentEventEntity incident) {
        if (!Objects.equals(incident.getId(), incident.getCauseIncidentId())) {
            return null;
        }
        if (is(incident, INCIDENT_CREATE)) {
            return IncidentRaised::new;
        }
        return is(incident, INCIDENT_RESOLVE) || is(incident, INCIDENT_DELETE) ? IncidentResolved::new : null;
    }

    private static @Nullable Kind kind(HistoricJobLogEvent job) {
        if (job.isFailureLog()) {
            return StepFailed::new;
        }
        var type = job.getJobDefinitionType();
        return job.isSuccessLog() && type != null && type.startsWith("timer") ? TimerFired::new : null;
    }

    private static boolean is(HistoryEvent event, HistoryEventTypes type) {
        return event.isEventOfType(type);
    }

    private static Stream<FieldChange> message(@Nullable String text) {
        return FieldChange.of(
                "message",
                null,
                text == null || text.length() <= LONGEST_MESSAGE ? text : text.substring(0, LONGEST_MESSAGE));
    }
}
