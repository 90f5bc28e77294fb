package org.optr.engine;

/**
 * An automatic step that a model may call by its bean name. A step may run more than once for the same token, so it must be
 * idempotent. It refuses with a {@link StepRefused}, which a boundary event can catch; anything else rolls everything back.
 */
public interface Step {

    void run(StepVariables variables);
}
