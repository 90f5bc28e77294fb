package org.optr.verifier.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.optr.verifier.Refusal;

/** The files of an export, in a folder or a zip file. Only files of known names are read, and nothing is ever written. */
interface Export extends Closeable {

    static Export of(String name) {
        var path = Input.path(name);
        return Files.isDirectory(path) ? new Folder(path) : ZipExport.of(path);
    }

    boolean contains(String file);

    /** @throws Refusal if the export has no such file */
    InputStream open(String file);

    @Override
    void close() throws IOException;

    /** An export that is unpacked already. */
    record Folder(Path path) implements Export {

        @Override
        public boolean contains(String file) {
            return Files.exists(path.resolve(file));
        }

        @Override
        public InputStream open(String file) {
            Refusal.require(contains(file), "export.file", file);
            return Input.open(path.resolve(file));
        }

        @Override
        public void close() {}
    }
}
