package org.optr.objective;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import org.optr.shared.Ids;
import org.optr.shared.SubjectDirectory;
import org.optr.shared.SubjectKind;
import org.optr.shared.SubjectRef;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Answers for cycles, which are open to everybody. */
@Component
class CycleDirectory implements SubjectDirectory {

    private final Cycles cycles;

    CycleDirectory(Cycles cycles) {
        this.cycles = cycles;
    }

    @Override
    public SubjectKind kind() {
        return SubjectKind.CYCLE;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Subject> find(String id) {
        return Ids.read(id, CycleId::of)
                .flatMap(cycles::find)
                .map(cycle -> new Subject(ref(cycle), cycle.name(), path(cycle), "objectives?cycle=" + cycle.id()));
    }

    private List<PathPart> path(CycleSummary cycle) {
        var path = new ArrayDeque<PathPart>();
        cycles.outwards(cycle.id()).stream()
                .map(cycles::get)
                .forEach(each -> path.addFirst(new PathPart(ref(each), each.name())));
        return List.copyOf(path);
    }

    private static SubjectRef ref(CycleSummary cycle) {
        return new SubjectRef(SubjectKind.CYCLE, cycle.id().toString());
    }
}
