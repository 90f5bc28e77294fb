package org.optr.verifier.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.optr.verifier.Refusal;
import org.optr.verifier.SignedCheckpoint;
import org.optr.verifier.Trust;

/** Is this the whole ledger, entry by entry, as its checkpoints signed it? Memory does not grow with the export. */
final class ExportCommand implements Command {

    private static final String ENTRIES = "entries.jsonl";
    private static final String CHECKPOINTS = "checkpoints";
    private static final String LEAVES = "leaves";
    private static final String OUTSIDE = "checkpoint";

    @Override
    public Set<String> options() {
        var options = new HashSet<>(Keys.OPTIONS);
        options.add(OUTSIDE);
        return options;
    }

    @Override
    public void run(Options options, Report report) {
        var trust = Keys.trust(options);
        var outside = outside(options, trust);
        try (var export = Export.of(options.file())) {
            var newest = new Check(export, trust, outside).verdict();
            report.say("export.true", newest.size());
            report.signed(newest);
            report.say(outside.isEmpty() ? "export.limits" : "export.outside", outside.size());
        } catch (IOException e) {
            throw Input.unreadable(options.file(), e);
        }
    }

    private static List<SignedCheckpoint> outside(Options options, Trust trust) {
        var checkpoints = new ArrayList<SignedCheckpoint>();
        for (var file : options.all(OUTSIDE)) {
            try (var lines = new LineReader(file, Input.open(Input.path(file)), CheckpointReader.LONGEST_LINE)) {
                var reader = new CheckpointReader(lines, trust);
                for (var next = reader.next(); next.isPresent(); next = reader.next()) {
                    checkpoints.add(next.get());
                }
                Refusal.require(reader.count() > 0, "checkpoints.none", file);
            } catch (Refusal refusal) {
                throw refusal.at("input.at", file);
            }
        }
        return checkpoints;
    }

    private record Check(Export export, Trust trust, List<SignedCheckpoint> outside) {

        /** Noted leaf hashes prove nothing by themselves: they tell where an entry is wrong as far as they fit the checkpoints. */
        SignedCheckpoint verdict() {
            if (!export.contains(LEAVES)) {
                return grow(this::entries).verdict();
            }
            var noted = grow(this::noted);
            var difference = difference();
            if (difference.isEmpty()) {
                return noted.verdict();
            }
            if (difference.get().index() < noted.provenSize()) {
                throw difference.get().refusal();
            }
            grow(this::entries).verdict();
            throw Refusal.untrue("export.leaves", difference.get().index());
        }

        private Optional<FirstDifference> difference() {
            try (var entries = entries();
                    var noted = noted()) {
                return FirstDifference.find(entries, noted);
            }
        }

        private RootCheck grow(Supplier<LeafHashes> source) {
            try (var leaves = source.get();
                    var lines = new LineReader(CHECKPOINTS, checkpoints(), CheckpointReader.LONGEST_LINE)) {
                return RootCheck.of(leaves, new Milestones(new CheckpointReader(lines, trust), outside));
            }
        }

        private InputStream checkpoints() {
            var isOptional = !outside.isEmpty() && !export.contains(CHECKPOINTS);
            return isOptional ? InputStream.nullInputStream() : export.open(CHECKPOINTS);
        }

        private LeafHashes entries() {
            return LeafHashes.ofEntries(ENTRIES, export.open(ENTRIES));
        }

        private LeafHashes noted() {
            return LeafHashes.noted(LEAVES, export.open(LEAVES));
        }
    }
}
