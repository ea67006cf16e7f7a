package org.techmarket.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.techmarket.document.service.IncomingFile;
import org.techmarket.document.service.StoredFileService;
import org.techmarket.exhibition.AchievementFixture;
import org.techmarket.exhibition.service.AchievementService;
import org.techmarket.roadshow.RoadshowEntry;
import org.techmarket.roadshow.RoadshowFixture;
import org.techmarket.roadshow.service.RoadshowService;
import org.techmarket.shared.Decision;

/** What there is before the part of a procedure that a test is about; made by the services. */
@ApplicationScoped
public class MarketFixture {

  @Inject private AchievementService achievements;
  @Inject private RoadshowService roadshows;
  @Inject private StoredFileService files;
  @Inject private TestCaller caller;

  /** A published achievement of somebody's organisation; gives its key. */
  public long publishedAchievement(String clerk) {
    caller.as(clerk);
    long id = achievements.submit(AchievementFixture.entry());
    caller.as(Cast.OPERATOR);
    achievements.publish(id, on("achievement", id));
    return id;
  }

  /** The roadshow of {@link RoadshowFixture#entry()}, open; gives its key. */
  public long openRoadshow() {
    return openRoadshow(RoadshowFixture.entry());
  }

  public long openRoadshow(RoadshowEntry entry) {
    caller.as(Cast.EVENT_MANAGER);
    long id = roadshows.draft(entry);
    roadshows.publish(id, on("roadshow", id));
    return id;
  }

  /** A file of somebody's organisation; gives its key. */
  public long storedFile(String clerk, byte[] content) {
    caller.as(clerk);
    try (IncomingFile incoming = files.receive(Papers.stream(content))) {
      return files.store("scan", incoming);
    }
  }

  /** A decision on what stands now, with a reason. */
  public Decision on(String table, long id) {
    return new Decision("The reason of the test", version(table, id));
  }

  public String version(String table, long id) {
    return TestDatabase.current()
        .owner()
        .text("select version from " + table + " where id = ?", id);
  }

  public String stage(String table, long id) {
    return TestDatabase.current().owner().text("select stage from " + table + " where id = ?", id);
  }
}
