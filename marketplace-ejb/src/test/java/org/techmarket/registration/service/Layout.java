package org.techmarket.registration.service;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import org.techmarket.document.service.Box;
import org.techmarket.testing.Pdf;

/** Where the words of a paper stand, in points from the upper left corner. */
record Layout(List<Pdf.Word> words) {

  /** A character leaves this much of its height free above and below. */
  private static final float BLANK = 0.05f;

  /** The middle of where the seal stands on a certificate of one page. */
  static final Box SEAL = new Box(440, 600, 60, 60);

  static Layout of(Pdf paper) {
    return new Layout(paper.words());
  }

  /** Pairs of words that stand on one another. */
  List<String> overlapping() {
    List<String> pairs = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      for (int j = i + 1; j < words.size(); j++) {
        boolean isSamePage = words.get(i).page() == words.get(j).page();
        if (isSamePage && meet(ink(words.get(i).box()), ink(words.get(j).box()))) {
          pairs.add(words.get(i).text() + " / " + words.get(j).text());
        }
      }
    }
    return pairs;
  }

  /** Words that do not stand wholly in a box. */
  List<String> outside(Box box) {
    return words.stream()
        .filter(
            word ->
                word.box().left() < box.left()
                    || word.box().right() > box.right()
                    || word.box().bottom() < box.bottom()
                    || word.box().top() > box.top())
        .map(Pdf.Word::text)
        .toList();
  }

  /** Words that reach into a box. */
  List<String> within(Box box) {
    return words.stream().filter(word -> meet(word.box(), box)).map(Pdf.Word::text).toList();
  }

  /** How dark the darkest dot of a place is: 0 for black. */
  static int darkest(BufferedImage page, Box place) {
    int darkest = 255;
    for (int y = (int) place.bottom(); y < place.top(); y++) {
      for (int x = (int) place.left(); x < place.right(); x++) {
        darkest = Math.min(darkest, page.getRGB(x, y) >> 8 & 255);
      }
    }
    return darkest;
  }

  /** Where two pictures of a page differ. */
  static Box difference(BufferedImage one, BufferedImage other) {
    Rectangle differing = null;
    for (int y = 0; y < one.getHeight(); y++) {
      for (int x = 0; x < one.getWidth(); x++) {
        if (one.getRGB(x, y) != other.getRGB(x, y)) {
          Rectangle pixel = new Rectangle(x, y, 1, 1);
          differing = differing == null ? pixel : differing.union(pixel);
        }
      }
    }
    return new Box(differing.x, differing.y, differing.width, differing.height);
  }

  private static Box ink(Box box) {
    float margin = box.height() * BLANK;
    return new Box(
        box.left() + 0.5f, box.bottom() + margin, box.width() - 1, box.height() - 2 * margin);
  }

  private static boolean meet(Box one, Box other) {
    return one.left() < other.right()
        && other.left() < one.right()
        && one.bottom() < other.top()
        && other.bottom() < one.top();
  }
}
