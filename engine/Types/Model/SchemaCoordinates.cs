using System.Diagnostics.CodeAnalysis;
using Cacao.Language;

namespace Cacao.Types;

/// <summary>Finds what schema coordinates name (specification section 3.14).</summary>
public static class SchemaCoordinates
{
    /// <summary>
    /// Finds a <see cref="NamedType"/>, <see cref="FieldDefinition"/>, <see cref="InputValueDefinition"/>,
    /// <see cref="EnumValueDefinition"/> or <see cref="DirectiveDefinition"/>.
    /// </summary>
    public static bool TryResolveCoordinate(this Schema schema, SchemaCoordinateNode coordinate, [NotNullWhen(true)] out object? element)
    {
        ArgumentNullException.ThrowIfNull(schema);
        ArgumentNullException.ThrowIfNull(coordinate);
        element = coordinate.IsDirective
            ? FindDirective(schema, coordinate)
            : schema.TryGetType(coordinate.Name.Value, out var type) ? FindMember(type, coordinate) : null;
        return element is not null;
    }

    /// <inheritdoc cref="TryResolveCoordinate(Schema, SchemaCoordinateNode, out object?)"/>
    public static bool TryResolveCoordinate(this Schema schema, string coordinate, [NotNullWhen(true)] out object? element)
        => schema.TryResolveCoordinate(GraphQLParser.ParseSchemaCoordinate(coordinate), out element);

    private static object? FindDirective(Schema schema, SchemaCoordinateNode coordinate)
    {
        if (!schema.TryGetDirective(coordinate.Name.Value, out var directive))
        {
            return null;
        }

        return coordinate.ArgumentName is not { } name ? directive
            : directive.TryGetArgument(name.Value, out var argument) ? argument
            : null;
    }

    private static object? FindMember(NamedType type, SchemaCoordinateNode coordinate)
    {
        if (coordinate.MemberName is not { } member)
        {
            return type;
        }

        switch (type)
        {
            case EnumType enumType when coordinate.ArgumentName is null:
                return enumType.TryGetValue(member.Value, out var value) ? value : null;
            case InputObjectType input when coordinate.ArgumentName is null:
                return input.TryGetField(member.Value, out var inputField) ? inputField : null;
            case ComplexType complexType when complexType.TryGetField(member.Value, out var field):
                return coordinate.ArgumentName is not { } name ? field
                    : field.TryGetArgument(name.Value, out var argument) ? argument
                    : null;
            default:
                return null;
        }
    }
}
