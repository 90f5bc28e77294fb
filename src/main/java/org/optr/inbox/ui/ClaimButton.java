package org.optr.inbox.ui;

import com.vaadin.flow.component.button.Button;
import org.optr.engine.WorkItem;
import org.optr.engine.WorkItems;
import org.optr.ui.Kbd;
import org.optr.ui.Lucide;

/** Takes an item that nobody has, or gives one's own back to those who might do it too. */
final class ClaimButton extends Button {

    /** @param mine whether the person on the screen has the item */
    ClaimButton(WorkItem item, boolean mine, WorkItems works, Runnable done) {
        addThemeNames("small");
        addClassName("claim");
        var shared = item.candidates().size() + item.groups().size() > 0;
        if (item.assignee() == null) {
            offer("inbox.claim", Lucide.HAND, () -> works.claim(item.id()), done);
        } else {
            offer("inbox.release", Lucide.UNDO_2, () -> works.release(item.id()), done);
            setVisible(mine && shared);
        }
    }

    private ClaimButton() {
        setVisible(false);
    }

    static ClaimButton none() {
        return new ClaimButton();
    }

    private void offer(String words, Lucide icon, Runnable command, Runnable done) {
        setText(getTranslation(words));
        setIcon(icon.create(14));
        setSuffixComponent(new Kbd("U"));
        setDisableOnClick(true);
        addClickListener(click -> {
            try {
                command.run();
            } finally {
                setEnabled(true);
                done.run();
            }
        });
    }
}
