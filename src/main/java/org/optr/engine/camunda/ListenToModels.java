package org.optr.engine.camunda;

import java.util.List;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.beans.factory.ObjectProvider;

/** Attaches OPTR's listeners to every model when the engine reads it; they are looked up when something happens. */
class ListenToModels extends AbstractBpmnParseListener {

    private static final List<String> WORK_ITEM_EVENTS = List.of(
            TaskListener.EVENTNAME_CREATE,
            TaskListener.EVENTNAME_UPDATE,
            TaskListener.EVENTNAME_COMPLETE,
            TaskListener.EVENTNAME_DELETE);

    private final TaskListener workItems;
    private final ExecutionListener runs;

    ListenToModels(ObjectProvider<TellWorkItemListeners> workItems, ObjectProvider<TellOfRuns> runs, Scopes scopes) {
        this.workItems = task ->
                scopes.of(task.getExecution(), () -> workItems.getObject().notify(task));
        this.runs = run -> scopes.of(run, () -> runs.getObject().notify(run));
    }

    @Override
    public void parseProcess(Element element, ProcessDefinitionEntity process) {
        process.addBuiltInListener(ExecutionListener.EVENTNAME_START, runs);
        process.addBuiltInListener(ExecutionListener.EVENTNAME_END, runs);
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        var task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        WORK_ITEM_EVENTS.forEach(event -> task.addBuiltInTaskListener(event, workItems));
    }
}
