package org.techmarket.registration;

/** What a registration form says, once read. */
public record RegistrationTerms(
    Classification classification,
    ClaimedAmounts amounts,
    Outlook outlook,
    Rights rights,
    Plan plan,
    Content content,
    Declarations declarations,
    Attachments attachments) {}
