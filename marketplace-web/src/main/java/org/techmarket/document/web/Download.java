package org.techmarket.document.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.techmarket.document.FileKind;
import org.techmarket.document.service.StoredFileQueries;
import org.techmarket.document.service.StoredFileRow;
import org.techmarket.shared.NotFound;

/** A file on its way out, part by part. Browsers keep it; they do not show it as a page of ours. */
public record Download(StoredFileQueries files, StoredFileRow file) {

  /**
   * A file the caller may read.
   *
   * @throws NotFound when there is none, or it is none of the caller's business
   */
  public static Download of(StoredFileQueries files, long id) {
    return new Download(files, files.view(id));
  }

  /** Writes the whole answer. */
  public void to(HttpServletResponse response) throws IOException {
    FileKind kind = file.kind();
    response.setContentType(kind.mediaType());
    response.setContentLengthLong(file.size());
    response.setHeader("Content-Disposition", disposition());
    response.setHeader("Cache-Control", "private, no-store");
    write(response.getOutputStream());
  }

  /** The header that names the file, in characters of every language (RFC 6266). */
  public String disposition() {
    String name = file.kind().named(file.name());
    String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    return "attachment; filename*=UTF-8''" + encoded;
  }

  /** Writes the content alone. */
  public void write(OutputStream out) throws IOException {
    Optional<byte[]> bytes = files.part(file.id(), 0);
    for (int part = 1; bytes.isPresent(); part++) {
      out.write(bytes.get());
      bytes = files.part(file.id(), part);
    }
  }
}
