package org.techmarket.document.service;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.lowagie.text.pdf.PdfContentByte;
import java.awt.Color;
import java.util.Map;

/** A QR code as shapes, which stay sharp at any size; a sixth of it may be dirty. */
final class QrCode {

  private static final int QUIET_MODULES = 4;

  private final BitMatrix modules;

  QrCode(String content) {
    try {
      modules =
          new QRCodeWriter()
              .encode(
                  content,
                  BarcodeFormat.QR_CODE,
                  0,
                  0,
                  Map.of(
                      EncodeHintType.MARGIN,
                      0,
                      EncodeHintType.ERROR_CORRECTION,
                      ErrorCorrectionLevel.M,
                      EncodeHintType.CHARACTER_SET,
                      "UTF-8"));
    } catch (WriterException e) {
      throw new IllegalArgumentException(content, e);
    }
  }

  /** Fills each row's runs of dark modules, upon white four modules wider than they are. */
  void draw(PdfContentByte canvas, Box square) {
    float side = square.width() / modules.getWidth();
    float quiet = QUIET_MODULES * side;
    canvas.setColorFill(Color.WHITE);
    canvas.rectangle(
        square.left() - quiet,
        square.bottom() - quiet,
        square.width() + 2 * quiet,
        square.height() + 2 * quiet);
    canvas.fill();
    canvas.setColorFill(Color.BLACK);
    for (int row = 0; row < modules.getHeight(); row++) {
      float bottom = square.top() - (row + 1) * side;
      for (int from = 0; from < modules.getWidth(); ) {
        int to = from;
        while (to < modules.getWidth() && modules.get(to, row)) {
          to++;
        }
        if (to > from) {
          canvas.rectangle(square.left() + from * side, bottom, (to - from) * side, side);
        }
        from = to + 1;
      }
    }
    canvas.fill();
  }
}
