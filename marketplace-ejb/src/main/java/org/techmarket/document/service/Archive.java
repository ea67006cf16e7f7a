package org.techmarket.document.service;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfStream;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/**
 * What makes a PDF one to be kept (PDF/A-2u, ISO 19005-2): it says so in its metadata, names its
 * colours and its language, and bears the date it is given instead of the computer's.
 */
record Archive(String title, String author, Instant dated) {

  static final String LANGUAGE = "zh-CN";

  private static final String PRODUCT = "Marketplace";
  private static final String COLOURS = "sRGB IEC61966-2.1";
  private static final byte[] SRGB = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
  private static final DateTimeFormatter PDF_DATE =
      DateTimeFormatter.ofPattern("'D:'uuuuMMddHHmmss'Z'").withZone(ZoneOffset.UTC);

  /** The byte order mark in the first line is how readers tell the encoding. */
  private static final String XMP =
      """
      <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
      <x:xmpmeta xmlns:x="adobe:ns:meta/">
       <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
        <rdf:Description rdf:about=""
          xmlns:dc="http://purl.org/dc/elements/1.1/"
          xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
          xmlns:xmp="http://ns.adobe.com/xap/1.0/"
          xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
         <dc:format>application/pdf</dc:format>
         <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%1$s</rdf:li></rdf:Alt></dc:title>
         <dc:creator><rdf:Seq><rdf:li>%2$s</rdf:li></rdf:Seq></dc:creator>
         <dc:language><rdf:Bag><rdf:li>%3$s</rdf:li></rdf:Bag></dc:language>
         <pdf:Producer>%4$s</pdf:Producer>
         <xmp:CreatorTool>%4$s</xmp:CreatorTool>
         <xmp:CreateDate>%5$s</xmp:CreateDate>
         <xmp:ModifyDate>%5$s</xmp:ModifyDate>
         <pdfaid:part>2</pdfaid:part>
         <pdfaid:conformance>U</pdfaid:conformance>
        </rdf:Description>
       </rdf:RDF>
      </x:xmpmeta>
      <?xpacket end="w"?>""";

  /** Before the document is opened. */
  void prepare(PdfWriter writer) {
    writer.setPdfVersion(PdfWriter.VERSION_1_7);
    writer.setTagged();
    writer.setViewerPreferences(PdfWriter.DisplayDocTitle);
    writer.setXmpMetadata(xmp().getBytes(StandardCharsets.UTF_8));
  }

  /** Once the document is open. */
  void describe(PdfWriter writer) throws IOException {
    PdfDictionary info = writer.getInfo();
    info.put(PdfName.TITLE, words(title));
    info.put(PdfName.AUTHOR, words(author));
    info.put(PdfName.CREATOR, words(PRODUCT));
    info.put(PdfName.PRODUCER, words(PRODUCT));
    info.put(PdfName.CREATIONDATE, new PdfString(PDF_DATE.format(dated)));
    info.put(PdfName.MODDATE, new PdfString(PDF_DATE.format(dated)));
    writer.getExtraCatalog().put(PdfName.LANG, new PdfString(LANGUAGE));
    writer.getExtraCatalog().put(PdfName.OUTPUTINTENTS, new PdfArray(colours(writer)));
  }

  private static PdfDictionary colours(PdfWriter writer) throws IOException {
    PdfStream profile = new PdfStream(SRGB);
    profile.put(PdfName.N, new PdfNumber(3));
    profile.flateCompress();
    PdfDictionary intent = new PdfDictionary(PdfName.OUTPUTINTENT);
    intent.put(PdfName.S, PdfName.GTS_PDFA1);
    intent.put(PdfName.OUTPUTCONDITIONIDENTIFIER, new PdfString(COLOURS));
    intent.put(PdfName.INFO, new PdfString(COLOURS));
    intent.put(PdfName.DESTOUTPUTPROFILE, writer.addToBody(profile).getIndirectReference());
    return intent;
  }

  private String xmp() {
    return XMP.formatted(escaped(title), escaped(author), LANGUAGE, PRODUCT, dated);
  }

  private static PdfString words(String text) {
    return new PdfString(text, PdfObject.TEXT_UNICODE);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
