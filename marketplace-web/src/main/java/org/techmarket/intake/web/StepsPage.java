package org.techmarket.intake.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.omnifaces.cdi.Param;
import org.techmarket.shared.Invalid;
import org.techmarket.shared.web.Done;
import org.techmarket.shared.web.FieldPlaces;
import org.techmarket.shared.web.Forms;
import org.techmarket.shared.web.RefusalListener;
import org.techmarket.shared.web.Rows;
import org.techmarket.shared.web.WordsPage;

/**
 * Leads through a form in steps. All steps stand in one form, of which one is in sight: whatever is
 * sent holds all that was typed. Between the steps it is kept as a draft, right or wrong.
 */
@Named("steps")
@RequestScoped
public class StepsPage {

  @Inject private FormMemory memory;
  @Inject private HttpServletRequest request;
  @Inject private WordsPage words;

  @Inject
  @Param(name = "step")
  private String asked;

  @Inject
  @Param(name = "shown")
  private String shown;

  private List<Invalid.Fault> faults;

  /** To be called when the page opens, once its form is filled. */
  public void open(SteppedForm page) {
    if (isCheck(page) || shown != null) {
      StepPlan.Step step = page.getPlan().step(asked);
      List<Invalid.Fault> here = isCheck(page) ? faults(page) : of(step, faults(page));
      if (!here.isEmpty()) {
        RefusalListener.show(new Invalid(here));
      }
    }
  }

  /** The key of the step in sight. Whoever asks has fields out of sight, so it is said where. */
  public String current(SteppedForm page) {
    placeFields(page);
    return page.getPlan().step(asked).key();
  }

  public boolean isCheck(SteppedForm page) {
    return current(page).equals(StepPlan.CHECK);
  }

  /** Whether nothing has to be corrected in a step any more. */
  public boolean isDone(SteppedForm page, String key) {
    return !key.equals(StepPlan.CHECK) && of(page.getPlan().step(key), faults(page)).isEmpty();
  }

  /** Goes on, unless something in the step in sight has to be corrected. */
  public void next(SteppedForm page) {
    faults = null; // what was rendered was asked before the form was filled with what is sent
    StepPlan.Step here = page.getPlan().step(asked);
    List<Invalid.Fault> wrong = of(here, faults(page));
    if (!wrong.isEmpty()) {
      throw new Invalid(wrong);
    }
    go(page, page.getPlan().after(here).key());
  }

  /** Goes to any step, whatever stands in this one. */
  public void go(SteppedForm page, String key) {
    leaveFor(page, url(key));
  }

  /** Adds an empty row to a list of the step in sight; the reader goes on there. */
  public void add(SteppedForm page, String list) {
    Rows.add(page.getForm(), list);
    leaveFor(page, url(current(page)) + "#" + list + (Rows.count(page.getForm(), list) - 1));
  }

  /** Removes a row from a list of the step in sight; the reader goes on behind what is left. */
  public void remove(SteppedForm page, String list, int row) {
    Rows.remove(page.getForm(), list, row);
    leaveFor(page, url(current(page)) + "#" + list + "-add");
  }

  /** The rows of a list, from 0; what is sent says itself how many there are. */
  public List<Integer> rows(SteppedForm page, String list) {
    boolean sent = request.getMethod().equals("POST");
    Map<String, String> form = sent ? Forms.typed(request.getParameterMap()) : page.getForm();
    return IntStream.range(0, Math.max(1, Rows.count(form, list))).boxed().toList();
  }

  public String title(SteppedForm page, String key) {
    return words.say(page.getPlan().texts() + key);
  }

  /** Does what the form is for; what has to be corrected leads back to its step. */
  public void submit(SteppedForm page) {
    faults = null;
    page.submit();
  }

  private void placeFields(SteppedForm page) {
    request.setAttribute(FieldPlaces.class.getName(), new Places(page));
  }

  private List<Invalid.Fault> faults(SteppedForm page) {
    if (faults == null) {
      try {
        page.check();
        faults = List.of();
      } catch (Invalid e) {
        faults = e.faults();
      }
    }
    return faults;
  }

  private static List<Invalid.Fault> of(StepPlan.Step step, List<Invalid.Fault> all) {
    return all.stream().filter(fault -> step.asks(fault.field())).toList();
  }

  private void leaveFor(SteppedForm page, String url) {
    memory.keep(page.getDraftOf(), page.getForm());
    Done.redirect(url);
  }

  private String url(String key) {
    String query = request.getQueryString() == null ? "" : request.getQueryString();
    String kept =
        Arrays.stream(query.split("&"))
            .filter(part -> !part.isEmpty() && !part.matches("(step|shown)=.*"))
            .map(part -> part + "&")
            .collect(Collectors.joining());
    return request.getRequestURI() + "?" + kept + "step=" + key;
  }

  /** How a row is called: what its list holds, and which one it is. */
  public String rowTitle(SteppedForm page, String list, int row) {
    return rowTitle(page, new Rows.Place(list, row));
  }

  private String rowTitle(SteppedForm page, Rows.Place row) {
    return words.say(page.getPlan().texts() + "row." + row.list(), row.row() + 1);
  }

  private final class Places implements FieldPlaces {

    private final SteppedForm page;

    private Places(SteppedForm page) {
      this.page = page;
    }

    @Override
    public String link(String field) {
      String key = page.getPlan().stepOf(field).key();
      return key.equals(current(page)) ? "#" + field : url(key) + "&shown=true#" + field;
    }

    @Override
    public String named(String field, String label) {
      return Rows.place(field).map(row -> rowTitle(page, row) + " · " + label).orElse(label);
    }
  }
}
