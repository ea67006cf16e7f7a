package org.techmarket.micro.access;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.techmarket.micro.Reply;
import org.techmarket.micro.WebForm;

/** What can be pressed on a page that sends something about what the page is about. */
final class Buttons {

  private static final Pattern FORM =
      Pattern.compile("(?s)<form [^>]*method=\"post\"[^>]*>.*?</form>");
  private static final Pattern BUTTON =
      Pattern.compile("<(?:input|button) [^>]*type=\"submit\"[^>]*>|<button (?![^>]*type=)[^>]*>");
  private static final Pattern NAME = Pattern.compile(" data-test=\"([^\"]+)\"");
  private static final Map<String, String> REASON = Map.of("reason", "请补充有关数据");

  private Buttons() {}

  /** The form of each button, by the button's {@code data-test}; signing out is on every page. */
  static Map<String, WebForm> of(Reply reply) {
    Map<String, WebForm> buttons = new LinkedHashMap<>();
    String page = reply.status() == 200 ? reply.text() : "";
    Matcher forms = FORM.matcher(page);
    while (forms.find()) {
      BUTTON
          .matcher(forms.group())
          .results()
          .map(button -> NAME.matcher(button.group()))
          .filter(Matcher::find)
          .map(name -> name.group(1))
          .filter(name -> !name.equals("sign-out"))
          .forEach(name -> buttons.put(name, WebForm.with(name, page).filled(REASON)));
    }
    return buttons;
  }
}
