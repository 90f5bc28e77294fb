package org.optr.audit.ui.replay;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/** A slider over the events of a case, which can move by itself. */
@Tag("moment-slider")
@JsModule("./moment-slider.ts")
class MomentSlider extends Component {

    private static final String MOMENT = "event.detail.moment";
    private static final String PLAYING = "event.detail.playing";

    /**
     * @param last the highest moment; the first is 0
     * @param days at which moments a new day began, and its date
     */
    MomentSlider(int last, List<Day> days, IntConsumer choose, Consumer<Boolean> play) {
        getElement()
                .setProperty("last", last)
                .setPropertyList("days", days)
                .setProperty("label", getTranslation("replay.moment"));
        getElement()
                .addEventListener(
                        "moment-chosen",
                        event -> choose.accept((int) event.getEventData().getNumber(MOMENT)))
                .addEventData(MOMENT);
        getElement()
                .addEventListener(
                        "moment-playing",
                        event -> play.accept(event.getEventData().getBoolean(PLAYING)))
                .addEventData(PLAYING);
    }

    /** @param words what is read out */
    void show(int moment, String words) {
        getElement().setProperty("words", words).setProperty("moment", moment);
    }

    /** Starts or stops; it stops by itself at the end. */
    void toggle() {
        getElement().callJsFunction("toggle");
    }

    void setPace(Duration each) {
        getElement().setProperty("pace", (double) each.toMillis());
    }

    /** A day under the slider. */
    record Day(int moment, String date) {}
}
