package org.techmarket.registration.service;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.techmarket.document.service.SealImage;
import org.techmarket.registration.CertificateContent;
import org.techmarket.registration.CertificateContent.Amounts;
import org.techmarket.registration.CertificateContent.Issue;
import org.techmarket.registration.CertificateContent.Party;
import org.techmarket.registration.CertificateContent.Rights;
import org.techmarket.registration.RegistrationForm;
import org.techmarket.registration.RegistrationForm.Item;
import org.techmarket.registration.RegistrationForm.Section;
import org.techmarket.registration.RegistrationForm.Verification;
import org.techmarket.shared.Money;

/** Papers to be drawn: an ordinary one, and what is hard to place. */
final class Samples {

  static final String URL = "https://market.example.cn/verify/7K2M9QX4TB0WFH3C";

  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
  private static final Party SELLER = new Party("山东大学", "12100000495570303U");
  private static final Party BUYER = new Party("青岛海润自动化装备有限公司", "91370200MA3C5XJT0L");

  private Samples() {}

  static CertificateContent ordinary() {
    return content("全固态锂电池硫化物电解质规模化制备技术开发", List.of(SELLER), List.of(BUYER), false);
  }

  static CertificateContent named(String project) {
    return content(project, List.of(SELLER), List.of(BUYER), false);
  }

  /** A red ring. */
  static SealImage seal() {
    BufferedImage ring = new BufferedImage(600, 600, BufferedImage.TYPE_INT_ARGB);
    Graphics2D graphics = ring.createGraphics();
    graphics.setColor(new Color(0xc81020));
    graphics.setStroke(new BasicStroke(16));
    graphics.drawOval(8, 8, 584, 584);
    graphics.dispose();
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    try {
      ImageIO.write(ring, "png", png);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return SealImage.read(png.toByteArray()).orElseThrow();
  }

  static CertificateContent demonstration() {
    return content("全固态锂电池硫化物电解质规模化制备技术开发", List.of(SELLER), List.of(BUYER), true);
  }

  /** Rare characters, all of which the font has, and one glyph that two characters share. */
  static CertificateContent rare() {
    return content(
        "二〇二六年度𠅤𡎚工艺（第〇号）与⻔窗、门窗密封：5 µm～10 µm 的 β-TiO2 涂层",
        List.of(new Party("山东𣲗㶷材料有限公司", "91370100MA3R0RAR0X")),
        List.of(BUYER),
        false);
  }

  /** A name of 200 characters, words nobody can break, five parties a side. */
  static CertificateContent crowded() {
    return content(
        "面向海洋工程装备的".repeat(15) + "A".repeat(60) + "涂层技术",
        parties("卖方", "海洋工程装备与新材料联合研究院有限责任公司"),
        parties("买方", "海洋工程装备与新材料联合研究院有限责任公司"),
        false);
  }

  /** So many sellers and buyers with names of 40 characters. */
  static CertificateContent signedBy(int sellers, int buyers) {
    String name = "海洋工程装备与新材料产业技术协同创新联合研究院有限责任公司（济南第一分公司）";
    return content(
        "全固态锂电池硫化物电解质规模化制备技术开发",
        parties("卖方", name).subList(0, sellers),
        parties("买方", name).subList(0, buyers),
        false);
  }

  /** More than one page can hold, however small. */
  static CertificateContent overflowing() {
    return content(
        "面向海洋工程装备的".repeat(15) + "A".repeat(60) + "涂层技术",
        parties("卖方", "海洋工程装备与新材料联合研究院有限责任公司".repeat(8)),
        parties("买方", "海洋工程装备与新材料联合研究院有限责任公司".repeat(8)),
        false);
  }

  static RegistrationForm form() {
    return new RegistrationForm(
        "2026370101000123",
        DAY,
        List.of(
            new Section("一、合同", "Contract", items(8, "技术开发合同", 1)),
            new Section("二、卖方", "Sellers", items(11, "山东大学", 1)),
            new Section(
                "三、内容",
                "Content",
                Stream.of(
                        items(2, "目标明确。", 6),
                        List.of(
                            new Item("合同内容摘要", "Abstract", "研发硫化物固态电解质，含量≥99.5%。".repeat(50)),
                            new Item("成果形式", "Deliverables", "W".repeat(160)),
                            new Item("备注", "Remarks", "")))
                    .flatMap(List::stream)
                    .toList()),
            new Section("四、声明", "Declarations", items(7, "否", 1))),
        new Verification("7K2M9QX4TB0WFH3C", URL),
        false);
  }

  private static List<Item> items(int count, String value, int times) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(i -> new Item("栏目" + i, "Item " + i, value.repeat(times) + i))
        .toList();
  }

  private static List<Party> parties(String side, String name) {
    return IntStream.rangeClosed(1, 5)
        .mapToObj(i -> new Party(side + i + name, "91370100MA3%07dX".formatted(i)))
        .toList();
  }

  private static CertificateContent content(
      String name, List<Party> sellers, List<Party> buyers, boolean demo) {
    return new CertificateContent(
        "2026370101000123",
        name,
        "技术开发合同 · 委托开发",
        sellers,
        buyers,
        LocalDate.of(2026, 10, 8),
        LocalDate.of(2026, 10, 8),
        LocalDate.of(2029, 10, 7),
        new Amounts(Money.of("1234567.89"), Money.of("1100000.00"), Money.of("1010000.50")),
        new Rights("专利", List.of("ZL202310123456.7", "ZL202310765432.1")),
        "新能源与高效节能",
        "省（自治区、直辖市、计划单列市）计划 · 2026CXGC010312",
        new Issue(
            "山东科技大市场技术合同登记处",
            "370101",
            "李晓燕",
            "王建国",
            DAY,
            "7K2M9QX4TB0WFH3C",
            URL,
            "《中华人民共和国民法典》第三编第二十章；《技术合同认定登记管理办法》（工业和信息化部，2026 年）"),
        false,
        demo);
  }
}
