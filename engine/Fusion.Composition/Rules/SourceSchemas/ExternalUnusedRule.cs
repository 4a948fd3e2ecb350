namespace Cacao.Fusion.Composition;

/// <summary>What is declared external is there to be provided (<c>EXTERNAL_UNUSED</c>).</summary>
internal sealed class ExternalUnusedRule : ISourceSchemaRule
{
    public void Validate(SchemaDefinition schema, CompositionLog log)
    {
        var provided = new HashSet<string>(StringComparer.Ordinal);

        foreach (var field in schema.Fields)
        {
            if (SelectionSets.TryParse(field.Find(DirectiveNames.Provides), out var selectionSet))
            {
                foreach (var (selected, _, _) in SelectionSetValidation.Fields(schema, field.Type.NamedType(), selectionSet))
                {
                    provided.Add(selected.Coordinate);

                    // What is provided on an interface is provided on each of its types.
                    provided.UnionWith(schema.PossibleTypes(selected.DeclaringType.Name).Select(t => $"{t.Name}.{selected.Name}"));
                }
            }
        }

        foreach (var field in schema.ObjectTypes.SelectMany(t => t.Fields))
        {
            if (field.IsExternal() && !provided.Contains(field.Coordinate))
            {
                log.Error(
                    CompositionCodes.ExternalUnused,
                    schema.Name,
                    field.Coordinate,
                    $"The external field '{field.Coordinate}' in schema '{schema.Name}' is not referenced by a @provides directive in the schema.");
            }
        }
    }
}
