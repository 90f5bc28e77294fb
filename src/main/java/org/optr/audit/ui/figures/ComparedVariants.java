package org.optr.audit.ui.figures;

import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.Map;
import org.optr.audit.figures.ProcessFigures;
import org.optr.audit.figures.ProcessFigures.VariantFigures;
import org.optr.audit.figures.Share;
import org.optr.ui.Panel;
import org.optr.ui.SectionHeader;

/** Which ways became more frequent. A way that is not among the listed ones of a side has no share there that is known. */
final class ComparedVariants extends Panel {

    ComparedVariants(ProcessFigures shown, ProcessFigures other) {
        var table = new FigureTable(
                "figures.variants",
                "figures.variant",
                "figures.variant-share",
                "figures.compared-with",
                "figures.difference");
        Map<String, Share> after = shares(shown);
        Map<String, Share> before = shares(other);
        add(new SectionHeader(getTranslation("figures.variants"), null), table);
        var ways = new LinkedHashMap<>(after);
        before.forEach(ways::putIfAbsent);
        ways.keySet().forEach(way -> {
            var share = after.getOrDefault(way, absent(shown));
            var earlier = before.getOrDefault(way, absent(other));
            var words = new Span(way);
            words.addClassName("way");
            table.row(words).number(words(share)).number(words(earlier)).number(ChangeWords.plain(earlier, share));
        });
    }

    /** Where all ways are listed, one that is not listed was not gone. */
    private static Share absent(ProcessFigures figures) {
        return figures.others().kinds() == 0 ? new Share(0, figures.finished()) : new Share(0, 0);
    }

    private static String words(Share share) {
        return FigureWords.percent(share) + FigureWords.of(share.of());
    }

    private static Map<String, Share> shares(ProcessFigures figures) {
        var names = new StepNames(figures);
        Map<String, Share> shares = new LinkedHashMap<>();
        for (VariantFigures each : figures.variants()) {
            if (each.variant() != null) {
                shares.put(names.of(each.variant()), each.share());
            }
        }
        return shares;
    }
}
