namespace Cacao.Fusion.Composition;

/// <summary>What is provided is a selection set (<c>PROVIDES_INVALID_SYNTAX</c>).</summary>
internal sealed class ProvidesInvalidSyntaxRule : ISourceSchemaRule
{
    public void Validate(SchemaDefinition schema, CompositionLog log)
    {
        foreach (var field in schema.Fields)
        {
            if (field.Find(DirectiveNames.Provides)?.StringArgument("fields") is { } fields && !SelectionSets.TryParse(fields, out _))
            {
                log.Error(
                    CompositionCodes.ProvidesInvalidSyntax,
                    schema.Name,
                    field.Coordinate,
                    $"The @provides directive on field '{field.Coordinate}' in schema '{schema.Name}' contains invalid syntax in the 'fields' argument.");
            }
        }
    }
}
