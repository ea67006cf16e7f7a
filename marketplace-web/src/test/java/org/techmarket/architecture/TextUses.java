package org.techmarket.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Which texts code and pages ask for: whole keys, and prefixes of keys that are put together. */
final class TextUses {

  /** Settings of the database, never shown. */
  private static final Set<String> NOT_SHOWN = Set.of("ParameterName", "StandingTextName");

  private static final String CAPABILITIES =
      Texts.capabilities().collect(Collectors.joining("|", "(?:", ")"));
  private static final Pattern MISSING = Pattern.compile("new NotFound\\(\\s*\"([\\w.]+)\"");
  private static final Pattern IN_CODE =
      Pattern.compile("(?<!NotFound\\(\\s{0,20})\"(" + CAPABILITIES + "\\.[\\w.]+)\"");
  private static final Pattern IN_PAGES =
      Pattern.compile("(?<!\\[\\s{0,9})['\"](" + CAPABILITIES + "\\.[a-z][\\w.]*)['\"]");
  private static final Pattern OF_BUNDLE = Pattern.compile("\\b(\\w*[tT]ext)\\[\\s*'([\\w.]+)'");

  /** Each key or prefix, with the first file that asks for it. */
  final Map<String, String> uses = new TreeMap<>();

  TextUses() {
    Texts.eachSource(
        ".java",
        (file, code) -> {
          collect(MISSING, code, file, key -> key + ".notFound");
          collect(IN_CODE, code, file, key -> key);
        });
    Texts.eachSource(
        ".xhtml",
        (file, page) -> {
          collect(IN_PAGES, page, file, key -> key);
          Matcher found = OF_BUNDLE.matcher(page);
          while (found.find()) {
            uses.putIfAbsent(capability(found.group(1)) + "." + found.group(2), file);
          }
        });
  }

  /** The keys of the words of all constants that pages show. */
  static Set<String> constants() {
    Set<String> keys = new TreeSet<>();
    new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.techmarket")
            .stream()
            .filter(type -> type.isEnum() && !NOT_SHOWN.contains(type.getSimpleName()))
            .filter(type -> !type.getPackageName().endsWith(".web"))
            .forEach(
                type ->
                    type.getEnumConstants()
                        .forEach(constant -> keys.add(word(type) + "." + constant.name())));
    return keys;
  }

  private static String word(JavaClass type) {
    String name =
        type.getEnclosingClass().map(JavaClass::getSimpleName).orElse("") + type.getSimpleName();
    return type.getPackageName().split("\\.")[2] + "." + name;
  }

  private static String capability(String variable) {
    return variable.equals("text") ? "shared" : variable.substring(0, variable.length() - 4);
  }

  private void collect(Pattern pattern, String text, String file, UnaryOperator<String> key) {
    Matcher found = pattern.matcher(text);
    while (found.find()) {
      uses.putIfAbsent(key.apply(found.group(1)), file);
    }
  }
}
