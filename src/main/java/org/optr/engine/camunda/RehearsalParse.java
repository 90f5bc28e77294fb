package org.optr.engine.camunda;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.camunda.bpm.engine.impl.bpmn.behavior.CallableElementActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.core.model.CallableElement;
import org.camunda.bpm.engine.impl.core.model.CallableElementParameter;
import org.camunda.bpm.engine.impl.pvm.delegate.ActivityExecution;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.impl.util.xml.Namespace;
import org.camunda.bpm.engine.variable.VariableMap;
import org.jspecify.annotations.Nullable;

/** Makes every automatic step and called process of a model wait before it is reached, and puts stubs in place of the called. */
final class RehearsalParse extends AbstractBpmnParseListener {

    private static final Namespace CAMUNDA = BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS;

    private final RehearsalStubs stubs;
    private final Map<String, Stub> found = new HashMap<>();

    RehearsalParse(RehearsalStubs stubs) {
        this.stubs = stubs;
    }

    /** Returns what stands at an element; null where nothing has to be answered. */
    @Nullable Stub at(String element) {
        return found.get(element);
    }

    @Override
    public void parseServiceTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        var expression = Objects.toString(element.attributeNS(CAMUNDA, "delegateExpression"), "");
        add(activity, new Stub(expression.replaceAll("[${}\\s]", ""), false, List.of()));
    }

    @Override
    public void parseCallActivity(Element element, ScopeImpl scope, ActivityImpl activity) {
        var called = ((CallableElementActivityBehavior) activity.getActivityBehavior()).getCallableElement();
        var process = Objects.toString(element.attribute("calledElement"), "");
        activity.setActivityBehavior(new CalledStub(called, process));
        var answers = new ArrayList<String>();
        called.getOutputs().stream()
                .map(CallableElementParameter::getTarget)
                .filter(Objects::nonNull)
                .forEach(answers::add);
        add(activity, new Stub(process, true, answers));
    }

    private void add(ActivityImpl activity, Stub stub) {
        found.put(activity.getId(), stub);
        activity.setAsyncBefore(true);
    }

    /** @param answers variables that the model itself takes from the called process */
    record Stub(String called, boolean isProcess, List<String> answers) {}

    /** Maps its inputs as the real one does, and calls nothing. */
    private final class CalledStub extends CallableElementActivityBehavior {

        private final String process;

        CalledStub(CallableElement called, String process) {
            this.process = process;
            setCallableElement(called);
        }

        @Override
        public void execute(ActivityExecution execution) throws Exception {
            executeWithErrorPropagation(execution, () -> {
                super.execute(execution);
                return null;
            });
        }

        @Override
        protected void startInstance(ActivityExecution execution, VariableMap variables, String businessKey) {
            stubs.answer(execution, process, new TreeMap<>(variables));
            leave(execution);
        }
    }
}
