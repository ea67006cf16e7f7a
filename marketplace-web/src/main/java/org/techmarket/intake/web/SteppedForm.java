package org.techmarket.intake.web;

import java.util.Map;
import org.techmarket.shared.Invalid;

/** A page with a form that is filled in over several steps; {@link StepsPage} leads through it. */
public interface SteppedForm {

  /** Which steps there are and what is asked in each. */
  StepPlan getPlan();

  /** Under what the form is saved while it is typed. */
  String getDraftOf();

  /** What stands in the form. */
  Map<String, String> getForm();

  /**
   * Reads the form without doing anything.
   *
   * @throws Invalid when a field cannot be read or the fields do not fit each other
   */
  void check();

  /** Does what the form is for, and leads on. */
  void submit();
}
