package org.optr.bench;

import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.optr.bench.Server.Counts;

/**
 * Lifecycles of one side by some threads at the same time.
 *
 * @param lifecycles how many came to their end
 * @param rate lifecycles per second: the sum of each thread's own rate, so that the last one to finish spoils nothing
 */
record Round(int threads, int lifecycles, double rate, double seconds, Counts counts, Ledger ledger) {

    static Round of(Server server, int threads, int each, boolean withTables, Runnable lifecycle) {
        var ledger = new Ledger(withTables);
        Meter.into(ledger);
        var before = server.counts();
        var began = System.nanoTime();
        Callable<Double> loop = () -> rate(each, lifecycle);
        var rate = Threads.all(Stream.generate(() -> loop).limit(threads).toList()).stream()
                .mapToDouble(Double::doubleValue)
                .sum();
        var seconds = (System.nanoTime() - began) / 1e9;
        return new Round(threads, threads * each, rate, seconds, server.counts().since(before), ledger);
    }

    private static double rate(int lifecycles, Runnable lifecycle) {
        var began = System.nanoTime();
        for (var done = 0; done < lifecycles; done++) {
            lifecycle.run();
        }
        return lifecycles / ((System.nanoTime() - began) / 1e9);
    }
}
