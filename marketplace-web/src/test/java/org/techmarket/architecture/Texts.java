package org.techmarket.architecture;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** The texts of all capabilities and the sources that use them, read from the working tree. */
final class Texts {

  private static final Path ROOT = Path.of("..");
  private static final Path BUNDLES =
      ROOT.resolve("marketplace-web/src/main/resources/org/techmarket");

  private Texts() {}

  /** Every text of a language, by capability and key, such as {@code identity.loginTaken}. */
  static Map<String, String> all(String bundle) {
    Map<String, String> texts = new TreeMap<>();
    capabilities()
        .forEach(
            capability ->
                load(BUNDLES.resolve(capability + "/web/" + bundle + ".properties"))
                    .forEach((key, text) -> texts.put(capability + "." + key, text.toString())));
    return texts;
  }

  static Stream<String> capabilities() {
    try (Stream<Path> folders = Files.list(BUNDLES)) {
      return folders.map(folder -> folder.getFileName().toString()).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static boolean exists(String capability, String bundle) {
    return Files.exists(BUNDLES.resolve(capability + "/web/" + bundle + ".properties"));
  }

  /** Shows the Java sources and pages of all modules, without their comments. */
  static void eachSource(String extension, BiConsumer<String, String> reader) {
    try (Stream<Path> modules = Files.list(ROOT)) {
      modules
          .filter(module -> module.getFileName().toString().startsWith("marketplace-"))
          .map(module -> module.resolve("src/main"))
          .filter(Files::isDirectory)
          .sorted()
          .forEach(folder -> eachFile(folder, extension, reader));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void eachFile(Path folder, String extension, BiConsumer<String, String> reader) {
    try (Stream<Path> files = Files.walk(folder)) {
      files
          .filter(file -> file.toString().endsWith(extension))
          .sorted()
          .forEach(file -> reader.accept(ROOT.relativize(file).toString(), code(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String code(Path file) {
    try {
      String comments =
          file.toString().endsWith(".java") ? "(?s)/\\*.*?\\*/|(?m)//[^\"\\n]*$" : "(?s)<!--.*?-->";
      return Files.readString(file).replaceAll(comments, "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Properties load(Path file) {
    Properties texts = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      texts.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }
}
