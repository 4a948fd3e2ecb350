using System.Globalization;
using Cacao.Language;
using Cacao.Types;

namespace Cacao.Execution.Cost;

/// <summary>Weights as <c>@cost</c> says them; without one, objects weigh 1 and leaves nothing.</summary>
internal static class CostWeights
{
    public static double OfType(NamedType type) => Read(type.Directives) ?? (type.IsCompositeType ? 1 : 0);

    public static double OfField(FieldDefinition field) => Read(field.Directives) ?? (field.Type.NamedType.IsCompositeType ? 1 : 0);

    /// <summary>The weight of an argument that is given, with the input fields written in it; a variable weighs as its argument.</summary>
    public static double OfArgument(InputValueDefinition definition, ValueNode value)
    {
        var weight = Read(definition.Directives) ?? (definition.Type.NamedType is InputObjectType ? 1 : 0);
        return weight + OfValue(definition.Type.NamedType, value);
    }

    private static double OfValue(NamedType type, ValueNode value)
    {
        var weight = 0d;
        switch (value)
        {
            case ListValueNode list:
                foreach (var item in list.Items)
                {
                    weight += OfValue(type, item);
                }

                break;
            case ObjectValueNode map when type is InputObjectType input:
                foreach (var field in map.Fields)
                {
                    if (input.TryGetField(field.Name.Value, out var definition))
                    {
                        weight += OfArgument(definition, field.Value);
                    }
                }

                break;
        }

        return weight;
    }

    private static double? Read(IReadOnlyList<DirectiveNode> directives)
    {
        foreach (var directive in directives)
        {
            if (directive.Name.Value != "cost")
            {
                continue;
            }

            foreach (var argument in directive.Arguments)
            {
                if (argument.Name.Value == "weight"
                    && argument.Value is StringValueNode text
                    && double.TryParse(text.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var weight))
                {
                    return weight;
                }
            }
        }

        return null;
    }
}
