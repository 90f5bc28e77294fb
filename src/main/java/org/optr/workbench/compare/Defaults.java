package org.optr.workbench.compare;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What holds where a model says nothing: some tools write it out, others leave it out, and it is the same. */
final class Defaults {

    private static final Map<String, String> VALUES = Map.ofEntries(
            Map.entry("cancelActivity", "true"),
            Map.entry("isInterrupting", "true"),
            Map.entry("triggeredByEvent", "false"),
            Map.entry("isSequential", "false"),
            Map.entry("isClosed", "false"),
            Map.entry("isExecutable", "false"),
            Map.entry("processType", "None"),
            Map.entry("startQuantity", "1"),
            Map.entry("completionQuantity", "1"),
            Map.entry("gatewayDirection", "Unspecified"),
            Map.entry("camunda:asyncBefore", "false"),
            Map.entry("camunda:asyncAfter", "false"),
            Map.entry("camunda:exclusive", "true"),
            Map.entry("camunda:isStartableInTasklist", "true"),
            Map.entry("camunda:formRefBinding", "latest"),
            Map.entry("camunda:decisionRefBinding", "latest"),
            Map.entry("camunda:calledElementBinding", "latest"),
            Map.entry("hitPolicy", "UNIQUE"));

    static @Nullable String of(String key) {
        return VALUES.get(key.substring(key.lastIndexOf('@') + 1));
    }

    private Defaults() {}
}
