package org.optr.witness;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.optr.verifier.ConsistencyProof;
import org.optr.verifier.ReferenceLog;
import org.optr.verifier.Trust;

/** A witness of one log, in a folder; closing it is what a restart does. */
record WitnessFixture(WitnessKey key, CheckpointStore store, Cosigning cosigning) implements AutoCloseable {

    static final Instant NOW = Instant.parse("2026-11-23T03:00:00Z");

    static WitnessFixture of(ReferenceLog log, Path folder) throws IOException {
        var key = WitnessKey.in(folder, "witness.example/w1");
        var store = CheckpointStore.open(folder);
        var clock = Clock.fixed(NOW, ZoneOffset.UTC);
        try {
            return new WitnessFixture(key, store, new Cosigning(Map.of(log.origin, log.trust()), key, store, clock));
        } catch (RuntimeException e) {
            store.close();
            throw e;
        }
    }

    static String request(ReferenceLog log, int old, int size) {
        return request(old, log.consistency(old, size), log.checkpoint(size));
    }

    static String request(long old, List<String> proof, String checkpoint) {
        return "old " + old + "\n"
                + proof.stream().map(hash -> hash + "\n").collect(Collectors.joining())
                + "\n"
                + checkpoint;
    }

    Answer ask(String request) throws IOException {
        return cosigning.add(ConsistencyProof.parse(request));
    }

    WitnessServer serve() throws IOException {
        return new WitnessServer(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), cosigning);
    }

    /** Whom somebody believes who wants every checkpoint witnessed. */
    Trust trust(ReferenceLog log) {
        return new Trust(log.origin, List.of(log.key()), List.of(key.verifier()));
    }

    @Override
    public void close() throws IOException {
        store.close();
    }
}
