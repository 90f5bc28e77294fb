package org.optr.engine.camunda;

import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.task.TaskDecorator;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;

/** Gives an open item what its step would give to a new one. */
final class ItemRenewal extends TaskDecorator {

    ItemRenewal(TaskDefinition step) {
        super(step, Context.getProcessEngineConfiguration().getExpressionManager());
    }

    /** Whether both steps ask the same persons, as the models say it. */
    boolean addressesAs(ItemRenewal other) {
        return addressees().equals(other.addressees());
    }

    private List<Object> addressees() {
        return List.of(
                text(taskDefinition.getAssigneeExpression()),
                texts(taskDefinition.getCandidateUserIdExpressions()),
                texts(taskDefinition.getCandidateGroupIdExpressions()));
    }

    private static Set<String> texts(Collection<Expression> expressions) {
        return expressions.stream().map(ItemRenewal::text).collect(toSet());
    }

    private static String text(@Nullable Expression expression) {
        return Optional.ofNullable(expression)
                .map(Expression::getExpressionText)
                .orElse("");
    }

    void address(TaskEntity task) {
        task.setAssignee(null);
        for (var link : List.copyOf(task.getCandidates())) {
            if (link.getUserId() == null) {
                task.deleteCandidateGroup(link.getGroupId());
            } else {
                task.deleteCandidateUser(link.getUserId());
            }
        }
        initializeTaskAssignments(task, task.getExecution());
        task.setPriority(Task.PRIORITY_NORMAL);
        initializeTaskPriority(task, task.getExecution());
    }

    void limit(TaskEntity task) {
        task.setDueDate(null);
        initializeTaskDueDate(task, task.getExecution());
    }
}
