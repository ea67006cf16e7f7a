package org.techmarket.micro;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.techmarket.registration.Check;
import org.techmarket.registration.ContractSubType;
import org.techmarket.shared.UnifiedSocialCreditCode;

/** What people enter when they make no mistake. */
public final class Entries {

  /** Of nobody who is registered: organisations of the tests count upwards from one. */
  public static final String BUYER = creditCode(90_000_004);

  /** The sample of the standard of identity numbers, which is nobody's. */
  public static final String PERSON = "11010519491231002X";

  private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

  private Entries() {}

  public static Map<String, Object> organisation(int serial) {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("creditCode", creditCode(serial));
    entry.put("name", "山东第%d研究所".formatted(serial));
    entry.put("partyType", "INSTITUTE");
    entry.put("cityCode", "370100");
    return entry;
  }

  /** What somebody says who opens an account for themselves. */
  public static Map<String, Object> signUp(String login, String password) {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("login", login);
    entry.put("displayName", "魏 " + login);
    entry.put("password", password);
    entry.put("phone", "13905310000");
    entry.put("mail", "wei@example.cn");
    entry.put("consent", "YES");
    entry.put("notice", "2026-11");
    return entry;
  }

  /** What an organisation says of itself to be verified. */
  public static Map<String, Object> application(int serial, String licence) {
    Map<String, Object> entry = organisation(serial);
    entry.put("contactPhone", "0531-86600001");
    entry.put("licence", licence);
    return entry;
  }

  public static Map<String, Object> account(
      String login, String password, List<String> roles, String organisation) {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("login", login);
    entry.put("displayName", "王 " + login);
    entry.put("password", password);
    entry.put("roles", roles);
    entry.put("organisation", organisation);
    return entry;
  }

  public static Map<String, Object> achievement(int serial) {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("name", "高温合金增材制造工艺 " + serial);
    entry.put("type", "NEW_PROCESS");
    entry.put("field", "NEW_MATERIALS");
    entry.put("trl", "6");
    entry.put("summary", "面向航空发动机叶片的高温合金增材制造工艺，已经过中试验证。");
    entry.put("ipNumbers", List.of("ZL202010123456.2"));
    return entry;
  }

  /** A roadshow from nine on, of this many slots of ten minutes with a minute in between. */
  public static Map<String, Object> roadshow(LocalDate day, int slots) {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("theme", "新材料专场路演");
    entry.put("field", "NEW_MATERIALS");
    entry.put("hall", "1");
    entry.put("day", day.toString());
    entry.put("from", "09:00");
    entry.put("until", "17:00");
    entry.put("pitchMinutes", "6");
    entry.put("answerMinutes", "4");
    entry.put("changeMinutes", "1");
    entry.put("quota", String.valueOf(slots));
    entry.put("entryDeadline", day.minusDays(14).toString());
    entry.put("lowestTrl", "4");
    return entry;
  }

  public static Map<String, Object> pitch(String version) {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("presenter", "李敏");
    entry.put("phone", "0531-88887777");
    entry.put("companion1", "张伟");
    entry.put("companion2", "");
    entry.put("seeking", "EQUITY");
    entry.put("version", version);
    return entry;
  }

  /**
   * A contract over half a million yuan.
   *
   * @param scan the key of a stored file of the seller
   */
  public static Map<String, Object> contract(String scan) {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("name", "高温合金增材制造工艺技术开发合同");
    entry.put("signedOn", Market.today().toString());
    entry.put("effectiveFrom", Market.today().toString());
    entry.put("effectiveTo", Market.today().plusYears(1).toString());
    entry.put("signPlace", "山东省济南市");
    entry.put("sellers", List.of(party(null)));
    entry.put("buyers", List.of(party(BUYER)));
    entry.put("agentName", "山东技术转移中心");
    entry.put("agentCode", "");
    entry.put("currency", "CNY");
    entry.put("originalAmount", "");
    entry.put("rate", "");
    entry.put("totalAmount", "500000.00");
    entry.put("amountUndetermined", "NO");
    entry.put("paymentMode", "INSTALMENT");
    entry.put("instalments", List.of(instalment("200000"), instalment("300000")));
    entry.put("scan", scan);
    return entry;
  }

