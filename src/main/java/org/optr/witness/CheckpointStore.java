package org.optr.witness;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Optional;
import org.optr.verifier.Hash;
import org.optr.verifier.Note;

/** The newest checkpoint that was signed of each log, a file for each. One process at a time: two could sign two versions. */
final class CheckpointStore implements Closeable {

    private final Path folder;
    private final FileChannel lock;

    private CheckpointStore(Path folder, FileChannel lock) {
        this.folder = folder;
        this.lock = lock;
    }

    static CheckpointStore open(Path folder) throws IOException {
        Files.createDirectories(folder);
        var lock = FileChannel.open(folder.resolve("lock"), CREATE, WRITE);
        if (!isLocked(lock)) {
            lock.close();
            throw new IllegalArgumentException("Another witness is using " + folder);
        }
        return new CheckpointStore(folder, lock);
    }

    private static boolean isLocked(FileChannel lock) throws IOException {
        try {
            return lock.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    Optional<Note> find(String origin) throws IOException {
        var file = file(origin);
        return Files.exists(file) ? Optional.of(Note.parse(Files.readString(file))) : Optional.empty();
    }

    /** Returns only when the disk has it. */
    void save(String origin, Note note) throws IOException {
        DurableFile.write(file(origin), note.toString());
    }

    /** Returns the name by which C2SP tlog-witness serves the log. */
    static String hash(String origin) {
        return HexFormat.of().formatHex(Hash.sha256(origin.getBytes(UTF_8)));
    }

    private Path file(String origin) {
        return folder.resolve(hash(origin) + ".checkpoint");
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}
