package org.techmarket.document.service;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** The picture of a seal, brought to a size and to colours that a paper takes. */
public final class SealImage {

  /** Pixels a side before a picture is read at all: a small file can claim to be a huge one. */
  private static final int MOST_PIXELS = 4_000;

  /** Pixels a side that are printed: 300 to the inch. */
  private static final int PRINTED_PIXELS = 500;

  private static final int LEAST_PIXELS = 200;

  private final BufferedImage picture;

  private SealImage(BufferedImage picture) {
    this.picture = picture;
  }

  /** Reads a PNG or JPEG of at most 4000 pixels a side; empty when it is none. */
  public static Optional<SealImage> read(byte[] file) {
    try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      return readers.hasNext() ? read(readers.next(), in) : Optional.empty();
    } catch (IOException | RuntimeException notAPicture) {
      return Optional.empty();
    }
  }

  /** Whether it can be made out on paper: 120 dots to the inch, at least. */
  public boolean isSharp() {
    return Math.max(picture.getWidth(), picture.getHeight()) >= LEAST_PIXELS;
  }

  BufferedImage picture() {
    return picture;
  }

  private static Optional<SealImage> read(ImageReader reader, ImageInputStream in)
      throws IOException {
    try {
      reader.setInput(in, true, true);
      boolean isTaken =
          Set.of("png", "JPEG").contains(reader.getFormatName())
              && Math.max(reader.getWidth(0), reader.getHeight(0)) <= MOST_PIXELS;
      return isTaken ? Optional.of(new SealImage(printed(reader.read(0)))) : Optional.empty();
    } finally {
      reader.dispose();
    }
  }

  private static BufferedImage printed(BufferedImage read) {
    double scale =
        Math.min(1, (double) PRINTED_PIXELS / Math.max(read.getWidth(), read.getHeight()));
    int width = (int) Math.max(1, Math.round(read.getWidth() * scale));
    int height = (int) Math.max(1, Math.round(read.getHeight() * scale));
    BufferedImage printed = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    Graphics2D graphics = printed.createGraphics();
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    graphics.drawImage(read, 0, 0, width, height, null);
    graphics.dispose();
    return printed;
  }
}
