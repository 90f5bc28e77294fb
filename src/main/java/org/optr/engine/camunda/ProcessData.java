package org.optr.engine.camunda;

import static org.optr.shared.RuleViolation.require;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.optr.engine.camunda.ProcessModel.UserStep;
import org.optr.shared.RuleViolation;
import org.springframework.stereotype.Component;

/** Picks from a submission what the model needs: only the keys that the step names become process variables. */
@Component
class ProcessData {

    private static final BigDecimal MOST = BigDecimal.valueOf(Long.MAX_VALUE);

    private final ObjectMapper json;

    ProcessData(ObjectMapper json) {
        this.json = json;
    }

    /**
     * A named key that was not submitted becomes null, so that no value of an earlier round stays.
     *
     * @throws RuleViolation {@code work-item.value-too-long} for what no process variable can hold
     */
    Map<String, @Nullable Object> of(UserStep step, Map<String, @Nullable Object> accepted) {
        Map<String, @Nullable Object> variables = new HashMap<>();
        step.processData().forEach((key, variable) -> {
            var value = plain(accepted.get(key));
            require(
                    !(value instanceof String text) || text.length() <= Values.LONGEST_TEXT,
                    "work-item.value-too-long",
                    key,
                    Values.LONGEST_TEXT);
            variables.put(variable, Values.toEngine(variable, value));
        });
        return variables;
    }

    /** A whole number becomes a Long, a broken one or one too large for that a Double, a list its JSON text. */
    private @Nullable Object plain(@Nullable Object value) {
        if (value instanceof BigDecimal number) {
            var whole = number.stripTrailingZeros().scale() <= 0 && number.abs().compareTo(MOST) <= 0;
            return whole ? (Object) number.longValueExact() : number.doubleValue();
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