  /**
   * The registration form for such a contract.
   *
   * @param file the key of a stored file of the seller, for whatever must be handed in
   */
  public static Map<String, Object> registration(String contract, String point, String file) {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("contract", contract);
    entry.put("point", point);
    entry.put("subType", "ENTRUSTED");
    entry.put("techField", "NEW_MATERIALS");
    entry.put("goal", "INDUSTRY");
    entry.put("industry", "2641");
    entry.put("equipment", "100000");
    entry.put("techAmount", "400000");
    entry.put("techIncome", "350000");
    entry.put("ipType", "PATENT");
    entry.put("ipNumbers", List.of("ZL202010123456.2"));
    entry.put("planSource", "NONE");
    entry.put("summary", "面向航空发动机叶片开发高温合金增材制造工艺，确定粉末配比与扫描路径，完成样件试制、性能检测与工艺文件编制，并培训委托方的工艺人员。");
    entry.put("deliverables", "工艺规程、样件与检测报告");
    entry.put("acceptance", "样件高温持久强度达到合同约定的指标");
    entry.put("ipOwnership", "专利申请权归双方共有");
    List.of("confidential", "techImportExport", "govFunded", "relatedParty")
        .forEach(question -> entry.put(question, "NO"));
    entry.put("firstRegistered", "YES");
    entry.put("noStateSecret", "YES");
    entry.put("incomeSheet", file);
    entry.put("commitment", file);
    return entry;
  }

  /** One buyer who is a natural person, of this identity number. */
  public static List<Map<String, Object>> personBuying(String number) {
    Map<String, Object> person = party(number);
    person.put("name", "孙立强");
    person.put("partyType", "NATURAL_PERSON");
    return List.of(person);
  }

  /** One buyer, of this credit code. */
  public static List<Map<String, Object>> buyers(String code) {
    return List.of(party(code));
  }

  /** A registration point of Jinan for the whole province. */
  public static Map<String, Object> registrationPoint(String organisation, String code) {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("organisation", organisation);
    entry.put("cityCode", "370100");
    entry.put("pointCode", code);
    entry.put("acceptsProvince", "YES");
    entry.put("sealFile", "");
    return entry;
  }

  /** What a registrar finds who has no doubts about such a form. */
  public static Map<String, Object> examination() {
    return examination(ContractSubType.ENTRUSTED, "400000", "350000");
  }

  static Map<String, Object> examination(ContractSubType type, String amount, String income) {
    Map<String, String> findings = new LinkedHashMap<>();
    Check.of(type.category()).forEach(check -> findings.put(check.name(), "MET"));
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("subType", type.name());
    entry.put("licenseMode", "");
    entry.put("techAmount", amount);
    entry.put("techIncome", income);
    entry.put("correctionReason", "");
    entry.put("findings", findings);
    entry.put("opinion", "符合技术合同的认定条件。");
    return entry;
  }

  /** The opinion of an expert from a third place. */
  public static Map<String, Object> opinion() {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("expert", "赵立新");
    entry.put("organisation", "济南第三研究所");
    entry.put("organisationCode", creditCode(90_000_003));
    entry.put("verdict", "RECOGNISE");
    entry.put("opinion", "技术方案具有创新内容，建议认定。");
    return entry;
  }

  private static Map<String, Object> party(String code) {
    Map<String, Object> party = new LinkedHashMap<>();
    if (code != null) {
      party.put("name", "山东重型机械有限公司");
      party.put("partyType", "ENTERPRISE_DOMESTIC");
      party.put("code", code);
      party.put("country", "156");
    }
    party.put("region", "370102");
    party.put("address", "济南市历下区经十路 1 号");
    party.put("legalRepresentative", "王建国");
    party.put("contact", "李敏");
    party.put("phone", "0531-88887777");
    party.put("sme", "YES");
    party.put("hnte", "");
    return party;
  }

  private static Map<String, Object> instalment(String amount) {
    return new LinkedHashMap<>(
        Map.of("dueOn", Market.today().plusMonths(1).toString(), "amount", amount));
  }

  /** A code both check characters of which agree. */
  public static String creditCode(int serial) {
    String start = "12370000%08d".formatted(serial);
    return ALPHABET
        .chars()
        .boxed()
        .flatMap(a -> ALPHABET.chars().mapToObj(b -> start + (char) (int) a + (char) b))
        .filter(UnifiedSocialCreditCode::isValid)
        .findFirst()
        .orElseThrow();
  }
}
