-- A correction used to forget that experts had been asked, so that the time for them was given anew.
update registration_case c set experts_asked = true where not experts_asked and exists (
  select from recorded_transition where subject = 'RegistrationCase' and subject_id = c.id and to_stage = 'EXPERT_REVIEW');
