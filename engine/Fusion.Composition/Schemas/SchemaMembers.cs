namespace Cacao.Fusion.Composition;

internal static class SchemaMembers
{
    /// <summary>Every member that can carry directives, with its coordinate.</summary>
    public static IEnumerable<(SchemaMember Member, string Coordinate)> All(SchemaDefinition schema)
    {
        foreach (var type in schema.Types)
        {
            yield return (type, type.Name);

            switch (type)
            {
                case ComplexTypeDefinition complex:
                    foreach (var field in complex.Fields)
                    {
                        yield return (field, field.Coordinate);

                        foreach (var argument in field.Arguments)
                        {
                            yield return (argument, field.CoordinateOf(argument));
                        }
                    }

                    break;

                case InputObjectTypeDefinition input:
                    foreach (var field in input.Fields)
                    {
                        yield return (field, $"{input.Name}.{field.Name}");
                    }

                    break;

                case EnumTypeDefinition @enum:
                    foreach (var value in @enum.Values)
                    {
                        yield return (value, $"{@enum.Name}.{value.Name}");
                    }

                    break;
            }
        }
    }
}
