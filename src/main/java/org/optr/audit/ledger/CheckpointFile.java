package org.optr.audit.ledger;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * The checkpoints outside the database, one after the other, each followed by an empty line. What was torn off while it was
 * written is written again.
 */
@Component
class CheckpointFile {

    /** In bytes, each as a character: the end of the file may begin within a character. Three bytes are the dash of a signature. */
    private static final Pattern NOTE =
            Pattern.compile("((?:[^\n]+\n){3,16}\n(?:\u00e2\u0080\u0094 [^\n]+\n){1,64})\n");

    private static final int LONGEST_NOTE = 64 * 1024;

    private final Path file;

    CheckpointFile(LedgerSettings settings) {
        file = settings.checkpoints().toAbsolutePath();
    }

    Path path() {
        return file;
    }

    Optional<SignedNote> newest() {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try (var channel = FileChannel.open(file, READ)) {
            return tail(channel).note();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds the checkpoints that are larger than the newest one there; another node may do the same at the same time. */
    synchronized void add(List<SealedCheckpoint> checkpoints) {
        try {
            Files.createDirectories(file.getParent());
            try (var channel = FileChannel.open(file, CREATE, READ, WRITE);
                    var lock = channel.lock()) {
                var tail = tail(channel);
                var size = tail.note()
                        .map(note -> Checkpoint.parse(note.text()).size())
                        .orElse(0L);
                channel.truncate(tail.end());
                channel.position(tail.end());
                for (var checkpoint : checkpoints) {
                    if (lock.isValid() && checkpoint.size() > size) {
                        channel.write(ByteBuffer.wrap((checkpoint.note() + "\n").getBytes(UTF_8)));
                    }
                }
                channel.force(true);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Tail tail(FileChannel channel) throws IOException {
        var from = Math.max(0, channel.size() - LONGEST_NOTE);
        var bytes = ByteBuffer.allocate((int) (channel.size() - from));
        while (bytes.hasRemaining() && channel.read(bytes, from + bytes.position()) >= 0) {}
        var notes = NOTE.matcher(new String(bytes.array(), ISO_8859_1));
        var tail = new Tail(Optional.empty(), from);
        while (notes.find()) {
            var note = new String(notes.group(1).getBytes(ISO_8859_1), UTF_8);
            tail = new Tail(Optional.of(SignedNote.parse(note)), from + notes.end());
        }
        return tail;
    }

    /** @param end where the newest whole checkpoint ends */
    private record Tail(Optional<SignedNote> note, long end) {}
}
