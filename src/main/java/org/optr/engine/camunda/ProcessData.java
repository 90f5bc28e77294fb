package org.optr.engine.camunda;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.optr.engine.camunda.ProcessModel.UserStep;
import org.springframework.stereotype.Component;

/** Picks from a submission what the model needs: only the keys that the step names become process variables. */
@Component
class ProcessData {

    private final ObjectMapper json;

    ProcessData(ObjectMapper json) {
        this.json = json;
    }

    /** A named key that was not submitted becomes null, so that no value of an earlier round stays. */
    Map<String, @Nullable Object> of(UserStep step, Map<String, @Nullable Object> accepted) {
        Map<String, @Nullable Object> variables = new HashMap<>();
        step.processData()
                .forEach((key, variable) ->
                        variables.put(variable, Values.toEngine(variable, plain(accepted.get(key)))));
        return variables;
    }

    /** A whole number becomes a Long, another one a Double, a list its JSON text. */
    private @Nullable Object plain(@Nullable Object value) {
        if (value instanceof BigDecimal number) {
            return number.stripTrailingZeros().scale() <= 0 ? (Object) number.longValueExact() : number.doubleValue();
        }
        return value instanceof Collection<?> list ? write(list) : value;
    }

    private String write(Collection<?> list) {
        try {
            return json.writeValueAsString(list);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
