package example.violations.silent;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes something without a word, beside methods that do as they should. */
@Service
@Transactional
public class SilentService {

    private final ApplicationEventPublisher events;
    private int state;

    SilentService(ApplicationEventPublisher events) {
        this.events = events;
    }

    public void changeSilently() {
        state++;
    }

    public void change() {
        state++;
        tell();
    }

    @Transactional(readOnly = true)
    public int state() {
        return state;
    }

    private void tell() {
        events.publishEvent(state);
    }
}
