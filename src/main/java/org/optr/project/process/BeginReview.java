package org.optr.project.process;

import java.util.Collection;
import java.util.stream.Collectors;
import org.optr.engine.ProcessVariable;
import org.optr.engine.Step;
import org.optr.engine.StepInfo;
import org.optr.engine.StepVariables;
import org.optr.objective.ObjectiveId;
import org.optr.objective.ObjectiveReview;
import org.optr.project.ProjectReader;
import org.optr.project.ProjectStatus;
import org.optr.project.ProjectSummary;
import org.springframework.stereotype.Component;

@Component("beginReview")
@StepInfo(
        title = "Begin review",
        description =
                "Begins a review of the objective: says which key results and which running projects are asked for.",
        writes = {"keyResultIds", "projectIds"})
class BeginReview implements Step {

    /** So many ids fit into one process variable. */
    private static final int MOST = 100;

    private static final ProcessVariable<String> KEY_RESULTS = new ProcessVariable<>("keyResultIds", String.class);
    private static final ProcessVariable<String> PROJECTS = new ProcessVariable<>("projectIds", String.class);

    private final ObjectiveReview review;
    private final ProjectReader projects;

    BeginReview(ObjectiveReview review, ProjectReader projects) {
        this.review = review;
        this.projects = projects;
    }

    @Override
    public void run(StepVariables variables) {
        var objective = ObjectiveId.of(variables.subject().id());
        KEY_RESULTS.set(variables, list(review.begin(objective, variables.run())));
        PROJECTS.set(
                variables,
                list(projects.ofObjective(objective).stream()
                        .filter(project -> project.leading().equals(objective))
                        .filter(project -> project.status() == ProjectStatus.RUNNING)
                        .map(ProjectSummary::id)
                        .toList()));
    }

    private static String list(Collection<?> ids) {
        return ids.stream().limit(MOST).map(Object::toString).collect(Collectors.joining(","));
    }
}
