package org.optr.verifier.cli;

import java.io.Closeable;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.optr.verifier.Hash;
import org.optr.verifier.Refusal;
import org.optr.verifier.Utf8;

/** The leaf hashes of a log in order: computed from its entries, or as somebody noted them. */
final class LeafHashes implements Closeable {

    private static final int LONGEST_HASH = 64;

    private final String name;
    private final LineReader lines;
    private final Function<byte[], Hash> hash;

    private LeafHashes(String name, InputStream source, int longest, Function<byte[], Hash> hash) {
        this.name = name;
        this.lines = new LineReader(name, source, longest);
        this.hash = hash;
    }

    static LeafHashes ofEntries(String name, InputStream entries) {
        return new LeafHashes(name, entries, Input.LARGEST, Hash::ofLeaf);
    }

    static LeafHashes noted(String name, InputStream hashes) {
        return new LeafHashes(name, hashes, LONGEST_HASH, line -> Hash.parse(Utf8.decode(line)));
    }

    Optional<Hash> next() {
        try {
            return lines.next().map(hash);
        } catch (Refusal refusal) {
            throw refusal.at("input.at.line", name, lines.number());
        }
    }

    List<Hash> next(int most) {
        var next = new ArrayList<Hash>();
        for (var leaf = next(); leaf.isPresent(); leaf = next.size() < most ? next() : Optional.empty()) {
            next.add(leaf.get());
        }
        return next;
    }

    @Override
    public void close() {
        lines.close();
    }
}
