package org.optr.engine.guard;

import java.time.Clock;
import java.util.Map;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.optr.people.People;

/** Locks an engine before it starts: models can name steps and read variables, and nothing else. */
public final class EngineGuard extends AbstractProcessEnginePlugin {

    /** @param steps what a service task may call, by name; looked up when called */
    public EngineGuard(Map<String, JavaDelegate> steps, People people, Clock clock) {}
}
