using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using Cacao.Execution.Operations;
using Cacao.Language;
using Cacao.Types;

namespace Cacao.Execution.Cost;

/// <summary>
/// Weighs an operation before it is executed. Fields of one name count once, as they are executed; of an abstract type the most costly
/// object type counts. The same selections on the same type are weighed once, so that fragments that refer to each other many times
/// cost no more than what they are.
/// </summary>
internal sealed class CostAnalyzer
{
    /// <summary>Operations that take more steps than this to weigh are too costly.</summary>
    private const int MaxSteps = 100_000;

    private readonly Operation _operation;
    private readonly Schema _schema;
    private readonly CoercedVariables _variables;
    private readonly Dictionary<(string Type, string Nodes, int Size), OperationCost> _known = [];
    private readonly Dictionary<FieldNode, int> _ids = new(ReferenceEqualityComparer.Instance);
    private int _steps;

    private CostAnalyzer(Operation operation, CoercedVariables variables)
    {
        _operation = operation;
        _schema = operation.Definition.Schema;
        _variables = variables;
    }

    /// <summary>The variables that the cost depends on.</summary>
    private HashSet<string> UsedVariables { get; } = new(StringComparer.Ordinal);

    public static OperationCost Analyze(Operation operation, CoercedVariables variables, out IReadOnlyCollection<string> usedVariables)
    {
        var analyzer = new CostAnalyzer(operation, variables);
        var root = operation.Compiler.CollectRoot(operation.RootType);
        var cost = new OperationCost(0, CostWeights.OfType(operation.RootType)) + analyzer.OfFields(operation.RootType, root, null, 1);
        usedVariables = analyzer.UsedVariables;
        return analyzer._steps > MaxSteps ? new OperationCost(int.MaxValue, int.MaxValue) : cost;
    }

    private OperationCost OfFields(ObjectType type, CollectedFields fields, ListSizes? around, int sizeAround)
    {
        var total = default(OperationCost);
        for (var i = 0; i < fields.Count; i++)
        {
            if (++_steps > MaxSteps)
            {
                return total;
            }

            var nodes = fields.GetNodes(i);
            var name = nodes[0].Name.Value;
            if (!name.StartsWith("__", StringComparison.Ordinal) && _schema.TryGetField(type, name, out var field))
            {
                var isSized = around is not null && Array.IndexOf(around.SizedFields, name) >= 0;
                total += OfField(field, nodes, isSized ? sizeAround : null);
            }
        }

        return total;
    }

    private OperationCost OfField(FieldDefinition field, FieldNode[] nodes, int? sizeAround)
    {
        var sizes = ListSizes.Of(field);
        var size = sizes is null ? 1 : SizeOf(field, sizes, nodes[0]);
        var weight = CostWeights.OfField(field) + OfArguments(field, nodes[0]);
        var named = field.Type.NamedType;
        var isList = field.Type.NullableType.Kind == TypeKind.List;

        // A field with sized fields hands its size down to them, and is itself one object.
        var count = sizeAround ?? (isList ? size : 1);
        var each = new OperationCost(0, CostWeights.OfType(named));
        if (named.IsCompositeType)
        {
            var passesDown = sizes is { SizedFields.Length: > 0 };
            each += OfSelections(named, nodes, passesDown ? sizes : null, passesDown ? size : 1);
        }

        return new OperationCost(weight, 0) + (count * each);
    }

    private OperationCost OfSelections(NamedType type, FieldNode[] nodes, ListSizes? sizes, int size)
    {
        var key = (type.Name, KeyOf(nodes), size);
        if (_known.TryGetValue(key, out var known))
        {
            return known;
        }

        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            _steps = MaxSteps + 1;
            return default;
        }

        var cost = default(OperationCost);
        if (type is ObjectType objectType)
        {
            cost = OfFields(objectType, _operation.Compiler.CollectChildren(objectType, nodes), sizes, size);
        }
        else
        {
            foreach (var possible in _schema.GetPossibleTypes(type))
            {
                if (++_steps > MaxSteps)
                {
                    break;
                }

                var fields = _operation.Compiler.CollectChildren(possible, nodes);
                cost = OperationCost.Max(cost, OfFields(possible, fields, sizes, size));
            }
        }

        _known[key] = cost;
        return cost;
    }

    private int SizeOf(FieldDefinition field, ListSizes sizes, FieldNode node)
    {
        var found = -1;
        var given = 0;
        foreach (var name in sizes.SlicingArguments)
        {
            if (Find(node, name) is { } value && value is not NullValueNode && Read(value) is { } size)
            {
                given++;
                found = Math.Max(found, size);
            }
        }

        if (sizes.SlicingArguments.Length > 0 && sizes.RequiresOneArgument && given != 1)
        {
            throw new GraphQLException(ErrorBuilder.New()
                .SetMessage($"Exactly one slicing argument must be defined for {field.Coordinate}.")
                .SetCode(ErrorCodes.SlicingArgument)
                .AddLocation(node.Location)
                .Build());
        }

        return found >= 0 ? found : Default(field, sizes) ?? sizes.DefaultSize ?? sizes.AssumedSize ?? 1;
    }

    /// <summary>What the schema gives a slicing argument that the operation leaves out.</summary>
    private static int? Default(FieldDefinition field, ListSizes sizes)
    {
        foreach (var name in sizes.SlicingArguments)
        {
            if (field.TryGetArgument(name, out var argument)
                && argument.DefaultValue is IntValueNode value
                && int.TryParse(value.Value, CultureInfo.InvariantCulture, out var size))
            {
                return size;
            }
        }

        return null;
    }

    private int? Read(ValueNode value)
    {
        if (value is VariableNode variable)
        {
            UsedVariables.Add(variable.Name.Value);
            return _variables.TryGetValue(variable.Name.Value, out var given) && given is int number ? Math.Max(0, number) : null;
        }

        return value is IntValueNode literal && int.TryParse(literal.Value, CultureInfo.InvariantCulture, out var size) ? Math.Max(0, size) : null;
    }

    private static double OfArguments(FieldDefinition field, FieldNode node)
    {
        var weight = 0d;
        foreach (var argument in node.Arguments)
        {
            if (field.TryGetArgument(argument.Name.Value, out var definition))
            {
                weight += CostWeights.OfArgument(definition, argument.Value);
            }
        }

        return weight;
    }

    private static ValueNode? Find(FieldNode node, string name)
    {
        foreach (var argument in node.Arguments)
        {
            if (argument.Name.Value == name)
            {
                return argument.Value;
            }
        }

        return null;
    }

    private string KeyOf(FieldNode[] nodes)
    {
        var builder = new StringBuilder(nodes.Length * 4);
        foreach (var node in nodes)
        {
            if (!_ids.TryGetValue(node, out var id))
            {
                _ids.Add(node, id = _ids.Count);
            }

            builder.Append(id.ToString(CultureInfo.InvariantCulture)).Append(' ');
        }

        return builder.ToString();
    }
}
