package org.techmarket.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.techmarket.shared.Money;

class ChineseAmountTest {

  @ParameterizedTest
  @CsvSource({
    "0, 零元整",
    "0.01, 壹分",
    "0.05, 伍分",
    "0.10, 壹角",
    "0.35, 叁角伍分",
    "1, 壹元整",
    "1.02, 壹元零贰分",
    "10, 壹拾元整",
    "12.30, 壹拾贰元叁角",
    "100.05, 壹佰元零伍分",
    "101, 壹佰零壹元整",
    "110, 壹佰壹拾元整",
    "325.04, 叁佰贰拾伍元零肆分",
    "1001, 壹仟零壹元整",
    "1409.50, 壹仟肆佰零玖元伍角",
    "1680.32, 壹仟陆佰捌拾元零叁角贰分",
    "6007.14, 陆仟零柒元壹角肆分",
    "10000, 壹万元整",
    "10001, 壹万零壹元整",
    "100500, 壹拾万零伍佰元整",
    "107000.53, 壹拾万零柒仟元零伍角叁分",
    "16409.02, 壹万陆仟肆佰零玖元零贰分",
    "1010101.01, 壹佰零壹万零壹佰零壹元零壹分",
    "1234567.89, 壹佰贰拾叁万肆仟伍佰陆拾柒元捌角玖分",
    "10010000.50, 壹仟零壹万元零伍角",
    "100000000, 壹亿元整",
    "100000001, 壹亿零壹元整",
    "100005000, 壹亿零伍仟元整",
    "100050000, 壹亿零伍万元整",
    "1200000000, 壹拾贰亿元整",
    "98765432109.87, 玖佰捌拾柒亿陆仟伍佰肆拾叁万贰仟壹佰零玖元捌角柒分",
    "100000000000, 壹仟亿元整"
  })
  void anAmountIsWrittenInCapitals(String yuan, String words) {
    assertThat(ChineseAmount.of(Money.of(yuan))).isEqualTo(words);
  }

  @Test
  void whatIsWrittenCanBeReadBack() {
    Random random = new Random(20261123);
    for (int i = 0; i < 20_000; i++) {
      long cents = (long) Math.pow(10, random.nextDouble() * 13);
      Money amount = new Money(BigDecimal.valueOf(cents, 2));
      String words = ChineseAmount.of(amount);
      assertThat(cents(words)).as(words).isEqualTo(cents);
      assertThat(words).doesNotContain("零零").doesNotStartWith("零").doesNotContain("零元");
    }
  }

  @Test
  void noAmountBelowZeroOrAboveTheMostIsWritten() {
    assertThatIllegalArgumentException().isThrownBy(() -> ChineseAmount.of(Money.of("-0.01")));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ChineseAmount.of(Money.of("100000000000.01")));
  }

  /** Reads as a person does: digit times place, summed up at each group and at the yuan. */
  private static long cents(String words) {
    Map<Character, Integer> places = Map.of('拾', 10, '佰', 100, '仟', 1000);
    Map<Character, Long> groups = Map.of('万', 10_000L, '亿', 100_000_000L);
    long cents = 0;
    long yuan = 0;
    long group = 0;
    int digit = 0;
    for (char c : words.toCharArray()) {
      if (places.containsKey(c)) {
        group += (long) digit * places.get(c);
        digit = 0;
      } else if (groups.containsKey(c)) {
        yuan += (group + digit) * groups.get(c);
        group = 0;
        digit = 0;
      } else if (c == '元') {
        cents += (yuan + group + digit) * 100;
        digit = 0;
      } else if (c == '角' || c == '分') {
        cents += (long) digit * (c == '角' ? 10 : 1);
        digit = 0;
      } else if (c != '零' && c != '整') {
        digit = "零壹贰叁肆伍陆柒捌玖".indexOf(c);
      }
    }
    return cents;
  }
}
