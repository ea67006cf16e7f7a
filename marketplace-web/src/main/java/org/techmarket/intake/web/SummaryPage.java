package org.techmarket.intake.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UISelectOne;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.omnifaces.util.Components;
import org.omnifaces.util.Faces;
import org.omnifaces.util.selectitems.SelectItemsCollector;
import org.techmarket.shared.web.Rows;

/** What was entered in the steps of a form, read off its fields: their labels and contents. */
@Named
@RequestScoped
public class SummaryPage {

  @Inject private StepsPage steps;

  /** What was entered in one step, by rows where there are some; empty fields are left out. */
  public List<Group> of(SteppedForm page, String key) {
    StepPlan.Step step = page.getPlan().step(key);
    Map<String, List<Line>> groups = new LinkedHashMap<>();
    for (UIInput input : Components.findComponentsInChildren(Faces.getViewRoot(), UIInput.class)) {
      Object label = input.getAttributes().get("label");
      String shown = shown(input);
      if (label != null && step.asks(input.getId()) && !shown.isBlank()) {
        groups
            .computeIfAbsent(title(page, input.getId()), title -> new ArrayList<>())
            .add(new Line(label.toString(), shown));
      }
    }
    return groups.entrySet().stream()
        .map(group -> new Group(group.getKey(), group.getValue()))
        .toList();
  }

  private String title(SteppedForm page, String field) {
    return Rows.place(field).map(row -> steps.rowTitle(page, row.list(), row.row())).orElse("");
  }

  /** What a reader would call the content: of a list the label chosen, of a file its name. */
  private static String shown(UIInput input) {
    String content = Objects.toString(input.getValue(), "");
    Object instead = input.getAttributes().get("shown");
    if (instead != null) {
      return instead.toString();
    }
    return input instanceof UISelectOne && !content.isEmpty() ? chosen(input, content) : content;
  }

  private static String chosen(UIInput input, String content) {
    return SelectItemsCollector.collectFromParent(FacesContext.getCurrentInstance(), input).stream()
        .filter(item -> content.equals(item.getValue()))
        .map(item -> item.getLabel())
        .findFirst()
        .orElse(content);
  }

  /**
   * What belongs together.
   *
   * @param title empty for what stands in no row
   */
  public record Group(String title, List<Line> lines) {}

  /** A field and what stands in it. */
  public record Line(String label, String content) {}
}
