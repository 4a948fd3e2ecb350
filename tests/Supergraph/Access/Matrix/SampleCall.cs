using System.Text;
using Cacao.Language;

namespace EShop.Supergraph.Tests.Access.Matrix;

/// <summary>A call of a field with whatever arguments its schema asks for. They name nothing that exists.</summary>
internal static class SampleCall
{
    private static readonly Dictionary<string, string> s_scalars = new(StringComparer.Ordinal)
    {
        ["String"] = "\"x\"",
        ["Int"] = "1",
        ["Float"] = "1",
        ["Long"] = "1",
        ["Decimal"] = "1",
        ["Boolean"] = "false",
        ["DateTime"] = "\"2030-01-01T00:00:00Z\"",
        ["Date"] = "\"2030-01-01\"",
        ["LocalDate"] = "\"2030-01-01\"",
        ["LocalTime"] = "\"12:00:00\"",
        ["TimeSpan"] = "\"PT1M\"",
        ["UUID"] = "\"019ca000-0000-7000-8000-0000000000ff\"",
        ["URL"] = "\"https://example.org/\"",
        ["URI"] = "\"https://example.org/\"",
        ["Any"] = "1",
        ["JSON"] = "1",
    };

    /// <summary>Fields that are not named after the type whose key they take.</summary>
    private static readonly Dictionary<string, string> s_types = new(StringComparer.Ordinal)
    {
        ["addTrackingEvent"] = "Shipment",
        ["removeProductMedia"] = "ProductMedia",
        ["reorderProductMedia"] = "ProductMedia",
        ["updateProductAttribute"] = "ProductAttributeDefinition",
        ["deleteProductAttribute"] = "ProductAttributeDefinition",
        ["updateAddress"] = "UserAddress",
        ["removeAddress"] = "UserAddress",
        ["setShippingRate"] = "ShippingMethod",
        ["removeShippingRate"] = "ShippingMethod",
    };

    /// <summary>An operation of one root field.</summary>
    public static string Operation(SchemaFile schema, string coordinate, FieldDefinitionNode field)
        => $"{coordinate.Split('.')[0].ToLowerInvariant()} {{ {Selection(schema, field)} }}";

    /// <summary>The field with its required arguments.</summary>
    public static string Selection(SchemaFile schema, FieldDefinitionNode field)
    {
        var arguments = field.Arguments
            .Where(IsRequired)
            .Select(argument => $"{argument.Name.Value}: {Value(schema, argument, field.Name.Value)}")
            .ToArray();
        return field.Name.Value
            + (arguments.Length > 0 ? $"({string.Join(", ", arguments)})" : string.Empty)
            + (schema.IsComposite(field.Type) ? " { __typename }" : string.Empty);
    }

    private static bool IsRequired(InputValueDefinitionNode value) => value.Type is NonNullTypeNode && value.DefaultValue is null;

    private static string Value(SchemaFile schema, InputValueDefinitionNode value, string field)
        => Value(schema, value.Type, () => Id(schema, value.Name.Value, field), field);

    private static string Value(SchemaFile schema, TypeNode type, Func<string> id, string field) => type switch
    {
        NonNullTypeNode nonNull => Value(schema, nonNull.Type, id, field),
        ListTypeNode list => $"[{Value(schema, list.Type, id, field)}]",
        _ => SchemaFile.NameOf(type) is "ID" ? id() : Value(schema, schema.Find(SchemaFile.NameOf(type)), SchemaFile.NameOf(type), field),
    };

    private static string Value(SchemaFile schema, TypeDefinitionNode? type, string name, string field) => type switch
    {
        EnumTypeDefinitionNode e => e.Values[0].Name.Value,
        InputObjectTypeDefinitionNode input => $"{{ {string.Join(", ", Fields(input).Select(f => $"{f.Name.Value}: {Value(schema, f, field)}"))} }}",
        _ => s_scalars.TryGetValue(name, out var value) ? value : throw new InvalidOperationException($"There is no sample of {name}."),
    };

    /// <summary>
    /// A key of nothing, of the type that the argument is named after (<c>warehouseId</c>), else its field (<c>renameWarehouse(id)</c>): keys of
    /// other types are refused before anybody asks who calls.
    /// </summary>
    private static string Id(SchemaFile schema, string argument, string field)
    {
        var type = schema.Nodes
            .Where(name => argument.Equals(name + "Id", StringComparison.OrdinalIgnoreCase))
            .Concat(schema.Nodes.Where(name => argument.Length > 2 && name.EndsWith(argument[..^2], StringComparison.OrdinalIgnoreCase)))
            .Concat(s_types.TryGetValue(field, out var known) ? [known] : [])
            .Concat(schema.Nodes.Where(name => argument.Contains(name, StringComparison.OrdinalIgnoreCase)))
            .Concat(schema.Nodes.Where(name => field.Contains(name, StringComparison.OrdinalIgnoreCase)).OrderByDescending(name => name.Length))
            .FirstOrDefault("User");
        return $"\"{Convert.ToBase64String(Encoding.UTF8.GetBytes($"{type}:019ca0000000700080000000000000ff"))}\"";
    }

    private static IEnumerable<InputValueDefinitionNode> Fields(InputObjectTypeDefinitionNode input)
        => input.Directives.Any(d => d.Name.Value == "oneOf") ? input.Fields.Take(1) : input.Fields.Where(IsRequired);
}
