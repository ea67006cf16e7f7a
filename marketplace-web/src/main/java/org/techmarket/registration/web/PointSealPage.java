package org.techmarket.registration.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.techmarket.registration.SealEntry;
import org.techmarket.registration.service.RegistrationPointService;
import org.techmarket.shared.web.Done;
import org.techmarket.shared.web.WordsPage;

/** The form by which a registration point is given its seal, another, or none. */
@Named
@RequestScoped
public class PointSealPage {

  @Inject private RegistrationPointService points;
  @Inject private PointsPage page;
  @Inject private WordsPage words;

  private String sealFile;
  private String version;

  public void save() {
    SealEntry entry = new SealEntry(sealFile, version);
    points.seal(page.getView().id(), entry);
    boolean isSealed = entry.readFile() != null;
    Done.goTo(
        "/workbench/registration/point?id=" + page.getView().id(),
        words.say(isSealed ? "registration.point.sealed" : "registration.point.unsealed"));
  }

  /** What was sent; else that of the point. */
  public String getSealFile() {
    Long sealed = page.getView().sealFileId();
    return version != null || sealed == null ? sealFile : String.valueOf(sealed);
  }

  public void setSealFile(String sealFile) {
    this.sealFile = sealFile;
  }

  public String getVersion() {
    return version == null ? String.valueOf(page.getView().version()) : version;
  }

  public void setVersion(String version) {
    this.version = version;
  }
}
