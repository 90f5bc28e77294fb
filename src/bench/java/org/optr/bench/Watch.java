package org.optr.bench;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import org.aopalliance.intercept.MethodInterceptor;
import org.camunda.bpm.engine.TaskService;
import org.jspecify.annotations.Nullable;
import org.optr.engine.ProcessKey;
import org.optr.engine.ProcessRuns;
import org.optr.engine.RunId;
import org.optr.engine.Step;
import org.optr.engine.StepVariables;
import org.optr.engine.WorkItemId;
import org.optr.people.PersonId;
import org.optr.shared.SubjectRef;
import org.springframework.aop.framework.Advised;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.core.annotation.AnnotationUtils;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;

/** Looks over OPTR's shoulder: every service call is an act of the {@link Meter}, every word to the engine a line of the script. */
@Component
class Watch implements BeanPostProcessor {

    private static final MethodInterceptor ACT =
            call -> Meter.act(name(call.getMethod(), call.getArguments()), call::proceed);

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof Step step) {
            return (Step) variables -> answered(step, name, variables);
        }
        if (bean instanceof TaskService) {
            return watched(TaskService.class, bean);
        }
        var metered = isService(bean) ? metered(bean) : bean;
        return bean instanceof ProcessRuns ? watched(ProcessRuns.class, metered) : metered;
    }

    private static boolean isService(Object bean) {
        var type = AopUtils.getTargetClass(bean);
        return type.getPackageName().startsWith("org.optr.")
                && AnnotationUtils.findAnnotation(type, Service.class) != null;
    }

    private static Object metered(Object bean) {
        if (bean instanceof Advised advised) {
            advised.addAdvice(0, ACT);
            return bean;
        }
        var factory = new ProxyFactory(bean);
        factory.setProxyTargetClass(true);
        factory.addAdvice(ACT);
        return factory.getProxy();
    }

    private static String name(Method method, @Nullable Object[] arguments) {
        var name = method.getDeclaringClass().getSimpleName() + "." + method.getName();
        return arguments.length > 0 && arguments[0] instanceof WorkItemId item
                ? name + " "
                        + Lifecycle.current()
                                .map(lifecycle -> lifecycle.step(item))
                                .orElse("")
                : name;
    }

    private static Object watched(Class<?> type, Object bean) {
        return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
            note(method.getName(), arguments == null ? new Object[0] : arguments);
            try {
                return method.invoke(bean, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        });
    }

    private static void note(String method, Object[] arguments) {
        switch (method) {
            case "start" -> {
                Meter.commandsEngine();
                Lifecycle.record((script, by) -> script.start(
                        by,
                        ((ProcessKey) arguments[0]).value(),
                        ((SubjectRef) arguments[1]).id(),
                        variables(arguments[2])));
            }
            case "message" -> {
                Meter.commandsEngine();
                Lifecycle.record((script, by) ->
                        script.message(by, (String) arguments[0], variables(arguments[arguments.length - 1])));
            }
            case "claim", "setAssignee" -> {
                Meter.commandsEngine();
                Lifecycle.record((script, by) -> script.claim((String) arguments[0], (String) arguments[1]));
            }
            case "complete" -> {
                Meter.commandsEngine();
                Lifecycle.record((script, by) -> script.complete(by, (String) arguments[0], variables(arguments[1])));
            }
            default -> {
                // a query: the bare side's driver has none
            }
        }
    }

    private static void answered(Step step, String name, StepVariables variables) {
        var answers = new HashMap<String, @Nullable Object>();
        step.run(new Noting(variables, answers));
        Lifecycle.record((script, by) -> script.answer(name, variables.subject().id(), answers));
    }

    private static Map<String, @Nullable Object> variables(Object map) {
        var values = new HashMap<String, @Nullable Object>();
        ((Map<?, ?>) map).forEach((name, value) -> values.put((String) name, forEngine(value)));
        return values;
    }

    private static @Nullable Object forEngine(@Nullable Object value) {
        if (value instanceof Integer number) {
            return number.longValue();
        }
        if (value instanceof Instant time) {
            return Date.from(time);
        }
        return value instanceof LocalDate day
                ? Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant())
                : value;
    }

    /** A step's variables, which notes what the step sets. */
    private record Noting(StepVariables variables, Map<String, @Nullable Object> answers) implements StepVariables {

        @Override
        public RunId run() {
            return variables.run();
        }

        @Override
        public SubjectRef subject() {
            return variables.subject();
        }

        @Override
        public PersonId startedBy() {
            return variables.startedBy();
        }

        @Override
        public @Nullable Object get(String name) {
            return variables.get(name);
        }

        @Override
        public void set(String name, @Nullable Object value) {
            answers.put(name, forEngine(value));
            variables.set(name, value);
        }
    }
}
