package org.techmarket.document.service;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfStructureElement;
import com.lowagie.text.pdf.PdfStructureTreeRoot;

/**
 * A node of a paper's structure, which is what a reader who cannot see it is told: a heading, a
 * table, a paragraph. It holds either other nodes or text.
 */
public final class Tag {

  private final PdfStructureElement element;

  private Tag(PdfStructureElement element) {
    this.element = element;
  }

  static Tag document(PdfStructureTreeRoot root) {
    return new Tag(new PdfStructureElement(root, new PdfName("Document")));
  }

  /**
   * @param type a standard type such as H1, P, Table, TR, TH, TD, Figure
   */
  public Tag child(String type) {
    return new Tag(new PdfStructureElement(element, new PdfName(type)));
  }

  /** The language of what stands below, when it is not the paper's. */
  public Tag in(String language) {
    element.put(PdfName.LANG, new PdfString(language));
    return this;
  }

  /** What a picture shows, in words. */
  Tag described(String words) {
    element.put(PdfName.ALT, new PdfString(words, PdfObject.TEXT_UNICODE));
    return this;
  }

  /** Where the picture stands. */
  Tag at(Box box) {
    PdfDictionary layout = new PdfDictionary();
    layout.put(new PdfName("O"), new PdfName("Layout"));
    layout.put(
        new PdfName("BBox"),
        new PdfArray(new float[] {box.left(), box.bottom(), box.right(), box.top()}));
    element.put(new PdfName("A"), layout);
    return this;
  }

  PdfStructureElement element() {
    return element;
  }
}
