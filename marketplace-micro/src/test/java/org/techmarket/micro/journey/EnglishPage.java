package org.techmarket.micro.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.techmarket.micro.Sql;

/**
 * Finds text that was left in Chinese on an English page. What people have entered stays as it is.
 */
record EnglishPage(List<String> entered) {

  private static final String WHAT_PEOPLE_ENTERED =
      """
      select name from organisation where name is not null union select name from achievement
      union select summary from achievement union select theme from roadshow
      union select display_name from account union select reason from audit_entry
      union select name from contract union select substr(name, 1, 1) || '******' from contract union select name from contract_party union select presenter from roadshow_booking union select companion1 from roadshow_booking
      """;

  /** Every visible text with Chinese characters that does not say it is Chinese. */
  private static final String CHINESE =
      """
      () => {
        const chinese = /[\\u3000-\\u303f\\u3400-\\u9fff\\uff00-\\uffef]/;
        const shows = element => element.checkVisibility() && !element.closest('[lang^="zh"]');
        const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        const found = [];
        while (texts.nextNode()) {
          const text = texts.currentNode;
          if (chinese.test(text.data) && shows(text.parentElement)) found.push(text.data.trim());
        }
        for (const element of document.querySelectorAll('[aria-label],[placeholder],[title],[data-label]'))
          for (const name of ['aria-label', 'placeholder', 'title', 'data-label'])
            if (chinese.test(element.getAttribute(name) ?? '') && !element.closest('[lang^="zh"]'))
              found.push(element.getAttribute(name));
        return [document.title, ...found].filter(text => chinese.test(text));
      }""";

  static EnglishPage of(Sql sql) {
    return new EnglishPage(
        sql.texts(WHAT_PEOPLE_ENTERED).stream().filter(text -> text != null).toList());
  }

  void check(Page page) {
    @SuppressWarnings("unchecked")
    List<String> chinese = (List<String>) page.evaluate(CHINESE);
    assertThat(chinese.stream().map(this::withoutEntered).filter(EnglishPage::isChinese).toList())
        .as("left in Chinese on " + page.url())
        .isEmpty();
  }

  private String withoutEntered(String text) {
    String left = text;
    for (String known : entered) {
      left = left.replace(known, "");
    }
    return left;
  }

  private static boolean isChinese(String text) {
    return text.codePoints()
        .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
  }
}
