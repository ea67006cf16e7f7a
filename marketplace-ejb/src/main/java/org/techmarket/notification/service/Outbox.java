package org.techmarket.notification.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.techmarket.notification.DeliveryRepository;
import org.techmarket.notification.Letter;
import org.techmarket.notification.Mail;
import org.techmarket.notification.MailRepository;
import org.techmarket.notification.NoticeText;
import org.techmarket.notification.Recipient;
import org.techmarket.shared.MailKind;
import org.techmarket.shared.service.Post;
import org.techmarket.shared.service.PostOffice;
import org.techmarket.shared.service.Vault;

/**
 * Where mail waits until it is sent (发件箱). It is put there within the transaction of what it tells
 * of: what was rolled back is not sent, and what was committed waits, whatever dies.
 */
@ApplicationScoped
public class Outbox implements PostOffice {

  @Inject private MailRepository mails;
  @Inject private DeliveryRepository deliveries;
  @Inject private MailSettings settings;
  @Inject private MailWriter writer;
  @Inject private Vault vault;
  @Inject private Clock clock;

  @Override
  public boolean isOpen() {
    return settings.isOn();
  }

  @Override
  public void post(Post post) {
    if (isOpen()) {
      mails.post(List.of(mail(post.accountId(), post.kind(), post.address(), writer.of(post))));
    }
  }

  /** A notice for those of the accounts who want it at once. */
  void post(Collection<Long> accounts, NoticeText text) {
    if (isOpen()) {
      mails.post(
          deliveries.atOnce(accounts, text.kind()).stream()
              .map(to -> mail(to, MailKind.NOTICE, writer.notice(to.locale(), text)))
              .toList());
    }
  }

  void postDigest(Recipient to, List<NoticeText> texts, boolean more) {
    mails.post(List.of(mail(to, MailKind.DIGEST, writer.digest(to.locale(), texts, more))));
  }

  /** Nothing is sent to an account that is closed, and nothing stays of what was. */
  void forget(long accountId) {
    mails.removeAll(accountId);
    deliveries.removeAll(accountId);
  }

  private Mail mail(Recipient to, MailKind kind, Letter letter) {
    return mail(to.accountId(), kind, to.address(), letter);
  }

  private Mail mail(Long accountId, MailKind kind, String address, Letter letter) {
    return new Mail(accountId, kind, address, vault.lock(letter.whole()), clock.instant());
  }
}
