package org.techmarket.document.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.techmarket.document.service.StoredFileQueries;
import org.techmarket.document.service.StoredFileRow;
import org.techmarket.reference.ParameterName;
import org.techmarket.reference.service.ParameterQueries;
import org.techmarket.shared.NotFound;
import org.techmarket.shared.web.WordsPage;

/** Files as forms and pages name them. */
@Named("files")
@RequestScoped
public class FilePage {

  @Inject private StoredFileQueries files;
  @Inject private ParameterQueries parameters;
  @Inject private WordsPage words;

  /** The file of a key as it stands in a form; null when there is none the reader may see. */
  public StoredFileRow of(String key) {
    if (key == null || !key.matches("\\d{1,18}")) {
      return null;
    }
    try {
      return files.view(Long.parseLong(key));
    } catch (NotFound e) {
      return null;
    }
  }

  /** The name of a file as it stands in a form; nothing when there is none. */
  public String shown(String key) {
    StoredFileRow file = of(key);
    return file == null ? "" : file.name() + " (" + about(file) + ")";
  }

  /** Kind and length of a file. */
  public String about(StoredFileRow file) {
    return words.of(file.kind()) + " · " + words.size(file.size());
  }

  /** How long a file may be, in megabytes. */
  public int getMostMegabytes() {
    return parameters.amount(ParameterName.FILE_MOST_MB);
  }
}
