package org.optr.engine.guard;

import java.io.ByteArrayInputStream;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.Condition;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParser;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.io.InputStreamSource;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.jspecify.annotations.Nullable;

/**
 * Checks a model before the engine parses it, wherever it comes from. A parse listener would be too late: the engine
 * instantiates classes, and its schema validation fetches what {@code xsi:schemaLocation} names, before any listener runs.
 */
final class GuardedBpmnParse extends BpmnParse {

    private static final EndlessRuns LIMIT = new EndlessRuns();

    private final ModelCheck check;

    GuardedBpmnParse(BpmnParser parser, ModelCheck check) {
        super(parser);
        this.check = check;
    }

    @Override
    public BpmnParse execute() {
        var model = Refusals.read(streamSource::getInputStream);
        Refusals.throwAny(name, check.bpmn(model));
        streamSource = new InputStreamSource(new ByteArrayInputStream(model));
        return super.execute();
    }

    @Override
    public ActivityImpl createActivityOnScope(Element element, ScopeImpl scope) {
        var activity = super.createActivityOnScope(element, scope);
        activity.addBuiltInListener(ExecutionListener.EVENTNAME_START, LIMIT);
        return activity;
    }

    /** Without its schema the engine would read names without their namespaces, unlike the check. */
    @Override
    public void setSchemaResource(@Nullable String schema) {
        if (schema != null) {
            super.setSchemaResource(schema);
        }
    }

    @Override
    protected Condition parseConditionExpression(Element element, String owner) {
        return new TrueOrNot(
                expressionManager.createExpression(element.getText().strip()));
    }
}
