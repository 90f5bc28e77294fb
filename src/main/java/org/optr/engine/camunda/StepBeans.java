package org.optr.engine.camunda;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.optr.engine.Step;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.stereotype.Component;

/** Every {@link Step} by its name, looked up when it is called: a step may need the engine that is being built. */
@Component
class StepBeans {

    private final ListableBeanFactory beans;
    private final Scopes scopes;

    StepBeans(ListableBeanFactory beans, Scopes scopes) {
        this.beans = beans;
        this.scopes = scopes;
    }

    Map<String, JavaDelegate> delegates() {
        return Arrays.stream(beans.getBeanNamesForType(Step.class, false, false))
                .collect(Collectors.toMap(Function.identity(), this::delegate));
    }

    private JavaDelegate delegate(String name) {
        return new StepDelegate(() -> beans.getBean(name, Step.class), () -> beans.getBean(RunFacts.class), scopes);
    }
}
