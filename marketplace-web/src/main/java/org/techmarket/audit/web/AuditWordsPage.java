package org.techmarket.audit.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.techmarket.shared.Alteration;
import org.techmarket.shared.web.Choice;
import org.techmarket.shared.web.Reader;
import org.techmarket.shared.web.Words;

/**
 * What was recorded in the words of the capability it is about. What has no words there, be it of a
 * later release or an older one, is shown as it was recorded.
 */
@Named("auditWords")
@RequestScoped
public class AuditWordsPage {

  private static final String OURS = "audit";
  private static final Map<String, String> CAPABILITIES =
      Map.ofEntries(
          Map.entry("Account", "identity"),
          Map.entry("Organisation", "identity"),
          Map.entry("StoredFile", "document"),
          Map.entry("Achievement", "exhibition"),
          Map.entry("Roadshow", "roadshow"),
          Map.entry("RoadshowBooking", "roadshow"),
          Map.entry("HallBooking", "venue"),
          Map.entry("Contract", "trade"),
          Map.entry("RegistrationCase", "registration"),
          Map.entry("RegistrationPoint", "registration"),
          Map.entry("Mail", "notification"));
  private static final List<String> VERBS =
      List.of(
          "signIn",
          "signInFailed",
          "lockSignIn",
          "signOut",
          "endSession",
          "endOtherSessions",
          "upload",
          "issueToken",
          "revokeToken",
          "changePassword",
          "offerPassword",
          "offerFirstPassword",
          "arrive",
          "changeMail",
          "closeAccount",
          "open",
          "admit",
          "allow",
          "leave",
          "change",
          "seal",
          "recordOpinion",
          "resend");
  private static final Map<String, String> STAGES =
      Map.of("RoadshowBooking", "BookingStage", "RegistrationCase", "CaseStage");

  @Inject private Words words;
  @Inject private Reader reader;

  /** The kinds of things to choose from. */
  public List<Choice> getSubjects() {
    return CAPABILITIES.keySet().stream()
        .sorted()
        .map(type -> new Choice(type, subject(type)))
        .toList();
  }

  /** What is done beside the steps of procedures, to choose from. */
  public List<Choice> getVerbs() {
    return VERBS.stream().map(verb -> new Choice(verb, what(null, verb, null))).toList();
  }

  /** What a kind of thing is called. */
  public String subject(String type) {
    return find("audit.subject." + type).orElse(type);
  }

  /** What was done, or the stage that was reached; pages say nothing as an empty text. */
  public String what(String type, String verb, String stage) {
    if (verb != null && !verb.isEmpty()) {
      return find("audit.verb." + verb).orElse(verb);
    }
    String enumType = STAGES.getOrDefault(type, type + "Stage");
    return find(capability(type) + "." + enumType + "." + stage).orElse(stage);
  }

  /** The fields that were changed, by their labels where they have some. */
  public List<AlteredField> fields(String type, Alteration altered) {
    List<AlteredField> fields = new ArrayList<>();
    for (String name : altered.names()) {
      String before = shown(type, altered.before().get(name));
      String after = shown(type, altered.after().get(name));
      fields.add(new AlteredField(label(type, name), before, after));
    }
    return fields;
  }

  /** The labels of the fields that were changed. */
  public String labels(String type, Alteration altered) {
    return altered.names().stream()
        .map(name -> label(type, name))
        .distinct()
        .collect(Collectors.joining(find("audit.comma").orElseThrow()));
  }

  private String label(String type, String name) {
    String field = name.substring(name.lastIndexOf('.') + 1);
    String of = capability(type);
    String subject = type.substring(0, 1).toLowerCase(Locale.ROOT) + type.substring(1);
    return find("audit.field." + name)
        .or(() -> find("audit.field." + field))
        .or(() -> find(of + ".field." + field))
        .or(() -> find(of + "." + subject + "." + field))
        .or(() -> find(of + "." + field))
        .or(() -> words.findConstant(locale(), of, field))
        .orElse(name);
  }

  private String shown(String type, String value) {
    return value == null
        ? null
        : value.lines().map(line -> line(type, line)).collect(Collectors.joining("\n"));
  }

  private String line(String type, String line) {
    if (line.matches("[A-Z][A-Z0-9_]+")) {
      return words.findConstant(locale(), capability(type), line).orElse(line);
    }
    return line.matches("\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z")
        ? words.moment(locale(), Instant.parse(line))
        : find("audit.value." + line).orElse(line);
  }

  private Optional<String> find(String code) {
    return words.find(locale(), code);
  }

  private static String capability(String type) {
    return CAPABILITIES.getOrDefault(type, OURS);
  }

  private Locale locale() {
    return reader.getLocale();
  }
}
