package org.optr.engine.camunda;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricIncident;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.optr.engine.CaseCourse;
import org.optr.engine.CaseCourse.Passage;
import org.optr.engine.CaseCourse.PastItem;
import org.optr.engine.CaseCourse.Trouble;
import org.optr.engine.ModelLibrary.VersionId;
import org.optr.engine.ProcessRuns.StepVisit;
import org.optr.engine.WorkItemId;
import org.optr.engine.camunda.ProcessModel.Flow;
import org.springframework.stereotype.Component;

/** Reads the whole way of a run from the engine's history, with few queries. */
@Component
class CaseCourses {

    private final HistoryService history;
    private final ProcessModels models;
    private final DeployedXml xml;
    private final Runs runs;
    private final DutiesKept duties;

    CaseCourses(HistoryService history, ProcessModels models, DeployedXml xml, Runs runs, DutiesKept duties) {
        this.history = history;
        this.models = models;
        this.xml = xml;
        this.runs = runs;
        this.duties = duties;
    }

    CaseCourse of(HistoricProcessInstance run) {
        var visits = visits(run);
        var items = items(run);
        return new CaseCourse(
                runs.summary(run),
                xml.bpmn(run.getProcessDefinitionId()),
                passages(visits, items),
                items,
                troubles(run),
                duties.of(run),
                visits.size() < EngineSettings.MOST_RESULTS);
    }

    private List<HistoricActivityInstance> visits(HistoricProcessInstance run) {
        return history.createHistoricActivityInstanceQuery()
                .processInstanceId(run.getId())
                .orderPartiallyByOccurrence()
                .asc()
                .listPage(0, EngineSettings.MOST_RESULTS);
    }

    /** What holds several instances of an element together is left when they are done; it stands for them if there were none. */
    private List<Passage> passages(List<HistoricActivityInstance> visits, List<PastItem> items) {
        var byVisit = items.stream().collect(toMap(PastItem::visit, item -> item, (one, other) -> one));
        var steps = visits.stream().map(visit -> step(visit, byVisit)).toList();
        var single = visits.stream()
                .map(HistoricActivityInstance::getActivityId)
                .filter(element -> !isBody(element))
                .collect(toSet());
        var flows = flows(visits);
        var led = flows.stream().map(Flow::target).collect(toSet());
        var arrivals = TakenFlows.arrivals(flows, steps);
        var passages = new ArrayList<Passage>();
        for (var number = 0; number < steps.size(); number++) {
            var step = steps.get(number);
            var flow = arrivals.get(number).map(Flow::id).orElse(null);
            if (!isBody(visits.get(number).getActivityId()) || !single.contains(step.element())) {
                passages.add(new Passage(step, flow, flow != null || !led.contains(step.element())));
            }
        }
        return passages;
    }

    private static boolean isBody(String element) {
        return element.endsWith(BpmnParse.MULTI_INSTANCE_BODY_ID_SUFFIX);
    }

    private static String elementOf(HistoricActivityInstance visit) {
        var element = visit.getActivityId();
        return isBody(element)
                ? element.substring(0, element.length() - BpmnParse.MULTI_INSTANCE_BODY_ID_SUFFIX.length())
                : element;
    }

    /** A run that was moved went along the flows of several versions. */
    private List<Flow> flows(List<HistoricActivityInstance> visits) {
        return visits.stream()
                .map(HistoricActivityInstance::getProcessDefinitionId)
                .distinct()
                .flatMap(definition -> models.of(definition).flows().stream())
                .distinct()
                .toList();
    }

    /** A step is called what it was called in the version in which it was done. */
    private StepVisit step(HistoricActivityInstance visit, Map<String, PastItem> items) {
        return new StepVisit(
                elementOf(visit),
                models.of(visit.getProcessDefinitionId()).name(elementOf(visit)),
                visit.getStartTime().toInstant(),
                Optional.ofNullable(visit.getEndTime()).map(Date::toInstant).orElse(null),
                Optional.ofNullable(items.get(visit.getId()))
                        .map(PastItem::dueAt)
                        .orElse(null),
                List.of(),
                false,
                visit.isCanceled());
    }

    private List<PastItem> items(HistoricProcessInstance run) {
        return history
                .createHistoricTaskInstanceQuery()
                .processInstanceId(run.getId())
                .orderByHistoricActivityInstanceStartTime()
                .asc()
                .listPage(0, EngineSettings.MOST_RESULTS)
                .stream()
                .map(this::item)
                .toList();
    }

    private PastItem item(HistoricTaskInstance task) {
        var model = models.of(task.getProcessDefinitionId());
        var step = task.getTaskDefinitionKey();
        var user = model.userSteps().get(step);
        return new PastItem(
                new WorkItemId(task.getId()),
                step,
                model.name(step),
                new VersionId(model.deployment()),
                task.getActivityInstanceId(),
                user == null ? null : user.form(),
                task.getStartTime().toInstant(),
                Optional.ofNullable(task.getEndTime()).map(Date::toInstant).orElse(null),
                Optional.ofNullable(task.getDueDate()).map(Date::toInstant).orElse(null),
                task.getEndTime() != null && !"completed".equals(task.getDeleteReason()));
    }

    private List<Trouble> troubles(HistoricProcessInstance run) {
        return history
                .createHistoricIncidentQuery()
                .processInstanceId(run.getId())
                .listPage(0, EngineSettings.MOST_RESULTS)
                .stream()
                .filter(incident -> incident.getActivityId() != null)
                .map(CaseCourses::trouble)
                .toList();
    }

    private static Trouble trouble(HistoricIncident incident) {
        return new Trouble(
                incident.getActivityId(),
                incident.getCreateTime().toInstant(),
                Optional.ofNullable(incident.getEndTime()).map(Date::toInstant).orElse(null));
    }
}
