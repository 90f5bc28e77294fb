package org.optr.workbench.move;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import org.optr.engine.CaseMoves;
import org.optr.engine.ModelLibrary;
import org.optr.engine.ModelLibrary.Version;
import org.optr.engine.ModelLibrary.VersionId;
import org.optr.engine.ModelPackage;
import org.optr.engine.MovePlan;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells process owners what a change would mean for running cases, before it comes into force. */
@Service
@Transactional(readOnly = true)
public class MoveForecasts {

    private static final VersionId UNPUBLISHED = new VersionId("unpublished");

    private final MoveDesk desk;
    private final CaseMoves engine;
    private final ModelLibrary library;

    MoveForecasts(MoveDesk desk, CaseMoves engine, ModelLibrary library) {
        this.desk = desk;
        this.engine = engine;
        this.library = library;
    }

    /**
     * Returns what would become of the cases of each version that has any, the newest first; nothing where no process is drawn.
     *
     * @throws org.optr.shared.RuleViolation if the models could not be published as they are
     */
    public List<MoveForecast> of(ModelPackage models) {
        desk.requireOwner();
        return models.process().stream()
                .flatMap(process -> library.versions(models.name()).stream())
                .filter(version -> version.runningCases() > 0)
                .map(version -> forecast(version, models))
                .toList();
    }

    private MoveForecast forecast(Version from, ModelPackage models) {
        var proposed = MoveOptions.proposed(engine.steps(from.id(), models));
        var plan = new MovePlan(from.id(), UNPUBLISHED, proposed);
        return new MoveForecast(from, engine.cases(from.id()).stream().collect(groupingBy(plan::of, counting())));
    }
}
