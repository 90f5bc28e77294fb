package org.optr.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/** Does several things at the same time. */
final class Threads {

    private Threads() {}

    static <T> List<T> all(List<Callable<T>> work) {
        var threads = Executors.newFixedThreadPool(work.size());
        try {
            var results = new ArrayList<T>();
            for (var result : threads.invokeAll(work)) {
                results.add(result.get());
            }
            return results;
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException(e);
        } finally {
            threads.shutdown();
        }
    }
}
