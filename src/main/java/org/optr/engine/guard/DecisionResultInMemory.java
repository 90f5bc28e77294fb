package org.optr.engine.guard;

import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.variable.serializer.AbstractTypedValueSerializer;
import org.camunda.bpm.engine.impl.variable.serializer.ValueFields;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.impl.value.UntypedValueImpl;
import org.camunda.bpm.engine.variable.type.ValueType;
import org.camunda.bpm.engine.variable.value.ObjectValue;
import org.camunda.bpm.engine.variable.value.TypedValue;

/**
 * Stands where the engine had a serializer of Java objects. A business rule task hands its result to its output parameters as
 * a transient variable, which never reaches the database; any other Java object has no way in or out.
 */
final class DecisionResultInMemory extends AbstractTypedValueSerializer<ObjectValue> {

    DecisionResultInMemory() {
        super(ValueType.OBJECT);
    }

    @Override
    public String getName() {
        return "decision-result";
    }

    @Override
    public boolean canWriteValue(TypedValue value) {
        return value.isTransient() && value.getValue() instanceof DmnDecisionResult;
    }

    @Override
    public ObjectValue convertToTypedValue(UntypedValueImpl value) {
        return Variables.objectValue(value.getValue(), true).create();
    }

    @Override
    public void writeValue(ObjectValue value, ValueFields fields) {}

    @Override
    public ObjectValue readValue(ValueFields fields, boolean deserialize, boolean asTransient) {
        throw new ProcessEngineException("Variable %s holds no plain value".formatted(fields.getName()));
    }
}
