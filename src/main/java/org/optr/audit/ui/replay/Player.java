package org.optr.audit.ui.replay;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.Duration;
import java.util.List;
import java.util.function.IntConsumer;
import org.optr.audit.replay.Moment;
import org.optr.ui.Lucide;

/** The buttons and the slider by which one goes through the events of a case. */
final class Player extends Div {

    private static final Duration SLOWEST = Duration.ofSeconds(2);

    private final int last;
    private final IntConsumer choose;
    private final MomentSlider slider;
    private final Button first = button("replay.first", Lucide.SKIP_BACK, () -> go(0));
    private final Button previous = button("replay.previous", Lucide.STEP_BACK, () -> go(moment() - 1));
    private final Button play;
    private final Button next = button("replay.next", Lucide.STEP_FORWARD, () -> go(moment() + 1));
    private final Button end;
    private final Span place = new Span();
    private int moment;

    Player(List<Moment> moments, IntConsumer choose) {
        this.last = moments.size() - 1;
        this.choose = choose;
        slider = new MomentSlider(last, Days.of(moments), choose, this::playing);
        play = button("replay.play", Lucide.PLAY, slider::toggle);
        play.addThemeName("primary");
        play.addClassName("play");
        end = button("replay.last", Lucide.SKIP_FORWARD, () -> go(last));
        place.addClassName("place");
        addClassName("player");
        var buttons = new Div(first, previous, play, next, end);
        buttons.addClassName("buttons");
        var line = new Div(place, slider);
        line.addClassName("line");
        add(buttons, line, speeds());
    }

    private RadioButtonGroup<Integer> speeds() {
        var speeds = new RadioButtonGroup<Integer>();
        speeds.setItems(List.of(1, 8, 64));
        speeds.setItemLabelGenerator(speed -> speed + "×");
        speeds.setAriaLabel(getTranslation("replay.speed"));
        speeds.addClassName("speed");
        speeds.addValueChangeListener(change -> slider.setPace(SLOWEST.dividedBy(change.getValue())));
        speeds.setValue(1);
        return speeds;
    }

    private Button button(String key, Lucide icon, Runnable press) {
        var button = new Button(icon.create(), click -> press.run());
        button.addThemeNames("small", "icon");
        name(button, key);
        return button;
    }

    private void name(Button button, String key) {
        button.setAriaLabel(getTranslation(key));
        button.setTooltipText(getTranslation(key));
    }

    private int moment() {
        return moment;
    }

    private void go(int target) {
        choose.accept(target);
    }

    private void playing(boolean isPlaying) {
        play.setIcon((isPlaying ? Lucide.PAUSE : Lucide.PLAY).create());
        name(play, isPlaying ? "replay.pause" : "replay.play");
    }

    /** @param words what the moment is, for those who do not see the table */
    void show(int chosen, String words) {
        moment = chosen;
        place.setText(getTranslation("replay.place", chosen + 1, last + 1));
        slider.show(chosen, words);
        first.setEnabled(chosen > 0);
        previous.setEnabled(chosen > 0);
        next.setEnabled(chosen < last);
        end.setEnabled(chosen < last);
    }
}
