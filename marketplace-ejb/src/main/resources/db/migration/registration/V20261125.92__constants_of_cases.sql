-- As every column that holds the constants of an enum.
alter table registration_case
  add constraint registration_case_approved_sub_type_known check (approved_sub_type in ('ENTRUSTED', 'COOPERATIVE', 'PATENT_RIGHT',
    'PATENT_APPLICATION', 'PATENT_LICENSE', 'KNOW_HOW', 'KNOW_HOW_LICENSE', 'SOFTWARE', 'IC_LAYOUT', 'PLANT_VARIETY', 'BIO_MEDICINE',
    'OTHER_IP_LICENSE', 'TECH_EQUITY', 'ADVICE', 'GENERAL', 'INTERMEDIARY', 'TRAINING')),
  add constraint registration_case_approved_license_mode_known check (approved_license_mode in ('EXCLUSIVE', 'SOLE', 'ORDINARY', 'SUB',
    'CROSS', 'OPEN')),
  add constraint registration_case_ground_known check (ground in ('R01', 'R02', 'R03', 'R04', 'R05', 'R06', 'R07', 'R08', 'R09', 'R10',
    'R11', 'R12', 'R13', 'R14', 'R15', 'R16', 'R17'));
alter table registration_finding add constraint registration_finding_question_known check (question in ('WRITTEN',
  'PARTIES_CLEAR', 'SUBJECT_CLEAR', 'PRICE_CLEAR', 'SECURITY_GIVEN', 'NAME_FITS', 'NO_MONOPOLY', 'SEALED', 'IN_FORCE',
  'PROVED', 'LAWFUL', 'TECHNICAL', 'NOT_REGISTERED_ELSEWHERE', 'AUTHORISED', 'OF_THIS_POINT', 'LICENSED_TO_PRODUCE',
  'GENUINE', 'NOT_YET_MASTERED', 'RESULT_MASTERED', 'RESULT_OWNED', 'LICENSED_RESULT_MASTERED',
  'LICENSED_RIGHT_LIVES', 'TECHNICAL_PROJECT', 'TECHNICAL_PROBLEM'));
