package org.optr;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.init;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.BpmnError;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.jspecify.annotations.Nullable;
import org.optr.engine.RunId;
import org.optr.engine.Step;
import org.optr.engine.StepRefused;
import org.optr.engine.StepVariables;
import org.optr.engine.camunda.StepScope;
import org.optr.engine.guard.EngineGuard;
import org.optr.people.People;
import org.optr.people.PersonId;
import org.optr.shared.MovableClock;
import org.optr.shared.SubjectKind;
import org.optr.shared.SubjectRef;

/**
 * A guarded engine with one process and its steps, and nothing else of the application. Timers run when told to. What the
 * process calls is either deployed too or stands in as a process with one user task, {@code Work}.
 */
public final class FlowEngine implements AutoCloseable {

    private static final String PEOPLE_STEP = "step";

    private final String process;
    private final SubjectKind subject;
    private final MovableClock clock = new MovableClock();
    private final List<String> reminded = new ArrayList<>();
    private final List<String> escalated = new ArrayList<>();
    private final ProcessEngine engine;

    public FlowEngine(String process, SubjectKind subject, Map<String, Step> steps, People people) {
        this.process = process;
        this.subject = subject;
        var delegates = new HashMap<String, JavaDelegate>();
        steps.forEach((name, step) -> delegates.put(name, execution -> run(step, execution)));
        delegates.put("remindWorkItem", execution -> reminded.add((String) execution.getVariable(PEOPLE_STEP)));
        delegates.put(
                "escalateWorkItem",
                execution -> escalated.add(
                        "%s to %s".formatted(execution.getVariable(PEOPLE_STEP), execution.getVariable("unitId"))));
        var configuration = new StandaloneInMemProcessEngineConfiguration();
        configuration.setJdbcUrl("jdbc:h2:mem:" + process);
        configuration.setProcessEngineName(process);
        configuration.setJobExecutorActivate(false);
        configuration.getProcessEnginePlugins().add(new EngineGuard(delegates, people, clock));
        engine = configuration.buildProcessEngine();
        init(engine);
        clock.onMove(offset -> ClockUtil.offset(offset.toMillis()));
        deploy(process);
    }

    private void run(Step step, DelegateExecution execution) {
        try {
            step.run(new Variables(subject, execution));
        } catch (StepRefused refused) {
            throw new BpmnError(refused.code(), refused.getMessage(), refused);
        }
    }

    /** Deploys a called process. */
    public void deploy(String process) {
        var bpmn = Path.of("processes", process + ".bpmn");
        var model = Bpmn.readModelFromFile(bpmn.toFile());
        var tables = model.getModelElementsByType(BusinessRuleTask.class).stream()
                .map(task -> Path.of("processes", task.getCamundaDecisionRef() + ".dmn"));
        var forms = model.getModelElementsByType(UserTask.class).stream()
                .map(task -> Path.of("forms", task.getCamundaFormRef() + ".form"));
        var deployment = engine.getRepositoryService().createDeployment();
        Stream.of(Stream.of(bpmn), tables, forms)
                .flatMap(files -> files)
                .forEach(file -> deployment.addInputStream(file.getFileName().toString(), open(file)));
        deployment.deploy();
    }

    /** Deploys something that stands in for a called process: completing its only task ends it. */
    public void deployStub(String process) {
        var stub = Bpmn.createExecutableProcess(process)
                .camundaHistoryTimeToLiveString("P1D")
                .startEvent()
                .userTask("Work")
                .name("Work")
                .endEvent()
                .done();
        engine.getRepositoryService()
                .createDeployment()
                .addModelInstance(process + ".bpmn", stub)
                .deploy();
    }

