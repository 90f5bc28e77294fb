package example.violations.result.recognition;

import java.math.BigDecimal;
import org.optr.objective.Commitment;
import org.optr.result.Scoring;

/** Thanks the better the score is. */
class PayByScore {

    String words(BigDecimal score) {
        return "Thanks for " + Scoring.grade(score, Commitment.COMMITTED);
    }
}
