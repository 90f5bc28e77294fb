package org.optr.engine.guard;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.variable.serializer.JavaObjectSerializer;
import org.optr.people.People;

/**
 * Locks an engine before it starts: models can call steps and read variables, and nothing else. It must be the last plugin
 * that touches what it sets, and makes sure of it.
 *
 * @see <a href="file:docs/decisions/0005-models-cannot-run-code.md">0005 Models cannot run code</a>
 */
public final class EngineGuard extends AbstractProcessEnginePlugin {

    private static final int LARGEST_QUERY = 10_000;

    private final ModelCheck check;
    private final RestrictedExpressionManager expressions;
    private final DmnFeel feel;

    /** @param steps what a service task may call, by name */
    public EngineGuard(Map<String, JavaDelegate> steps, People people, Clock clock) {
        check = new ModelCheck(steps.keySet());
        expressions = new RestrictedExpressionManager(Map.copyOf(steps), new ModelFunctions(people, clock));
        feel = new DmnFeel(clock);
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setBeans(new HashMap<>());
        configuration.setExpressionManager(expressions);
        configuration.setScriptEngineResolver(new NoScripts());
        configuration.setBpmnParseFactory(parser -> new GuardedBpmnParse(parser, check));
        configuration.setDmnEngineConfiguration(decisions(check, feel));
        configuration.setDmnFeelEnableLegacyBehavior(false);
        configuration.setCmmnEnabled(false);
        configuration.setEnableExpressionsInStoredQueries(false);
        configuration.setEnableExpressionsInAdhocQueries(false);
        configuration.setEnableXxeProcessing(false);
        configuration.setJavaSerializationFormatEnabled(false);
        configuration.setDeserializationTypeValidationEnabled(true);
        configuration.setQueryMaxResultsLimit(LARGEST_QUERY);
    }

    /** Returns what every engine of decisions is made of. */
    static DefaultDmnEngineConfiguration decisions(ModelCheck check, DmnFeel feel) {
        var decisions = (DefaultDmnEngineConfiguration) DmnEngineConfiguration.createDefaultDmnEngineConfiguration();
        decisions.setFeelEngineFactory(() -> feel);
        decisions.setTransformer(new GuardedDmnTransformer(check));
        return decisions;
    }

    /** A row of a Java object in the database runs its {@code readObject} when read, whatever the format settings say. */
    @Override
    public void postInit(ProcessEngineConfigurationImpl configuration) {
        var serializers = configuration.getVariableSerializers();
        serializers.removeSerializer(serializers.getSerializerByName(JavaObjectSerializer.NAME));
        serializers.addSerializer(new DecisionResultInMemory());
    }

    @Override
    public void postProcessEngineBuild(ProcessEngine engine) {
        var configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        if (configuration.getExpressionManager() != expressions) {
            throw new IllegalStateException("The engine's expressions are not guarded");
        }
    }
}
