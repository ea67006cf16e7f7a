package org.techmarket.front.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.techmarket.shared.web.QueueRow;

/** What waits for the one who looks, whatever their roles; what is due first stands first. */
@Named
@RequestScoped
public class QueuePage {

  private static final Comparator<QueueRow> DUE_FIRST =
      Comparator.comparing(QueueRow::due, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(QueueRow::since);

  @Inject private Workbench workbench;
  @Inject private VisitorPage visitor;
  @Inject private Clock clock;

  private List<QueueRow> rows;

  /** The most urgent, as many as each capability shows. */
  public List<QueueRow> getRows() {
    if (rows == null) {
      rows =
          workbench.all().stream()
              .flatMap(work -> work.queue().stream())
              .sorted(DUE_FIRST)
              .toList();
    }
    return rows;
  }

  /** How much waits in all. */
  public long getTotal() {
    return visitor.getWaiting();
  }

  public boolean isLate(QueueRow row) {
    return row.due().isBefore(clock.instant());
  }
}
