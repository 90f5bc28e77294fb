package org.optr.objective;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The periods that objectives are set for. Everybody may see them; OKR masters and administrators make them. */
@Service
@Transactional
public class CycleService {

    public CycleId create(CycleDraft draft) {
        throw new UnsupportedOperationException();
    }

    /** Returns all cycles, newest first, a parent before its children. */
    @Transactional(readOnly = true)
    public List<CycleSummary> all() {
        throw new UnsupportedOperationException();
    }

    /** Returns the shortest cycle that today lies in. */
    @Transactional(readOnly = true)
    public Optional<CycleSummary> current() {
        throw new UnsupportedOperationException();
    }
}
