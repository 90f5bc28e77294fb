package org.optr.engine.guard;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;

/** Tells whether code ran that a model must not run. Public, so that only the guard stands in the way. */
public final class Hit implements JavaDelegate, ExecutionListener, TaskListener, Serializable {

    private static final long serialVersionUID = 1;
    private static final AtomicInteger COUNT = new AtomicInteger();

    public static boolean now() {
        COUNT.incrementAndGet();
        return true;
    }

    public static boolean any() {
        return COUNT.get() > 0;
    }

    public static void forget() {
        COUNT.set(0);
    }

    public boolean isTouched() {
        return now();
    }

    @Override
    public void execute(DelegateExecution execution) {
        now();
    }

    @Override
    public void notify(DelegateExecution execution) {
        now();
    }

    @Override
    public void notify(DelegateTask task) {
        now();
    }

    private void readObject(ObjectInputStream stream) throws IOException, ClassNotFoundException {
        stream.defaultReadObject();
        now();
    }
}
