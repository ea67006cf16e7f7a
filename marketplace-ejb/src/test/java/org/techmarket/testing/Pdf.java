package org.techmarket.testing;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.techmarket.document.service.Box;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/**
 * A PDF as others read it: by poppler's programs, ZXing and veraPDF. Where a program is missing the
 * test fails.
 */
public record Pdf(byte[] bytes) {

  private static final Pattern WORD =
      Pattern.compile(
          "<word xMin=\"([\\d.]+)\" yMin=\"([\\d.]+)\" xMax=\"([\\d.]+)\" yMax=\"([\\d.]+)\">(.*?)</word>");

  /** A word and where it stands, in points from the upper left corner of its page. */
  public record Word(int page, String text, Box box) {}

  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  /** The text in the order in which it was written, without blanks and line breaks. */
  public String text() {
    return run("pdftotext", "-raw", "FILE", "-").replaceAll("\\s+", "");
  }

  public List<Word> words() {
    String[] pages = run("pdftotext", "-bbox", "FILE", "-").split("<page ");
    List<Word> words = new ArrayList<>();
    for (int page = 1; page < pages.length; page++) {
      int number = page;
      WORD.matcher(pages[page]).results().map(m -> word(number, m)).forEach(words::add);
    }
    return words;
  }

  public int pages() {
    return Integer.parseInt(run("pdfinfo", "FILE").replaceAll("(?s).*Pages: +(\\d+).*", "$1"));
  }

  /** What a reader is told of the signature. */
  public String signature() {
    return run("pdfsig", "FILE");
  }

  /** What the QR code on a page says, as seen from its picture. */
  public String qrCode(int page) throws IOException, NotFoundException {
    BufferedImage seen = picture(page, 150);
    int[] pixels = seen.getRGB(0, 0, seen.getWidth(), seen.getHeight(), null, 0, seen.getWidth());
    var source = new RGBLuminanceSource(seen.getWidth(), seen.getHeight(), pixels);
    var bitmap = new BinaryBitmap(new HybridBinarizer(source));
    Map<DecodeHintType, Boolean> hints = Map.of(DecodeHintType.TRY_HARDER, true);
    return new MultiFormatReader().decode(bitmap, hints).getText();
  }

  /** A page as it looks. */
  public BufferedImage picture(int page, int dotsPerInch) throws IOException {
    Path folder = Files.createTempDirectory("pdf");
    Path root = folder.resolve("page");
    String number = String.valueOf(page);
    run(
        "pdftoppm",
        "-png",
        "-singlefile",
        "-r",
        String.valueOf(dotsPerInch),
        "-f",
        number,
        "FILE",
        root.toString());
    Path picture = folder.resolve("page.png");
    try {
      return ImageIO.read(picture.toFile());
    } finally {
      Files.delete(picture);
      Files.delete(folder);
    }
  }

  /** What keeps it from being PDF/A-2u; empty when it is. */
  public List<String> violationsOfArchive() throws Exception {
    try (PDFAParser parser =
            Foundries.defaultInstance()
                .createParser(new ByteArrayInputStream(bytes), PDFAFlavour.PDFA_2_U);
        PDFAValidator validator =
            Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_2_U, false)) {
      return validator.validate(parser).getTestAssertions().stream()
          .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
          .map(assertion -> assertion.getRuleId() + " " + assertion.getMessage())
          .distinct()
          .toList();
    }
  }

  private String run(String... command) {
    try {
      Path file = Files.createTempFile("paper", ".pdf");
      Files.write(file, bytes);
      try {
        return run(file, command);
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new AssertionError(command[0] + " does not run; install the package poppler-utils.", e);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static String run(Path file, String... command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Arrays.stream(command)
                    .map(word -> word.equals("FILE") ? file.toString() : word)
                    .toList())
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), "UTF-8");
    process.waitFor();
    return said;
  }

  private static Word word(int page, MatchResult found) {
    float left = Float.parseFloat(found.group(1));
    float top = Float.parseFloat(found.group(2));
    float width = Float.parseFloat(found.group(3)) - left;
    float height = Float.parseFloat(found.group(4)) - top;
    return new Word(page, found.group(5), new Box(left, top, width, height));
  }
}
