package org.lindproof.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.lindproof.numeric.InvalidPointException;
import org.lindproof.numeric.ParameterPoint;
import org.lindproof.paper.StudyReader;
import org.lindproof.paper.system.Model;
import org.lindproof.steady.NoUniqueSteadyStateException;
import picocli.CommandLine;

/** The observables at given parameters, by both routes, as JSON. */
@CommandLine.Command(
    name = "eval",
    description = {
      "Prints the observables at given parameters: a JSON array with, for every point, the",
      "parameters, the values of the numeric route, and those of the closed forms. A value that",
      "does not exist at a point is null. Instead of a bath's temperature and coupling, its two",
      "rates may be given."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:The values were printed.",
      "2:The input is wrong; nothing was printed.",
      "3:An internal error."
    })
final class EvalCommand implements Callable<Integer> {
  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  @CommandLine.Parameters(index = "0", paramLabel = "STUDY", description = "Folder of the study.")
  private Path folder;

  @CommandLine.ArgGroup(multiplicity = "1")
  private Points points;

  /** Where the points come from. */
  static final class Points {
    @CommandLine.Option(
        names = "--set",
        paramLabel = "NAME=VALUE",
        required = true,
        description = "A parameter's value; repeat it for every parameter.")
    private List<String> settings = new ArrayList<>();

    @CommandLine.Option(
        names = "--points",
        paramLabel = "FILE",
        required = true,
        description = "A JSON array of objects from name to number.")
    private Optional<Path> file;

    /** Made by the command line parser. */
    Points() {}
  }

  /** Made by the command line parser. */
  EvalCommand() {}

  @Override
  public Integer call() throws JsonProcessingException {
    List<Map<String, Double>> wanted =
        points.file.map(PointsReader::read).orElseGet(() -> List.of(set(points.settings)));
    if (wanted.isEmpty()) {
      throw new WrongInputException(
          points.file.map(Path::toString).orElse("--set")
              + ": there is no point; give at least one, [{\"NAME\": VALUE, ...}]");
    }
    Model model = StudyReader.readModel(folder);
    ObservableValues values = new ObservableValues(model);
    List<ParameterPoint> evaluated = new ArrayList<>();
    ObjectMapper mapper = new ObjectMapper();
    ArrayNode array = mapper.createArrayNode();
    for (int i = 0; i < wanted.size(); i++) {
      try {
        ParameterPoint point = values.point(wanted.get(i));
        ObjectNode node = array.addObject();
        put(node.putObject("parameters"), point.values());
        put(node.putObject("numeric"), values.numeric(point));
        put(node.putObject("symbolic"), values.symbolic(point));
        evaluated.add(point);
      } catch (InvalidPointException e) {
        throw new WrongInputException(
            place(i) + e.getMessage() + "; give a value within the study's domain");
      } catch (WrongInputException e) {
        throw new WrongInputException(place(i) + e.getMessage());
      } catch (NoUniqueSteadyStateException e) {
        throw NotUnique.in(folder, e);
      }
    }
    spec.commandLine().getOut().println(mapper.writer(pretty()).writeValueAsString(array));
    model
        .regime()
        .flatMap(regime -> new RegimeNote(model.system(), regime).of(evaluated))
        .ifPresent(spec.commandLine().getErr()::println);
    return ExitStatus.AS_EXPECTED;
  }

  private String place(int index) {
    return points.file.map(file -> file + ": point " + (index + 1) + ": ").orElse("");
  }

  private static Map<String, Double> set(List<String> settings) {
    Map<String, Double> values = new LinkedHashMap<>();
    for (String setting : settings) {
      int sign = setting.indexOf('=');
      if (sign < 1) {
        throw new WrongInputException("--set " + setting + ": write NAME=VALUE");
      }
      String name = setting.substring(0, sign).strip();
      if (values.put(name, number(name, setting.substring(sign + 1).strip())) != null) {
        throw new WrongInputException("--set: " + name + " is set twice; set it once");
      }
    }
    return values;
  }

  private static double number(String name, String text) {
    if (!text.matches("[+-]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][+-]?[0-9]{1,9})?")) {
      throw new WrongInputException(
          "--set " + name + "=" + text + ": not a finite number; write one such as 0.25 or 1e-3");
    }
    double value = Double.parseDouble(text);
    if (!Double.isFinite(value)) {
      throw new WrongInputException("--set " + name + "=" + text + ": too large for a double");
    }
    return value;
  }

  private static void put(ObjectNode node, Map<String, Double> values) {
    values.forEach(
        (name, value) -> {
          if (Double.isNaN(value)) {
            node.putNull(name);
          } else {
            node.put(name, value);
          }
        });
  }

  private static DefaultPrettyPrinter pretty() {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    return new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
  }
}
