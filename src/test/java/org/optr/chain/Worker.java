package org.optr.chain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.optr.OptrApplication;
import org.optr.engine.OpenWorkItems;
import org.optr.engine.OpenWorkItems.OpenWorkItem;
import org.optr.objective.ObjectiveId;
import org.springframework.boot.builder.SpringApplicationBuilder;

/**
 * OPTR in a process of its own, in which four threads carry chains forward and tell the journal. It may be killed at any time;
 * the next one goes on where this one stopped. Arguments: how many chains to begin, then those of the application.
 */
final class Worker {

    private static final int THREADS = 4;
    private static final int MOST_OPEN = 1_000;

    private final Chain chain;
    private final OpenWorkItems open;
    private int toBegin;

    private Worker(Chain chain, OpenWorkItems open, int toBegin) {
        this.chain = chain;
        this.open = open;
        this.toBegin = toBegin;
    }

    public static void main(String[] arguments) {
        try {
            run(arguments);
            System.exit(0);
        } catch (RuntimeException | InterruptedException e) {
            e.printStackTrace(System.out);
            System.exit(1);
        }
    }

    private static void run(String[] arguments) throws InterruptedException {
        var context = new SpringApplicationBuilder(OptrApplication.class)
                .profiles("test")
                .run(Arrays.copyOfRange(arguments, 1, arguments.length));
        var worker = new Worker(
                context.getBean(Chain.class), context.getBean(OpenWorkItems.class), Integer.parseInt(arguments[0]));
        worker.work();
    }

    /** Works in rounds: what can be done now is done at the same time, until nothing is left. */
    private void work() throws InterruptedException {
        chain.found();
        var threads = Executors.newFixedThreadPool(THREADS);
        for (var round = acts(); !round.isEmpty(); round = acts()) {
            if (threads.invokeAll(round).stream().noneMatch(Worker::succeeded)) {
                throw new IllegalStateException("Nothing succeeded in a whole round");
            }
        }
        threads.shutdown();
    }

    private List<Callable<Void>> acts() {
        var acts = new ArrayList<Callable<Void>>();
        for (; toBegin > 0 && acts.size() < THREADS; toBegin--) {
            acts.add(begin());
        }
        chain.begun()
                .forEach(objective -> chain.next(objective).ifPresent(command -> acts.add(push(objective, command))));
        open.after(null, MOST_OPEN).stream().map(this::answer).forEach(acts::add);
        return acts;
    }

    private Callable<Void> begin() {
        var title = Chain.PREFIX + UUID.randomUUID();
        return journaled("Begin " + title, () -> chain.draft(title));
    }

    private Callable<Void> push(ObjectiveId objective, String command) {
        return journaled(command + " " + objective, () -> chain.push(objective, command));
    }

    private Callable<Void> answer(OpenWorkItem waiting) {
        var item = waiting.item();
        return journaled("Complete " + item.id().value(), () -> chain.answer(item));
    }

    private static Callable<Void> journaled(String act, Runnable command) {
        return () -> {
            System.out.println(Journal.tried(act));
            command.run();
            System.out.println(Journal.confirmed(act));
            return null;
        };
    }

    private static boolean succeeded(Future<Void> act) {
        try {
            act.get();
            return true;
        } catch (ExecutionException refused) {
            System.out.println("Refused: " + refused.getCause());
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
