package org.optr.engine.camunda;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.optr.engine.CaseOperations.Protection;
import org.springframework.stereotype.Component;

/**
 * Which variables of a process nobody corrects by hand: those that choose who decides or whether anybody does, what people
 * have answered, and ids.
 */
@Component
class ProtectedVariables {

    private final DecisiveVariables decisive;

    ProtectedVariables(DecisiveVariables decisive) {
        this.decisive = decisive;
    }

    /** Returns the protection by the name of the variable; ids are known by their name alone. */
    Function<String, @Nullable Protection> of(CaseFile file) {
        Map<String, Protection> known = new HashMap<>();
        file.model().userSteps().values().forEach(step -> {
            step.processData().values().forEach(variable -> known.put(variable, Protection.ANSWER));
            if (step.about() != null) {
                known.put(step.about().variable(), Protection.IDENTITY);
            }
        });
        decisive.of(file).forEach(variable -> known.put(variable, Protection.WHO_DECIDES));
        return name -> known.getOrDefault(name, isId(name) ? Protection.IDENTITY : null);
    }

    private static boolean isId(String name) {
        return name.endsWith("Id") || name.endsWith("Ids") || name.startsWith("nrOf") || name.equals("loopCounter");
    }
}
