package org.optr.engine.camunda;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.optr.engine.Step;
import org.optr.engine.StepCatalogue;
import org.optr.engine.StepInfo;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.stereotype.Component;

/** Every {@link Step} by its name, looked up when it is called: a step may need the engine that is being built. */
@Component
class StepBeans implements StepCatalogue {

    private final ListableBeanFactory beans;
    private final Scopes scopes;

    StepBeans(ListableBeanFactory beans, Scopes scopes) {
        this.beans = beans;
        this.scopes = scopes;
    }

    @Override
    public List<StepEntry> steps() {
        return names().map(this::entry)
                .sorted(Comparator.comparing(StepEntry::title))
                .toList();
    }

    Map<String, JavaDelegate> delegates() {
        return names().collect(Collectors.toMap(Function.identity(), this::delegate));
    }

    private Stream<String> names() {
        return Arrays.stream(beans.getBeanNamesForType(Step.class, false, false));
    }

    private JavaDelegate delegate(String name) {
        return new StepDelegate(() -> beans.getBean(name, Step.class), () -> beans.getBean(RunFacts.class), scopes);
    }

    private StepEntry entry(String name) {
        return Optional.ofNullable(beans.findAnnotationOnBean(name, StepInfo.class, false))
                .map(info -> new StepEntry(
                        name, info.title(), info.description(), List.of(info.reads()), List.of(info.writes())))
                .orElseGet(() -> new StepEntry(name, name, "", List.of(), List.of()));
    }
}
