package org.optr.workbench.ui;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.optr.engine.ModelLibrary.Version;
import org.optr.ui.Panel;
import org.optr.ui.SectionHeader;
import org.optr.workbench.move.MoveForecast;

/** How running cases would move, were a draft in force. */
final class MoveForecastPanel extends Panel {

    /** @param number that the draft would have as a version */
    MoveForecastPanel(int number, List<MoveForecast> forecasts) {
        var cases = forecasts.stream()
                .map(MoveForecast::from)
                .mapToLong(Version::runningCases)
                .sum();
        add(new SectionHeader(getTranslation("move.forecast"), Math.toIntExact(cases)));
        say("move.forecast.help");
        forecasts.forEach(forecast -> {
            var from = forecast.from().number();
            add(
                    new H3(getTranslation("move.forecast.version", from)),
                    new MoveNumbers(from, number, forecast.counts()));
        });
    }

    /** Of a drawing that could not come into force. */
    MoveForecastPanel() {
        add(new SectionHeader(getTranslation("move.forecast"), null));
        say("move.forecast.unreadable");
    }

    private void say(String words) {
        addClassName("move-forecast");
        var line = new Paragraph(getTranslation(words));
        line.addClassName("meta");
        add(line);
    }
}