    private static InputStream open(Path file) {
        try {
            return Files.newInputStream(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public ProcessInstance start(String subjectId, Map<String, Object> variables) {
        return engine.getRuntimeService().startProcessInstanceByKey(process, subjectId, variables);
    }

    public void send(ProcessInstance run, String message, Map<String, Object> variables) {
        engine.getRuntimeService()
                .createMessageCorrelation(message)
                .processInstanceId(run.getId())
                .setVariables(variables)
                .correlate();
    }

    /** Delivers a message to a part of the run in which a variable has a value. */
    public void send(
            ProcessInstance run, String message, String variable, String value, Map<String, Object> variables) {
        var runtime = engine.getRuntimeService();
        runtime
                .createExecutionQuery()
                .processInstanceId(run.getId())
                .messageEventSubscriptionName(message)
                .list()
                .stream()
                .filter(waiting -> value.equals(runtime.getVariable(waiting.getId(), variable)))
                .forEach(waiting -> runtime.messageEventReceived(message, waiting.getId(), variables));
    }

    /** Begins a branch with variables of its own. */
    public void begin(ProcessInstance run, String message, Map<String, Object> variables) {
        engine.getRuntimeService()
                .createMessageCorrelation(message)
                .processInstanceId(run.getId())
                .setVariablesToTriggeredScope(variables)
                .correlate();
    }

    /** Returns the running called processes about a subject. */
    public List<ProcessInstance> called(String process, String subjectId) {
        return engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey(process)
                .processInstanceBusinessKey(subjectId)
                .list();
    }

    /** Ends what stands in for the called process, with what it would hand back. */
    public void finish(String process, String subjectId, Map<String, Object> variables) {
        var task = engine.getTaskService()
                .createTaskQuery()
                .processDefinitionKey(process)
                .processInstanceBusinessKey(subjectId)
                .singleResult();
        engine.getTaskService().complete(task.getId(), variables);
    }

    public List<Task> tasks(ProcessInstance run) {
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(run.getId())
                .orderByTaskAssignee()
                .asc()
                .list();
    }

    /** Returns the run's tasks for a group. */
    public List<Task> tasks(ProcessInstance run, String group) {
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(run.getId())
                .taskCandidateGroup(group)
                .list();
    }

    /** Completes the task with what its step takes over from the form. */
    public void complete(Task task, String outcome, @Nullable String comment) {
        var submitted = new HashMap<String, Object>();
        submitted.put("outcome", outcome);
        submitted.put("comment", comment);
        complete(task, submitted);
    }

    public void complete(Task task, Map<String, Object> submitted) {
        var variables = new HashMap<String, Object>();
        processData(task).forEach((key, variable) -> variables.put(variable, submitted.get(key)));
        engine.getTaskService().complete(task.getId(), variables);
    }

    private Map<String, String> processData(Task task) {
        UserTask step = engine.getRepositoryService()
                .getBpmnModelInstance(task.getProcessDefinitionId())
                .getModelElementById(task.getTaskDefinitionKey());
        return step.getExtensionElements().getElementsQuery().filterByType(CamundaProperties.class).list().stream()
                .flatMap(properties -> properties.getCamundaProperties().stream())
                .filter(property -> property.getCamundaName().equals("process-data"))
                .flatMap(property -> Stream.of(property.getCamundaValue().split(",\\s*")))
                .map(datum -> datum.split("\\s+as\\s+"))
                .collect(Collectors.toMap(datum -> datum[0], datum -> datum[datum.length - 1]));
    }

    /** Lets days pass, with every timer that is due in between. */
    public void pass(Duration time) {
        clock.moveBy(time);
        engine.getManagementService()
                .createJobQuery()
                .executable()
                .orderByJobDuedate()
                .asc()
                .list()
                .forEach(job -> engine.getManagementService().executeJob(job.getId()));
    }

    public List<String> reminded() {
        return reminded;
    }

    public List<String> escalated() {
        return escalated;
    }

    /** Ends what still runs, so that one test's timers do not fire in another. */
    public void clear() {
        var runtime = engine.getRuntimeService();
        runtime.createProcessInstanceQuery()
                .rootProcessInstances()
                .list()
                .forEach(run -> runtime.deleteProcessInstance(run.getId(), "test over"));
        clock.backToNow();
        reminded.clear();
        escalated.clear();
    }

    @Override
    public void close() {
        engine.close();
        ClockUtil.reset();
    }

    private record Variables(SubjectKind kind, DelegateExecution execution) implements StepVariables {

        @Override
        public RunId run() {
            return new RunId(execution.getProcessInstanceId());
        }

        @Override
        public SubjectRef subject() {
            return new SubjectRef(kind, execution.getProcessBusinessKey());
        }

        @Override
        public PersonId startedBy() {
            return PersonId.SYSTEM;
        }

        @Override
        public @Nullable Object get(String name) {
            return execution.getVariable(name);
        }

        @Override
        public void set(String name, @Nullable Object value) {
            StepScope.set(execution, name, value);
        }
    }
}
