package org.optr.audit.ui;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.function.Supplier;
import org.optr.ui.Lucide;

/** A link that saves a text, byte for byte. */
class TextDownload extends Anchor {

    TextDownload(String label, String file, String content) {
        this(label, file, () -> content);
    }

    /** @param content asked for when the link is followed */
    TextDownload(String label, String file, Supplier<String> content) {
        setHref(DownloadHandler.fromInputStream(request -> {
            var bytes = content.get().getBytes(UTF_8);
            return new DownloadResponse(
                    new ByteArrayInputStream(bytes), file, "application/octet-stream", bytes.length);
        }));
        getElement().setAttribute("download", true);
        addClassName("download");
        add(Lucide.ARROW_DOWN.create(12));
        add(label);
        setTitle(file);
    }
}
