package org.techmarket.micro.journey;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/** Each test is a step that builds on the one before: after one has failed the rest is skipped. */
final class StepByStep implements ExecutionCondition, TestExecutionExceptionHandler {

  private String failed;

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext step) {
    return failed == null
        ? ConditionEvaluationResult.enabled("every step before it was made")
        : ConditionEvaluationResult.disabled("after " + failed + " failed");
  }

  @Override
  public void handleTestExecutionException(ExtensionContext step, Throwable cause)
      throws Throwable {
    failed = step.getDisplayName();
    throw cause;
  }
}
