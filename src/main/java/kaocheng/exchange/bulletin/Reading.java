package kaocheng.exchange.bulletin;

import java.util.ArrayList;
import java.util.List;
import kaocheng.wording.BulletinWord;

/** How the bulletin is to be read: how totals are made, and by which agreements. */
final class Reading {

  private Reading() {}

  static Bulletin.Chapter of(Edition edition) {
    var say = edition.say();
    var published = edition.published();
    var stored = edition.cycle().policy().stored();
    var sentences = new ArrayList<String>();
    if (edition.quarter().isProvisional()) {
      sentences.add(say.said(BulletinWord.READ_PROVISIONAL, edition.asOf()));
    }
    edition.cards().stream().findFirst().ifPresent(card -> sentences.add(say.unscored(card)));
    sentences.add(say.said(BulletinWord.READ_ROUNDING, stored.decimals(), published.decimals()));
    sentences.add(say.word(BulletinWord.READ_MOVEMENT));
    edition.cards().stream().findFirst().ifPresent(card -> sentences.add(say.policy(card)));
    sentences.addAll(edition.notes());
    var blocks = new ArrayList<Block>();
    for (var at = 0; at < sentences.size(); at++) {
      blocks.add(new Block.Paragraph(say.said(BulletinWord.NUMBERED, at + 1, sentences.get(at))));
    }
    return new Bulletin.Chapter(BulletinWord.READING, List.copyOf(blocks));
  }
}
