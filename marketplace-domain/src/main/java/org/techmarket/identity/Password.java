package org.techmarket.identity;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.techmarket.shared.EntryReader;

/**
 * What a password must be, wherever one is chosen (口令规则): at least eight characters of three kinds
 * (GB/T 22239), at most 128, without the user name, and none of those that are tried first.
 */
public final class Password {

  private static final int SHORTEST = 8;
  private static final int LONGEST = 128;
  private static final int KINDS = 3;
  private static final String FIELD = "password";

  /** In small letters. They have three kinds of characters, and everybody knows them. */
  private static final Set<String> COMMON =
      Set.of(
          "p@ssw0rd",
          "p@ssword1",
          "p@ssw0rd1",
          "p@ssw0rd123",
          "passw0rd",
          "passw0rd1",
          "passw0rd!",
          "password1",
          "password1!",
          "password12",
          "password123",
          "password@123",
          "password123!",
          "abc12345",
          "abc123456",
          "abc@1234",
          "abc@12345",
          "abcd1234",
          "abcd@1234",
          "abc123!@#",
          "aa123456",
          "aa123456.",
          "aa123456!",
          "aa@123456",
          "a1234567",
          "a12345678",
          "a123456789",
          "admin123",
          "admin@123",
          "admin1234",
          "admin@1234",
          "admin123!",
          "admin123456",
          "root@123",
          "qwer1234",
          "qwer@1234",
          "qwer1234!",
          "qwerty123",
          "qwerty123!",
          "qwerty12",
          "qwe123!@#",
          "1qaz@wsx",
          "1qaz2wsx",
          "1qaz!qaz",
          "1q2w3e4r",
          "1q2w3e4r!",
          "1q2w3e4r5t",
          "zaq1@wsx",
          "zaq12wsx",
          "welcome1",
          "welcome1!",
          "welcome123",
          "welcome@123",
          "changeme1",
          "changeme1!",
          "changeme123",
          "test1234",
          "test@123",
          "test@1234",
          "huawei@123",
          "admin@huawei",
          "asdf1234",
          "asdf@1234",
          "iloveyou1",
          "iloveyou1!",
          "woaini520",
          "woaini1314",
          "woaini@1314",
          "letmein1",
          "letmein1!",
          "monkey123",
          "dragon123",
          "summer2026",
          "winter2026",
          "spring2026",
          "zxcv1234",
          "zxcvbnm1",
          "zxcvbnm123",
          "user@123",
          "user1234",
          "guest@123",
          "system@123");

  private Password() {}

  /** What was typed, if it may be a password of somebody with this user name; else a fault. */
  public static String read(EntryReader read, String field, String typed, String login) {
    String secret = typed == null ? "" : typed;
    if (secret.isEmpty()) {
      return read.fault(field, "shared.required");
    }
    if (secret.length() < SHORTEST || secret.length() > LONGEST || kinds(secret) < KINDS) {
      return read.fault(field, "identity.weakPassword");
    }
    String small = secret.toLowerCase(Locale.ROOT);
    if (login != null && small.contains(login.toLowerCase(Locale.ROOT))) {
      return read.fault(field, "identity.passwordIsLogin");
    }
    return COMMON.contains(small) ? read.fault(field, "identity.commonPassword") : secret;
  }

  /** The same where passwords are kept; where they are not, none is taken and it is null. */
  static char[] readIf(boolean kept, EntryReader read, String typed, String login) {
    if (kept) {
      String secret = read(read, FIELD, typed, login);
      return secret == null ? null : secret.toCharArray();
    }
    if (typed != null && !typed.isEmpty()) {
      read.fault(FIELD, "identity.passwordElsewhere");
    }
    return null;
  }

  private static long kinds(String secret) {
    Stream<String> kinds = Stream.of("[a-z]", "[A-Z]", "\\d", "[^a-zA-Z0-9]");
    return kinds.filter(kind -> secret.matches("(?s).*" + kind + ".*")).count();
  }
}
