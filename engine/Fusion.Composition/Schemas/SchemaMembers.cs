namespace Cacao.Fusion.Composition;

internal static class SchemaMembers
{
    /// <summary>Every member that can carry directives, with its coordinate.</summary>
    public static IEnumerable<(SchemaMember Member, string Coordinate)> All(SchemaDefinition schema)
        => AllWithLocations(schema).Select(static m => (m.Member, m.Coordinate));

    /// <summary>The same with the directive location of each.</summary>
    public static IEnumerable<(SchemaMember Member, string Coordinate, string Location)> AllWithLocations(SchemaDefinition schema)
    {
        foreach (var type in schema.Types)
        {
            yield return (type, type.Name, Location(type.Kind));

            switch (type)
            {
                case ComplexTypeDefinition complex:
                    foreach (var field in complex.Fields)
                    {
                        yield return (field, field.Coordinate, "FIELD_DEFINITION");

                        foreach (var argument in field.Arguments)
                        {
                            yield return (argument, field.CoordinateOf(argument), "ARGUMENT_DEFINITION");
                        }
                    }

                    break;

                case InputObjectTypeDefinition input:
                    foreach (var field in input.Fields)
                    {
                        yield return (field, $"{input.Name}.{field.Name}", "INPUT_FIELD_DEFINITION");
                    }

                    break;

                case EnumTypeDefinition @enum:
                    foreach (var value in @enum.Values)
                    {
                        yield return (value, $"{@enum.Name}.{value.Name}", "ENUM_VALUE");
                    }

                    break;
            }
        }
    }

    private static string Location(SchemaTypeKind kind)
        => kind switch
        {
            SchemaTypeKind.Object => "OBJECT",
            SchemaTypeKind.Interface => "INTERFACE",
            SchemaTypeKind.Union => "UNION",
            SchemaTypeKind.InputObject => "INPUT_OBJECT",
            SchemaTypeKind.Enum => "ENUM",
            _ => "SCALAR",
        };
}
