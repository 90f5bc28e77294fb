package org.optr.audit.export;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** Breaks a text where its language allows it. */
final class TextLines {

    static List<String> of(String text, float width, PDFont font, float size) throws IOException {
        var lines = new ArrayList<String>();
        var breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(text);
        var line = new StringBuilder();
        var from = breaks.first();
        for (var to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            var part = text.substring(from, to);
            if (!line.isEmpty() && font.getStringWidth((line + part).strip()) / 1000 * size > width) {
                lines.add(line.toString().strip());
                line.setLength(0);
            }
            line.append(part);
            from = to;
        }
        lines.add(line.toString().strip());
        return lines;
    }

    private TextLines() {}
}
