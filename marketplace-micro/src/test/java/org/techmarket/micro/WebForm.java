package org.techmarket.micro;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A form as it is rendered.
 *
 * @param method post or get
 * @param prefix what stands before the name of every field
 * @param fields by their names; what is hidden and the button that is pressed
 */
public record WebForm(
    String action, String method, String prefix, Map<String, List<String>> fields) {

  private static final Pattern FORM =
      Pattern.compile("(?s)<form [^>]*method=\"(?:post|get)\".*?</form>");
  private static final Pattern HIDDEN = Pattern.compile("<input [^>]*type=\"hidden\"[^>]*>");

  /** The form with a button of this {@code data-test}. */
  public static WebForm with(String button, String page) {
    Matcher forms = FORM.matcher(page);
    while (forms.find()) {
      String form = forms.group();
      Matcher pressed =
          Pattern.compile("<(?:input|button) [^>]*data-test=\"" + button + "\"[^>]*>")
              .matcher(form);
      if (pressed.find()) {
        return read(form, pressed.group());
      }
    }
    throw new AssertionError("No form with the button " + button + " in " + page);
  }

  /** The form with what somebody types into it. */
  public WebForm filled(Map<String, ?> typed) {
    Map<String, List<String>> all = new LinkedHashMap<>(fields);
    typed.forEach(
        (field, value) ->
            all.put(
                fields.containsKey(field) ? field : prefix + field,
                value instanceof List<?> several
                    ? several.stream().map(String::valueOf).toList()
                    : List.of(String.valueOf(value))));
    return new WebForm(action, method, prefix, all);
  }

  /** The same content sent somewhere else, as a script does it. */
  public WebForm sentTo(String address) {
    return new WebForm(address, method, prefix, fields);
  }

  private static WebForm read(String form, String button) {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    HIDDEN
        .matcher(form)
        .results()
        .map(hidden -> hidden.group())
        .forEach(tag -> fields.put(attribute(tag, "name"), List.of(attribute(tag, "value"))));
    if (!attribute(button, "name").isEmpty()) {
      fields.put(attribute(button, "name"), List.of(attribute(button, "value")));
    }
    boolean prefixed = form.contains("name=\"" + attribute(form, "id") + ":");
    String prefix = prefixed ? attribute(form, "id") + ":" : "";
    return new WebForm(attribute(form, "action"), attribute(form, "method"), prefix, fields);
  }

  private static String attribute(String tag, String name) {
    Matcher matcher = Pattern.compile(" " + name + "=\"([^\"]*)\"").matcher(tag);
    return matcher.find() ? matcher.group(1).replace("&amp;", "&").replace("&quot;", "\"") : "";
  }
}
