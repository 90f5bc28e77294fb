package org.optr.audit.ledger;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Shows checkpoints to a witness after C2SP tlog-witness and keeps its cosignature. If it does not answer, it is asked again with
 * the next checkpoint; nothing waits for it.
 */
@Component
class Witness implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Witness.class);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final @Nullable URI address;
    private final LedgerKeys keys;
    private final LedgerStore store;
    private final Clock clock;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final AtomicBoolean busy = new AtomicBoolean();
    private final ExecutorService worker = Executors.newSingleThreadExecutor(work -> {
        var thread = new Thread(work, "ledger-witness");
        thread.setDaemon(true);
        return thread;
    });
    private volatile long shown;
    private volatile @Nullable String trouble;

    Witness(LedgerSettings settings, LedgerKeys keys, LedgerStore store, Clock clock) {
        this.address = settings.witness();
        this.keys = keys;
        this.store = store;
        this.clock = clock;
        if (address != null && keys.witness().isEmpty()) {
            throw new IllegalStateException("optr.ledger.witness needs optr.ledger.witness-key");
        }
    }

    @Nullable URI address() {
        return address;
    }

    /** Returns what the witness answered instead of a cosignature, last time; null if it gave one. */
    @Nullable String trouble() {
        return trouble;
    }

    void show(SealedCheckpoint newest) {
        if (address != null && newest.number() > shown && busy.compareAndSet(false, true)) {
            shown = newest.number();
            worker.execute(() -> {
                try {
                    ask(newest);
                } finally {
                    busy.set(false);
                }
            });
        }
    }

    /** Asks and waits for the answer. */
    void ask(SealedCheckpoint newest) {
        try {
            var known = store.newestWitnessed().orElse(0L);
            if (known < newest.number()) {
                keep(newest, answer(newest, sizeOf(known)));
            }
            trouble = null;
        } catch (IOException | RuntimeException e) {
            trouble = String.valueOf(e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage());
            LOG.warn("The witness did not sign checkpoint {}: {}", newest.number(), trouble);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private long sizeOf(long number) {
        return store.below(number + 1, 1).stream()
                .mapToLong(SealedCheckpoint::size)
                .findFirst()
                .orElse(0);
    }

    private String answer(SealedCheckpoint newest, long old) throws IOException, InterruptedException {
        var response = post(newest, old);
        if (response.statusCode() == 409) {
            var known = Long.parseLong(response.body().strip());
            if (known > newest.size()) {
                throw new IOException("It has seen %d entries and there are %d".formatted(known, newest.size()));
            }
            response = post(newest, known);
        }
        if (response.statusCode() != 200) {
            throw new IOException("Status " + response.statusCode());
        }
        return response.body();
    }

    private HttpResponse<String> post(SealedCheckpoint newest, long old) throws IOException, InterruptedException {
        var proof = Proofs.consistency(new Tree(newest.size(), store), old, newest.size());
        var body = new AddCheckpoint(old, proof, newest.note()).toString();
        var target = URI.create(String.valueOf(address).replaceAll("/$", "") + "/add-checkpoint");
        var request = HttpRequest.newBuilder(target)
                .timeout(PATIENCE)
                .POST(BodyPublishers.ofString(body))
                .build();
        return http.send(request, BodyHandlers.ofString());
    }

    private void keep(SealedCheckpoint newest, String lines) throws IOException {
        var witness = keys.witness().orElseThrow();
        var offered = lines.lines().map(SignatureLine::parse).toList();
        var right = offered.stream()
                .filter(line -> line.claimsToBeOf(witness))
                .filter(line -> !newest.signed()
                        .and(List.of(line))
                        .signedBy(List.of(witness))
                        .isEmpty())
                .findFirst();
        store.add(
                newest.number(),
                right.orElseThrow(() -> new IOException("Not signed by " + witness.name())),
                clock.instant());
    }

    @Override
    public void destroy() {
        worker.shutdownNow();
    }
}
