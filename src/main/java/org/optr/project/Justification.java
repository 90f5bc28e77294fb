package org.optr.project;

import static org.optr.shared.RuleViolation.require;

import java.util.List;
import org.optr.shared.Texts;

/**
 * Why a project is worth it, without its figures: open to everybody. What is missing blocks the submission, not the saving.
 *
 * @param options the ways to meet the need, in the order of the page
 * @param riskRating probability (1 to 5) × impact (1 to 5), from 1 to 25; 0 while not rated
 * @param feasibility whether it can be done: time, people, technology
 */
public record Justification(
        String need, List<Option> options, String benefits, String risks, int riskRating, String feasibility) {

    static final Justification NOTHING = new Justification("", List.of(), "", "", 0, "");

    private static final int HIGHEST_RATING = 25;
    private static final int MOST_OPTIONS = 10;

    public Justification {
        need = Texts.optional(need, Limits.LONG, "project.need");
        benefits = Texts.optional(benefits, Limits.LONG, "project.benefits");
        risks = Texts.optional(risks, Limits.LONG, "project.risks");
        feasibility = Texts.optional(feasibility, Limits.LONG, "project.feasibility");
        require(riskRating >= 0 && riskRating <= HIGHEST_RATING, "project.risk-rating", riskRating, HIGHEST_RATING);
        require(options.size() <= MOST_OPTIONS, "project.options.too-many", MOST_OPTIONS);
        require(options.stream().filter(Option::chosen).count() <= 1, "project.options.several-chosen");
        options = List.copyOf(options);
    }
}
